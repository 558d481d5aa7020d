import type { ReportSummary } from '@/contract/public';
import type { PublishedReportRecord } from '../repositories/reports';

/** 年报摘要: a blank of the form counts as nothing here; the reader shows the blank. */
export const reportSummary = ({ year, title, report }: PublishedReportRecord): ReportSummary => {
  const total = (row: 'newlyReceived' | 'carriedOverIn' | 'outcomesTotal' | 'carriedOverOut') => report.table3[row].total ?? 0;
  return {
    year,
    title,
    ...(report.publishedOn && { publishedOn: report.publishedOn }),
    newlyReceived: total('newlyReceived'),
    carriedOverIn: total('carriedOverIn'),
    outcomesTotal: total('outcomesTotal'),
    carriedOverOut: total('carriedOverOut'),
  };
};
