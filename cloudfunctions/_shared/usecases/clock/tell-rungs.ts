import type { CivilDate } from '@/domain/calendar/civil-date';
import { addWorkingDays } from '@/domain/calendar/working-days';
import type { Instant } from '@/domain/calendar/instant';
import { shelfOf } from '@/domain/agenda/shelf';
import type { DisclosureCase } from '@/domain/case/case';
import { remindersOf, RUNGS, type Reminder } from '@/domain/reminder/ladder';
import { reminderMessage } from '../../telling';
import { eachItem, type ItemFailed } from '../../timer';
import type { ClockCloud } from './clock-cloud';
import { hearersOf, type Office } from './hearers';

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
    const [own, county] = await Promise.all([agencyId, agency.parentId ?? agencyId].map(async (of) => (await members.ofAgency(of)).filter(({ left }) => left === undefined)));
    const office = { agency, members: own ?? [], county: county ?? [] };
    offices.set(agencyId, office);
    return office;
  };
  const tell = async (current: DisclosureCase, reminder: Reminder, office: Office) => {
    const { turns } = shelfOf(current, at, calendar);
    for (const reader of hearersOf(reminder.tell, turns, office, today)) {
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
