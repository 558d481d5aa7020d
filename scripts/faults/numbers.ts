import type { StoreCopy } from './store-copy';

const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where numbers stand, besides the log: in the documents that bear them. */
const BEARERS = [['cases', 'number', ''], ['letters', 'number', ':letters'], ['practiceCases', 'number', ':practice']] as const;

/** What an application that was just filed says of its own number, until that is followed up into the log. */
const filingOf = ({ filing }: Readonly<Record<string, unknown>>) => filing as { readonly series: string; readonly value: number } | undefined;

/**
 * 编号: every number up to the counter stands once in the log (or in its application, until that is followed up), as used or as
 * 作废; every used one is borne by a document, no two
 * documents bear the same.
 * @returns what is wrong, one sentence each
 */
export function numbersWrong(store: StoreCopy): readonly string[] {
  const waiting = store.documents('cases').flatMap((one) => {
    const filing = filingOf(one);
    return filing ? [{ _id: `${filing.series}:${filing.value}`, ...filing, state: 'used', caseId: one._id }] : [];
  });
  const log: readonly Readonly<Record<string, unknown>>[] = [...store.documents('numberLog'), ...waiting];
  const wrong: string[] = [];
  for (const { _id, value } of store.documents('counters')) {
    const series = String(_id);
    const entries = log.filter((one) => one.series === series && Number(one.value) > 0);
    const first = Math.min(1, ...entries.map((one) => Number(one.value)));
    const continued = log.find((one) => one.series === series && one.state === 'continued');
    const seen = new Set(entries.map((one) => Number(one.value)));
    if (seen.size !== entries.length) wrong.push(`${series}：同一个号记了两次`);
    for (let number = continued ? Number(continued.last) + 1 : first; number <= Number(value); number += 1) if (!seen.has(number)) wrong.push(`${series}：第${number}号说不清去向`);
    if (entries.some((one) => Number(one.value) > Number(value))) wrong.push(`${series}：记录里有比计数还大的号`);
  }
  for (const [collection, field] of BEARERS) {
    const borne = store.documents(collection).flatMap((one) => (word(one[field]) ? [`${word(one.agencyId)} ${word(one[field])}`] : []));
    if (new Set(borne).size !== borne.length) wrong.push(`${collection}：两份用了同一个号`);
  }
  const ids = new Set([...store.documents('cases'), ...store.documents('practiceCases')].map((one) => String(one._id)));
  // 练习件 may be deleted; nobody counts by their numbers.
  for (const one of log) if (one.state === 'used' && !String(one.series).endsWith(':practice') && typeof one.caseId === 'string' && !ids.has(one.caseId)) wrong.push(`${String(one._id)}：记为用了，申请却没有`);
  const logged = new Set(log.filter((one) => one.state === 'used' && one.place === undefined).map((one) => String(one.caseId)));
  for (const one of store.documents('cases')) if (!one.intake && !logged.has(String(one._id))) wrong.push(`${String(one._id)}：申请有号，记录里没有`);
  return wrong;
}

/** Numbers that were taken and stand nowhere: they must be recorded as 作废 by the timer. */
export const hasOpenNumbers = (store: StoreCopy): boolean => numbersWrong(store).some((line) => line.includes('说不清去向'));
