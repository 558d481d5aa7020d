import { useCallback, useState } from 'react';
import { load, remove, save } from './storage';

export interface Kept<T> {
  readonly value: T;
  /** False when the phone forbids storage: then it lasts only as long as the page. */
  readonly safe: boolean;
  readonly set: (value: T) => void;
  readonly drop: () => void;
}

/**
 * What is typed and not sent yet stays on the phone until it is.
 * @param key of one case and one paper
 * @param parse kept outside the component
 */
export function useKept<T extends object>(key: string, parse: (value: unknown) => T | undefined, blank: T): Kept<T> {
  const [value, setValue] = useState<T>(() => load(key, parse) ?? blank);
  const [safe, setSafe] = useState(true);
  const set = useCallback((next: T) => {
    setValue(next);
    setSafe(save(key, next));
  }, [key]);
  const drop = useCallback(() => {
    setValue(blank);
    remove(key);
  }, [key, blank]);
  return { value, safe, set, drop };
}
