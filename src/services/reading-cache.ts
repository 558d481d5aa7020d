import type { Done } from '@/contract/reply';
import { load, remove, save } from './storage';

/** Pages kept for reading without a network; the least recently fetched goes first. */
const KEPT = 30;
const INDEX = 'reading';

const parseIndex = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((key): key is string => typeof key === 'string') : undefined;

function parseDone<T>(value: unknown): Done<T> | undefined {
  return typeof value === 'object' && value !== null && (value as { ok?: unknown }).ok === true ? (value as Done<T>) : undefined;
}

export function remember(key: string, reply: Done<unknown>): void {
  const keys = [key, ...(load(INDEX, parseIndex) ?? []).filter((other) => other !== key)];
  for (const old of keys.splice(KEPT)) remove(`${INDEX}:${old}`);
  if (!save(`${INDEX}:${key}`, reply)) keys.shift();
  save(INDEX, keys);
}

export const recall = <T>(key: string): Done<T> | undefined => load(`${INDEX}:${key}`, parseDone<T>);
