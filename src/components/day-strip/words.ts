import { dayOfMonth } from '@/domain/calendar/civil-date';
import type { StripDay, StripRow } from '@/domain/case/day-strip';

/** What stands large in the square of a day that has no number; day 0 by what it is. */
const IN_PLACE = {
  received: '收到', submitted: '提交', corrected: '补正', paid: '缴费', ordered: '文书',
  counted: '', makeUp: '', last: '止', off: '休', paused: '停',
} as const satisfies Record<StripDay['kind'], string>;

/** Beside the date, where a day is more than what its place and its number say; the nearest to the reader first. */
function mark({ today, answered, kind }: StripDay): string {
  if (today) return '今';
  if (answered) return '答';
  return kind === 'makeUp' ? '班' : '';
}

/** The two lines of a square: 20班 over 7, 12 over 休, 10 over 收到. */
export const squareWords = (day: StripDay): { readonly date: string; readonly large: string } =>
  ({ date: `${dayOfMonth(day.date)}${mark(day)}`, large: String(day.number ?? IN_PLACE[day.kind]) });

/** How the squares are read, in one line; speaks only of what is there. */
export function legend(rows: readonly StripRow[]): string {
  const days = rows.flatMap((row) => (typeof row === 'string' ? [] : row)).filter((day) => day !== undefined);
  const some = (test: (day: StripDay) => boolean, words: string): string => (days.some(test) ? words : '');
  const marked = (sign: string) => (day: StripDay): boolean => mark(day) === sign;
  return [
    '大的数字是第几个工作日，小的数字是几号', '灰色的不算',
    some(marked('班'), '班是调休上班'),
    some(({ kind }) => kind === 'paused', '斜纹的停是征求意见，不算'),
    some(marked('今'), '粗框是今天'),
    some(marked('答'), '答是答复的那天'),
    some(({ provisional }) => provisional, '虚线框的放假安排还没有公布'),
  ].filter(Boolean).join('，');
}
