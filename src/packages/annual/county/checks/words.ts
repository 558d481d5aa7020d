import { fullDay } from '@/domain/calendar/civil-date';
import type { AgencyChecks } from '@/contract/county-year';

const hardOf = ({ findings }: AgencyChecks): number => findings.filter(({ severity }) => severity === 'hard').length;

/** What cannot stand first, then what is to be looked at, then what is not published. */
export const sortChecks = (items: readonly AgencyChecks[]): readonly AgencyChecks[] =>
  [...items].sort((a, b) => hardOf(b) - hardOf(a) || b.findings.length - a.findings.length || Number(Boolean(a.publishedOn)) - Number(Boolean(b.publishedOn)));

/** 3份年报有5处对不上 */
export function summaryWords(items: readonly AgencyChecks[], done: boolean): string {
  const wrong = items.filter((one) => hardOf(one) > 0);
  const soft = items.filter((one) => one.findings.length > 0 && hardOf(one) === 0).length;
  const published = items.filter(({ publishedOn }) => publishedOn).length;
  const told = [
    ...(wrong.length > 0 ? [`${wrong.length}份年报有${wrong.reduce((sum, one) => sum + hardOf(one), 0)}处对不上`] : []),
    ...(soft > 0 ? [`${soft}份有要看一看的`] : []),
  ];
  if (published === 0) return done ? '这一年没有公布的年报' : '正在核对';
  return told.length > 0 ? told.join('，') : `${published}份年报没有发现对不上的`;
}

/** 2026年1月20日公布，和上一年核对过 */
export function checkedWords({ publishedOn, version = 1, againstBefore, whyNot }: AgencyChecks): string {
  const published = publishedOn ? `${fullDay(publishedOn)}公布${version > 1 ? `，第${version}版` : ''}` : '';
  return `${published}，${againstBefore ? '和上一年核对过' : whyNot ? `没有和上一年核对：${whyNot.replace(/。$/, '')}` : '没有上一年的年报可以核对'}`;
}
