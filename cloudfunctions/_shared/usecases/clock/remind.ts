import { addDays } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import { isReminderTime } from '@/domain/reminder/hours';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';
import { tellCards } from './tell-cards';
import { tellRungs } from './tell-rungs';

/** Before the first morning: the job is alive, and today is still to come, or over. */
const beginning = (at: Instant) => ({ day: clockTimeAt(at) < '12:00' ? addDays(civilDateAt(at), -1) : civilDateAt(at), at, failed: 0 });

/**
 * 每天的提醒: at 08:30, and by the hourly timer when that was missed or left something undone. Says nothing on rest days:
 * periods count working days, so the last working day before them has said what falls due after them. Marks the day when
 * it is done, which is what 县里 and the health check look at.
 */
export const remind: Job<ClockCloud> = async (at, cloud, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  const mark = await cloud.jobMarks.reminders();
  if (!isReminderTime(at)) {
    if (!mark) await cloud.jobMarks.markReminders(beginning(at));
    return { due: 0 };
  }
  if (mark?.day === today && mark.failed === 0) return { due: 0 };
  if (!isWorkingDay(today, cloud.calendar)) {
    await cloud.jobMarks.markReminders({ day: today, at, failed: 0 });
    return { due: 0, restDay: 1 };
  }
  const rungs = await tellRungs(at, today, cloud, itemFailed);
  const cards = await tellCards(at, today, cloud, itemFailed);
  const failed = rungs.failed + cards.failed;
  await cloud.jobMarks.markReminders({ day: today, at, failed });
  return { due: 1, checked: rungs.checked, told: rungs.told, cards: cards.cards, failed };
};
