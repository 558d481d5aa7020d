import Taro from '@tarojs/taro';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { epochMs, parseInstant } from '@/domain/calendar/instant';

/** 要记住的一天. */
export interface DayToRemember {
  readonly title: string;
  readonly notes: string;
  readonly on: CivilDate;
}

export type Reminded = 'added' | 'refused';

/** What the button says. */
export const REMIND_LABEL = '加到手机日历';

const MINUTE = 60;
/** Nine in the morning of the day, and a word of it three days before. */
const MORNING = 'T09:00:00+08:00';
const AHEAD_SECONDS = 3 * 24 * 60 * MINUTE;

const startOf = (on: CivilDate): number => {
  const at = parseInstant(`${on}${MORNING}`);
  return at ? Math.floor(epochMs(at) / 1000) : 0;
};

/** Adds a day to the phone's own calendar, which asks the user. */
export async function remind({ title, notes, on }: DayToRemember): Promise<Reminded> {
  const startTime = startOf(on);
  const done = await Taro.addPhoneCalendar({ title, description: notes, startTime, endTime: String(startTime + 30 * MINUTE), alarm: true, alarmOffset: AHEAD_SECONDS }).catch(() => undefined);
  return done ? 'added' : 'refused';
}

/** What is said when the phone did not take it. */
export const NOT_REMINDED = '没有加进日历。请在微信里允许使用日历，或者自己记下这一天。';
