import { parseCivilDate } from '@/domain/calendar/civil-date';
import { CalendarRangeError, CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { addWorkingDays } from '@/domain/calendar/working-days';
import { answer, refuse, type Command } from './outcome';

/** 第 n 个工作日: the last day of a period that begins on a date. */
export const workdayAdd: Command = {
  name: 'workday add', args: ['<YYYY-MM-DD>', '<n>'],
  about: '从某一天起的第 n 个工作日；当天不算，按国务院办公厅的放假通知数。',
  output: { date: 'YYYY-MM-DD', provisional: 'true：经过还没有公布放假安排的年份，暂定' },
  run: ({ args: [dateText = '', countText = ''] }) => {
    const date = parseCivilDate(dateText);
    if (date === undefined) return refuse('notADate', '日期不存在或者写法不对，请写成 2026-10-14 这样的日期。');
    if (!/^\d{1,9}$/.test(countText)) return refuse('notANumberOfDays', '工作日天数应当是整数，例如 20。');
    try {
      return answer(addWorkingDays(date, Number(countText), CHINA_CALENDAR));
    } catch (error) {
      if (error instanceof CalendarRangeError) return refuse(error.code, error.message);
      throw error;
    }
  },
};
