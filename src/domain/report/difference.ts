import type { Cell } from './report';

/** To eight places: 0.3 − 0.1 is 0.2. */
const minus = (left: number, right: number): number => Math.round((left - right) * 1e8) / 1e8;

/**
 * 多多少、少多少, in words: 比去年多 2 件, 和去年一样多.
 * @param name whose the other number is: 去年, 2020 年, 五图街道
 */
export function differenceWords(now: Cell, before: Cell, name: string, unit = '件'): string {
  if (now === null || before === null) return `${now === null ? '这个数' : `${name}的数`}没有填或者看不清，不能比`;
  const difference = minus(now, before);
  if (difference === 0) return `和${name}一样多`;
  return `比${name}${difference > 0 ? '多' : '少'} ${Math.abs(difference)}${unit ? ` ${unit}` : ''}`;
}

/** 3 件, and what is to be said of a blank. */
export const countWords = (cell: Cell, unit = '件'): string => (cell === null ? '没有填或者看不清' : `${cell}${unit ? ` ${unit}` : ''}`);
