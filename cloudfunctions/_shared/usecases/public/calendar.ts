import { calendarEdition } from '@/domain/calendar/edition';
import { ok } from '@/domain/result';
import type { CalendarNotices } from '@/contract/public';
import type { UseCase } from '../../serving/call';
import type { PublicCloud } from './public-cloud';

/** 现行的放假安排: what a phone asks for when a reply was counted by another edition than its own. */
export const calendar: UseCase<object, CalendarNotices, PublicCloud> = async (_input, _call, { calendarNow }) => {
  const { calendar: now } = await calendarNow();
  return ok({ edition: calendarEdition(now), notices: now.notices });
};
