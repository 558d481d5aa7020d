import { civilDateAt } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { factsDue, type GuideFact } from '@/domain/guide/facts';
import { isReminderTime } from '@/domain/reminder/hours';
import type { StaffRole } from '@/domain/statute/roles';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import { eachItem, type Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** Who keeps the guide; where nobody is 信息员, or not all who administer are, the administrators too. */
function rolesTold(members: readonly Member[]): readonly StaffRole[] {
  const administrators = members.filter(({ roles, left }) => left === undefined && roles.includes('administrator'));
  return administrators.length > 0 && administrators.every(({ roles }) => roles.includes('editor')) ? ['editor'] : ['editor', 'administrator'];
}

/** Facts that fell due on one day are one message. */
function byDay(agency: Agency, today: CivilDate): ReadonlyMap<CivilDate, readonly GuideFact[]> {
  const groups = new Map<CivilDate, readonly GuideFact[]>();
  for (const { fact, since } of factsDue(agency.contact, agency.confirmed ?? {}, today)) groups.set(since, [...groups.get(since) ?? [], fact]);
  return groups;
}

/**
 * 指南一年没有核对的: who is in charge, when, where and by which number. Once for the year that began with the
 * anniversary, however often it is asked and however late; confirmed or changed it is quiet for another year.
 */
export const remindGuides: Job<ClockCloud> = async (at, { agencies, members, messages, calendar }, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  if (!isReminderTime(at) || !isWorkingDay(today, calendar)) return { due: 0 };
  let told = 0;
  const failed = await eachItem((await agencies.all()).filter(({ mergedInto }) => !mergedInto), async (agency) => {
    const due = byDay(agency, today);
    if (due.size === 0) return;
    const roles = rolesTold(await members.ofAgency(agency.id));
    for (const [since, facts] of due) {
      for (const role of roles) {
        const message = { key: `guide-${agency.id}-${since}-${role}`, reader: { kind: 'role', agencyId: agency.id, role }, kind: 'guideOld', caseId: '', number: '', at, guide: { agencyId: agency.id, facts } } as const;
        if (await messages.tell(message)) told += 1;
      }
    }
  }, itemFailed);
  return { told, failed };
};
