import { load, remove, save } from './storage';

const KEY = 'wish';
const parse = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** 我想知道……: as typed, on this phone only, until it has become a draft or was found. */
export const keptWish = (): string => load(KEY, parse) ?? '';
export const keepWish = (text: string): boolean => save(KEY, text);
export const dropWish = (): void => remove(KEY);

/** A page of the tab bar takes no parameters, so 首页 leaves a word here that the field is to be ready for typing. */
let asked = false;
export const askForWish = (): void => { asked = true; };
export function takeWishFocus(): boolean {
  const was = asked;
  asked = false;
  return was;
}
