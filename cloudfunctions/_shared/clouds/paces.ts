import type { FunctionName } from '@/contract/actions';
import { keepPace, type KeepPace } from '../limits/keep-pace';
import { spentPaceRepository } from '../repositories/spent-paces';
import { openCloud } from './opened';

/** 放宽几倍 from the setting PACE_TIMES, for very large counties and for trials of many years within an hour; as it is where the setting is no such number. */
function wider(): number {
  const times = Number(process.env.PACE_TIMES ?? 1);
  return Number.isInteger(times) && times >= 1 ? times : 1;
}

/** 速度上限 of a function that has keys: all its processes together. */
export const sharedPace = (fn: FunctionName): KeepPace => keepPace(fn, async () => {
  const { db, keys } = await openCloud();
  return { keyOf: keys.blind.idFrom, spent: spentPaceRepository(db) };
}, wider());

/** The same of a function without keys: each process for itself, and nothing about anybody is kept. */
export const ownPace = (fn: FunctionName): KeepPace => keepPace(fn, undefined, wider());
