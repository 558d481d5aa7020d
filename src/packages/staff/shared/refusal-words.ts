import type { Refused } from '@/contract/reply';
import { referenceLine } from '@/services/failure';

/** Refusals after which the page shows an old state: only refreshing helps. */
const OVERTAKEN: readonly string[] = ['stale', 'notAllowedNow'];

export const isOvertaken = (refused: Refused | undefined): boolean => refused !== undefined && OVERTAKEN.includes(refused.code);

/** What happened, on what ground, and what is safe. @param typed whether anything was written */
export function refusalWords(refused: Refused, typed: boolean): string {
  const { message, article } = refused;
  const rule = article ? `依据：${article}。` : '';
  return `${message}${rule}${typed ? '已填写的内容都在。' : ''}${referenceLine(refused)}`;
}
