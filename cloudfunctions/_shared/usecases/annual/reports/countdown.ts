import type { ReportAction } from '@/domain/report-work/life';
import { reportYearOn } from '@/domain/report-work/reminder';
import { ok } from '@/domain/result';
import type { ReportCountdown } from '@/contract/year-report';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { actionsOf, workOf } from './acting';
import { beganBy, reportDue } from './due';
import { reportPeople } from './people';

/** What somebody does with a report, in the order of its way. */
const TURNS: readonly ReportAction[] = ['handIn', 'review', 'approve'];

/** 年报的倒计时 on the desk: the year's report from 1 December until it is published. Light: the desk opens often. */
export const reportCountdown: UseCase<{ readonly agencyId: string }, ReportCountdown, AnnualCloud, AgencyCall> = async (_input, call, cloud) => {
  const { agency, today } = call;
  const year = reportYearOn(today);
  const [kept, published, due] = await Promise.all([cloud.yearReports.find(agency.id, year), cloud.reports.figures(agency.id, year), reportDue(agency, year, today, cloud.reportDates)]);
  const work = workOf({ ...(kept && { kept }), published });
  const { stage } = work;
  const counted = published || stage === 'published' || (due.left < 0 && !await beganBy(agency, year, cloud)) ? undefined : due;
  const { here } = await reportPeople(call, [], cloud);
  const turns = actionsOf(work, call, here);
  return ok({ year, stage, ...(counted && { due: counted }), ...(kept?.correcting && { correcting: true as const }), mine: TURNS.some((action) => turns.includes(action)) });
};
