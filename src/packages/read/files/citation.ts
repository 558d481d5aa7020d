import type { PublishedReport } from '@/contract/reports';
import { formatDay, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';

const day = (on: CivilDate): string => `${yearOf(on)}年${formatDay(on)}`;

/**
 * 引用: who published what, when, which version, where.
 * @source GB/T 7714-2015 names author, title, date and address of an electronic document
 */
export function citation({ agency, report, version, publishedAt }: PublishedReport, year: number, address: string | undefined): string {
  const title = report.title ?? `${year}年政府信息公开工作年度报告`;
  const on = report.publishedOn ?? civilDateAt(publishedAt);
  return `${report.signedBy ?? agency.name}：《${title}》，${day(on)}${version > 1 ? `，第${version}版` : ''}${address ? `，${address}` : ''}`;
}
