import { calendarFile } from './calendar-file';
import type { DayToRemember, Reminded } from './calendar-reminder';
import { randomId } from './random-id';
import { saveAs } from './save-as.h5';

export const REMIND_LABEL = '存成日历文件';

const stampNow = (): string => `${new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** A file that the phone's or the computer's calendar opens. */
export function remind(day: DayToRemember): Promise<Reminded> {
  saveAs(new Blob([calendarFile(day, { uid: randomId(), stamp: stampNow() })], { type: 'text/calendar;charset=utf-8' }), `${day.title}.ics`);
  return Promise.resolve('added');
}

export const NOT_REMINDED = '没有存成日历文件，请自己记下这一天。';
