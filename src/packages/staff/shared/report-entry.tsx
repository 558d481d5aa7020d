import { useCallback, type ReactNode } from 'react';
import { fullDay } from '@/domain/calendar/civil-date';
import { REPORT_STAGES } from '@/domain/report-work/life';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openYearReport } from './routes';

/** Nearer than this many days it is said in colour. */
const NEAR = 14;

/**
 * 年报的倒计时, from 1 December until it is published.
 * @param always also when it is published: the tab of the report
 */
export function ReportEntry({ agencyId, always = false }: { readonly agencyId: string; readonly always?: boolean }): ReactNode {
  const { model } = useReply(useCallback(() => call('annual', 'reportCountdown', { agencyId }), [agencyId]));
  if (model.kind !== 'ready') return null;
  const { year, stage, due, mine, correcting } = model.value;
  if (!due && !correcting && !always) return null;
  const tone = correcting ? 'near' : !due ? 'done' : due.left < 0 ? 'late' : due.left <= NEAR ? 'near' : 'calm';
  const words = correcting ? '正在更正' : !due ? REPORT_STAGES[stage].label : due.left < 0 ? `逾期${-due.left}天` : `还剩${due.left}天`;
  const note = due ? `${REPORT_STAGES[stage].label}，${fullDay(due.on)}${due.left < 0 ? '已经到期' : '是最后一天'}${mine ? '，等你办' : ''}` : correcting ? `${REPORT_STAGES[stage].label}${mine ? '，等你办' : ''}；公布的那一版还在` : '看公布的、核对、更正';
  return <Card cells><Cell title={`${year}年年报`} note={note} value={<Tag tone={tone}>{words}</Tag>} onTap={() => openYearReport(agencyId, year)} /></Card>;
}
