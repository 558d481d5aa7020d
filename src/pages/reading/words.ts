import type { AgencyHome } from '@/contract/public';
import type { StructuredReport } from '@/domain/report/report';

/** 总计 of 一, 二, 三（七） and 四: what a year brought, ended and left. */
export interface YearCounts {
  readonly year: number;
  readonly newlyReceived: number;
  readonly carriedOverIn: number;
  readonly outcomesTotal: number;
  readonly carriedOverOut: number;
}

/** The four sums of a report, or undefined when one of them cannot be read. */
export function countsOf({ year, table3 }: StructuredReport): YearCounts | undefined {
  const [newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut] =
    [table3.newlyReceived.total, table3.carriedOverIn.total, table3.outcomesTotal.total, table3.carriedOverOut.total];
  if (year === null || newlyReceived === null || carriedOverIn === null || outcomesTotal === null || carriedOverOut === null) return undefined;
  return { year, newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut };
}

/** 比上年多 2 件; nothing without the year before. */
export function comparedWith(now: number, before: number | undefined, name: string): string {
  if (before === undefined) return '';
  if (now === before) return `，和${name}一样多`;
  return now > before ? `，比${name}多 ${now - before} 件` : `，比${name}少 ${before - now} 件`;
}

function ending({ outcomesTotal, carriedOverOut }: YearCounts): string {
  if (carriedOverOut === 0) return `办结 ${outcomesTotal} 件，没有结转到下一年。`;
  return outcomesTotal === 0
    ? `还没有办结，${carriedOverOut} 件结转到下一年。`
    : `办结 ${outcomesTotal} 件，${carriedOverOut} 件结转到下一年。`;
}

/**
 * 一年的申请，一句话: 2023 年收到 3 件申请，比上年多 2 件；办结 4 件，没有结转到下一年。
 * @param before the year before, when its report is here
 */
export function yearSentence(now: YearCounts, before?: YearCounts): string {
  const { year, newlyReceived, carriedOverIn } = now;
  if (newlyReceived === 0 && carriedOverIn === 0) return `${year} 年没有收到申请，也没有结转。`;
  if (newlyReceived === 0) return `${year} 年没有收到新的申请；上年结转 ${carriedOverIn} 件，${ending(now)}`;
  const previous = before?.year === year - 1 ? before.newlyReceived : undefined;
  const carried = carriedOverIn > 0 ? `上年结转 ${carriedOverIn} 件，` : '';
  return `${year} 年收到 ${newlyReceived} 件申请${comparedWith(newlyReceived, previous, '上年')}；${carried}${ending(now)}`;
}

/** 上年结转 + 新收 = 办结 + 结转下年, in words. */
export function balanceSentence(counts: YearCounts): string {
  const { year, newlyReceived, carriedOverIn, outcomesTotal, carriedOverOut } = counts;
  if (newlyReceived === 0 && carriedOverIn === 0) return yearSentence(counts);
  const came = carriedOverIn > 0 ? `上年没办完的 ${carriedOverIn} 件，` : '';
  const fresh = newlyReceived > 0 ? `${year} 年新收 ${newlyReceived} 件` : `${year} 年没有新收`;
  const left = carriedOverOut > 0 ? `留到下一年 ${carriedOverOut} 件` : '没有留到下一年';
  return `${came}${fresh}；办完 ${outcomesTotal} 件，${left}。`;
}

/** Whom to ask while an agency has not written down its telephone: the county that hosts it, or the hotline. */
export function withoutContact({ agency, host }: AgencyHome): string {
  const instead = host.name === agency.name ? '打 12345 政务服务便民热线' : `找${host.name}`;
  return `${agency.shortName}还没有填写电话和地址，可以先${instead}。`;
}
