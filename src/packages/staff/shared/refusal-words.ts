import type { Refused } from '@/contract/reply';

/** Refusals after which the page shows an old state: only refreshing helps. */
const OVERTAKEN: readonly string[] = ['stale', 'notAllowedNow'];

export const isOvertaken = (refused: Refused | undefined): boolean => refused !== undefined && OVERTAKEN.includes(refused.code);

/** What happened, on what ground, and what is safe. @param typed whether anything was written */
export function refusalWords({ message, article, reference }: Refused, typed: boolean): string {
  const rule = article ? `依据：${article}。` : '';
  return `${message}${rule}${typed ? '已填写的内容都在。' : ''}${reference ? `编号 ${reference}` : ''}`;
}
