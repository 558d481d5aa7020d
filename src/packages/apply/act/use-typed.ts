import { useCallback, useRef } from 'react';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { useKept } from '@/services/use-kept';
import type { KeptUpload } from '@/services/uploads/use-uploads';

/** Words and files of one question. */
export interface Slot {
  readonly words: string;
  readonly uploads: readonly KeptUpload[];
}

interface Typed {
  readonly slots: readonly Slot[];
  readonly on?: CivilDate;
}

const EMPTY: Slot = { words: '', uploads: [] };
const BLANK: Typed = { slots: [] };

const isUpload = (value: unknown): value is KeptUpload => {
  const { uploadId, name, bytes } = (value ?? {}) as Partial<Record<keyof KeptUpload, unknown>>;
  return typeof uploadId === 'string' && typeof name === 'string' && typeof bytes === 'number';
};

function slotOf(value: unknown): Slot {
  const { words, uploads } = (value ?? {}) as Partial<Record<keyof Slot, unknown>>;
  return { words: typeof words === 'string' ? words : '', uploads: Array.isArray(uploads) ? uploads.filter(isUpload) : [] };
}

function parse(value: unknown): Typed | undefined {
  const { slots, on } = (value ?? {}) as Partial<Record<keyof Typed, unknown>>;
  if (!Array.isArray(slots)) return undefined;
  const day = typeof on === 'string' ? parseCivilDate(on) : undefined;
  return { slots: slots.map(slotOf), ...(day && { on: day }) };
}

export interface TypedAnswers {
  readonly slot: (index: number) => Slot;
  readonly write: (index: number, words: string) => void;
  /** As `useUploads` keeps its files. */
  readonly filesOf: (index: number) => { readonly now: () => { readonly uploads: readonly KeptUpload[] }; readonly update: (change: { readonly uploads: KeptUpload[] }) => void };
  readonly on: CivilDate | undefined;
  readonly choose: (on: CivilDate | undefined) => void;
  readonly drop: () => void;
  /** False when the phone keeps nothing. */
  readonly safe: boolean;
}

/** What is typed for one deed of one application; it stays on the phone until it is sent. */
export function useTyped(key: string): TypedAnswers {
  const { value, safe, set, drop } = useKept(key, parse, BLANK);
  // What was kept last, before the next painting: two files may land together.
  const now = useRef(value);
  const keep = useCallback((next: Typed) => {
    now.current = next;
    set(next);
  }, [set]);
  const change = (index: number, more: Partial<Slot>) => {
    const count = Math.max(now.current.slots.length, index + 1);
    keep({ ...now.current, slots: Array.from({ length: count }, (_, at) => ({ ...EMPTY, ...now.current.slots[at], ...(at === index && more) })) });
  };
  return {
    slot: (index) => value.slots[index] ?? EMPTY,
    write: (index, words) => change(index, { words }),
    filesOf: (index) => ({ now: () => now.current.slots[index] ?? EMPTY, update: ({ uploads }) => change(index, { uploads }) }),
    on: value.on, drop, safe,
    choose: (on) => {
      const { slots } = now.current;
      keep(on ? { slots, on } : { slots });
    },
  };
}
