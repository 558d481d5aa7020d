import { civilDateAt } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import { urgeReminderDue } from '@/domain/county/urge';
import { isReminderTime } from '@/domain/reminder/hours';
import { eachItem, type Job } from '../../timer';
import { settleUrges } from '../annual/county/settle-urges';
import { urgeMessages } from '../annual/county/urge-words';
import type { ClockCloud } from './clock-cloud';

/**
 * 催了没有答复的: first what is done is closed without an answer, whatever the hour; then, on the last day and once after it,
 * the agency and the county are reminded of the others; the trace and the words in one write.
 */
export const remindUrges: Job<ClockCloud> = async (at, cloud, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const { urges, agencies, calendar } = cloud;
  const today = civilDateAt(at);
  const waiting = await urges.waiting();
  const settled = await settleUrges(waiting, { at, today }, cloud);
  if (!isReminderTime(at) || !isWorkingDay(today, calendar)) return { told: 0, settled: settled.size };
  const names = new Map((await agencies.all()).map(({ id, name }) => [id, name]));
  let told = 0;
  const failed = await eachItem(waiting.filter(({ id }) => !settled.has(id)), async (urge) => {
    const type = urgeReminderDue(urge.by, today, urge.events.map((event) => event.type));
    if (type && await urges.move(urge, { type, at }, 'open', urgeMessages(urge, names.get(urge.agencyId) ?? '', type, at))) told += 1;
  }, itemFailed);
  return { told, settled: settled.size, failed };
};
