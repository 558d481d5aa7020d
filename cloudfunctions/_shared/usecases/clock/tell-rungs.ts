import type { CivilDate } from '@/domain/calendar/civil-date';
import { addWorkingDays } from '@/domain/calendar/working-days';
import type { Instant } from '@/domain/calendar/instant';
import { shelfOf } from '@/domain/agenda/shelf';
import type { DisclosureCase } from '@/domain/case/case';
import { remindersOf, RUNGS, type Audience, type Reminder } from '@/domain/reminder/ladder';
import type { StaffRole } from '@/domain/statute/roles';
import type { Agency } from '../../repositories/agencies';
import type { Member } from '../../repositories/members';
import { reminderMessage, type Reader } from '../../telling';
import { eachItem, type ItemFailed } from '../../timer';
import type { ClockCloud } from './clock-cloud';

/** An agency with its people who are there. */
interface Office {
  readonly agency: Agency;
  readonly members: readonly Member[];
}

/** Colleagues whom absent people of some roles named, today or in days to come, and who do not hear of it by a role of their own. */
function deputies({ members }: Office, roles: readonly StaffRole[], today: CivilDate): readonly string[] {
  const named = members.filter((member) => member.roles.some((role) => roles.includes(role)))
    .flatMap(({ deputy }) => (deputy && today <= deputy.to ? [deputy.memberId] : []));
  return [...new Set(named)].filter((id) => !members.some((member) => member.id === id && member.roles.some((role) => roles.includes(role))));
}

/** Who hears of a reminder. */
function readersOf(tell: readonly Audience[], turns: readonly StaffRole[], office: Office, today: CivilDate): readonly Reader[] {
  const { agency } = office;
  const roles = [...new Set(tell.flatMap((audience): readonly StaffRole[] => {
    switch (audience) {
      case 'turn': return turns;
      case 'deputy': case 'county': return [];
      default: return [audience];
    }
  }))];
  return [
    ...roles.map((role) => ({ kind: 'role', agencyId: agency.id, role } as const)),
    ...(tell.includes('county') ? [{ kind: 'role', agencyId: agency.parentId ?? agency.id, role: 'supervisor' } as const] : []),
    ...(tell.includes('deputy') ? deputies(office, roles, today).map((memberId) => ({ kind: 'member', memberId } as const)) : []),
  ];
}

const LONGEST = Math.max(...Object.values(RUNGS).map(({ left }) => left));

/** 按梯级提醒: every case that stands on a rung today; once for each case, rung and date, however often it is asked. */
export async function tellRungs(at: Instant, today: CivilDate, { cases, agencies, members, messages, calendar }: ClockCloud, itemFailed: ItemFailed): Promise<{ readonly checked: number; readonly told: number; readonly failed: number }> {
  const report = { checked: 0, told: 0 };
  const known = new Map((await agencies.all()).map((agency) => [agency.id, agency]));
  const offices = new Map<string, Office>();
  const officeOf = async (agencyId: string): Promise<Office | undefined> => {
    const agency = known.get(agencyId);
    const kept = offices.get(agencyId);
    if (kept || !agency) return kept;
    const office = { agency, members: (await members.ofAgency(agencyId)).filter(({ left }) => left === undefined) };
    offices.set(agencyId, office);
    return office;
  };
  const tell = async (current: DisclosureCase, reminder: Reminder, office: Office) => {
    const { turns } = shelfOf(current, at, calendar);
    for (const reader of readersOf(reminder.tell, turns, office, today)) {
      if (await messages.tell(reminderMessage(current, reminder, reader, at))) report.told += 1;
    }
  };
  const failed = await eachItem(cases.workBefore(addWorkingDays(today, LONGEST + 1, calendar).date), async (read) => {
    report.checked += 1;
    const { disclosure } = read();
    const office = await officeOf(disclosure.agencyId);
    if (!office) return;
    for (const reminder of remindersOf(disclosure, today, calendar)) await tell(disclosure, reminder, office);
  }, itemFailed);
  return { ...report, failed };
}
