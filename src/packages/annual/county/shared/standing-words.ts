import { fullDay } from '@/domain/calendar/civil-date';
import type { Lights } from '@/domain/county/lights';
import { inTimeRate, type AgencyStanding, type ReportStanding } from '@/domain/county/standing';
import { REPORT_STAGES } from '@/domain/report-work/life';

/** 在办5件，逾期1件，快到期2件，待确认2件 */
export function lightsWords({ open, late, near, unconfirmed }: Lights): string {
  if (open === 0) return '没有在办的申请';
  const parts = [[late, '逾期'], [near, '快到期'], [unconfirmed, '待确认']] as const;
  return [`在办${open}件`, ...parts.filter(([count]) => count > 0).map(([count, label]) => `${label}${count}件`)].join('，');
}

/** Of the whole county. */
export const sumOfLights = (agencies: readonly AgencyStanding[]): Lights => agencies.reduce<Lights>((sum, { lights }) => ({
  open: sum.open + lights.open, calm: sum.calm + lights.calm, near: sum.near + lights.near, late: sum.late + lights.late, unconfirmed: sum.unconfirmed + lights.unconfirmed,
}), { open: 0, calm: 0, near: 0, late: 0, unconfirmed: 0 });

/** 92%，never rounded up to a whole that it is not. */
export const percent = (rate: number): string => `${rate === 1 ? 100 : Math.floor(rate * 1000) / 10}%`;

/** 2026年答复12件，按期11件，92% */
export function answersWords(year: number, answers: AgencyStanding['answers']): string {
  const rate = inTimeRate(answers);
  return rate === undefined ? `${year}年没有答复过申请` : `${year}年答复${answers.onTime + answers.late}件，按期${answers.onTime}件，${percent(rate)}`;
}

/** 2025年年报：待审核，1月31日到期，过了 */
export function reportWords(year: number, { stage, due, late, publishedOn }: ReportStanding): string {
  if (publishedOn) return `${year}年年报${fullDay(publishedOn)}公布${late ? '，晚于期限' : ''}`;
  return `${year}年年报${REPORT_STAGES[stage].label}，${fullDay(due)}${late ? '已经到期' : '到期'}`;
}

/** Why nothing is said of its report: it began here after that year. */
export const beforeWords = (year: number): string => `${year}年还没有在这里办理，年报不在这里催；公布过的可以导入`;

/** 要公开3条，逾期1条 */
export const publishingWords = ({ due, overdue }: AgencyStanding['publishing']): string => (due === 0 ? '没有等着公开的信息' : `要公开${due}条${overdue > 0 ? `，逾期${overdue}条` : '，都在期限里'}`);

/** 催办1次没有答复，过了期限 */
export const urgesWords = ({ open, overdue }: AgencyStanding['urges']): string => (open === 0 ? '没有等答复的催办' : `${open}次没有答复${overdue > 0 ? `，${overdue}次过了期限` : ''}`);

/** The gravest thing, as a tag. */
export function tagOf({ lights, report, publishing, urges }: AgencyStanding): { readonly tone: 'late' | 'near'; readonly words: string } | undefined {
  if (lights.late > 0) return { tone: 'late', words: `逾期${lights.late}件` };
  if (lights.unconfirmed > 0) return { tone: 'near', words: `待确认${lights.unconfirmed}件` };
  if (report && report.late && !report.publishedOn) return { tone: 'late', words: '年报过期' };
  if (publishing.overdue > 0) return { tone: 'late', words: `公开逾期${publishing.overdue}条` };
  if (urges.open > 0) return { tone: 'near', words: '催了没回' };
  return lights.near > 0 ? { tone: 'near', words: `快到期${lights.near}件` } : undefined;
}
