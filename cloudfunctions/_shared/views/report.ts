import type { ReportSummary } from '@/contract/reports';
import type { ListedReport } from '../repositories/reports';

/** 年报摘要. */
export const reportSummary = ({ year, title, summary }: ListedReport): ReportSummary => ({ year, title, ...summary });
