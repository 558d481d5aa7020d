import { civilDateAt } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import { urgeReminderDue } from '@/domain/county/urge';
import { isReminderTime } from '@/domain/reminder/hours';
import { eachItem, type Job } from '../../timer';
import { urgeMessages } from '../annual/county/urge-words';
import type { ClockCloud } from './clock-cloud';

/** 催了没有答复的: on the last day, and once after it, to the agency and to the county; the trace and the words in one write. */
export const remindUrges: Job<ClockCloud> = async (at, { urges, agencies, calendar }, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  if (!isReminderTime(at) || !isWorkingDay(today, calendar)) return { told: 0 };
  const names = new Map((await agencies.all()).map(({ id, name }) => [id, name]));
  let told = 0;
  const failed = await eachItem(await urges.dueBy(today), async (urge) => {
    const type = urgeReminderDue(urge.by, today, urge.events.map((event) => event.type));
    if (type && await urges.move(urge, { type, at }, 'open', urgeMessages(urge, names.get(urge.agencyId) ?? '', type, at))) told += 1;
  }, itemFailed);
  return { told, failed };
};
