import { civilDateAt } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import { reportRung, reportYearOn } from '@/domain/report-work/reminder';
import { isReminderTime } from '@/domain/reminder/hours';
import type { StaffRole } from '@/domain/statute/roles';
import { reportLateToCounty, reportReminder } from '../../telling-reports';
import { eachItem, type Job } from '../../timer';
import { beganBy, reportDue } from '../annual/reports/due';
import type { ClockCloud } from './clock-cloud';
import { hearersOf } from './hearers';

/** Whose turn it is, by how far the report has come. */
const TURNS: Readonly<Record<'drafting' | 'inReview' | 'withHead', readonly StaffRole[]>> = { drafting: ['editor', 'officer'], inReview: ['reviewer'], withHead: ['officeHead', 'signatory'] };

/**
 * 年报从12月1日数起: each rung once to whose turn it is, and after the last day every week, with the heads and the county.
 * A published report is spoken of no more. Made up for when the clock comes late.
 * @source 条例 arts. 47, 49
 */
export const remindReports: Job<ClockCloud> = async (at, cloud, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const { agencies, members, messages, calendar, reports, yearReports, reportDates } = cloud;
  const today = civilDateAt(at);
  if (!isReminderTime(at) || !isWorkingDay(today, calendar)) return { told: 0 };
  const year = reportYearOn(today);
  const all = await agencies.all();
  let told = 0;
  const failed = await eachItem(all.filter(({ mergedInto }) => !mergedInto), async (agency) => {
    const { on: due } = await reportDue(agency, year, today, reportDates);
    const rung = reportRung(year, due, today);
    if (!rung || (await reports.figures(agency.id, year))) return;
    if (rung.kind === 'late' && !await beganBy(agency, year, cloud)) return;
    const [kept, here, county] = await Promise.all([yearReports.find(agency.id, year), members.ofAgency(agency.id), agency.parentId ? members.ofAgency(agency.parentId) : []]);
    const present = here.filter(({ left }) => left === undefined);
    const stage = kept && kept.stage !== 'published' ? kept.stage : 'drafting';
    const turns: readonly StaffRole[] = [...TURNS[stage], ...(rung.kind === 'late' && stage === 'drafting' ? ['officeHead' as const] : [])];
    const of = { agency, year, at, due, mark: rung.mark };
    const readers = hearersOf(['turn'], turns, { agency, members: present, county: county.filter(({ left }) => left === undefined) }, today);
    for (const message of [...readers.map((reader) => reportReminder(rung.kind === 'late' ? 'reportLate' : 'reportDue', of, reader)), ...(rung.kind === 'late' ? reportLateToCounty(of) : [])]) {
      if (await messages.tell(message)) told += 1;
    }
  }, itemFailed);
  return { told, failed };
};
