import { civilDate } from '@/domain/calendar/civil-date';
import type { StripDay } from '@/domain/case/day-strip';
import { legend, squareWords } from './words';

const day = (date: string, change: Partial<Omit<StripDay, 'date'>> = {}): StripDay =>
  ({ date: civilDate(date), kind: 'counted', past: false, today: false, answered: false, provisional: false, label: '', ...change });
const square = (one: StripDay) => Object.values(squareWords(one)).join(' ');

describe('日条的每一格', () => {
  test.each([
    ['工作日写几号和第几个', day('2026-09-11', { number: 1 }), '11 1'],
    ['周末、放假写休', day('2026-09-12', { kind: 'off' }), '12 休'],
    ['调休上班的标班', day('2026-09-20', { kind: 'makeUp', number: 7 }), '20班 7'],
    ['收到的那天', day('2026-09-10', { kind: 'received' }), '10 收到'],
    ['还没有确认的，提交的那天', day('2026-09-08', { kind: 'submitted' }), '8 提交'],
    ['补正、缴费以后重新算的那天', day('2026-09-15', { kind: 'corrected' }), '15 补正'],
    ['没有排上第几个的最后一天', day('2026-09-19', { kind: 'last' }), '19 止'],
    ['征求意见停的那天', day('2026-09-16', { kind: 'paused' }), '16 停'],
    ['今天', day('2026-09-30', { number: 14, today: true }), '30今 14'],
    ['今天正好是调休上班', day('2026-10-10', { kind: 'makeUp', number: 17, today: true }), '10今 17'],
    ['最后一天', day('2026-10-14', { kind: 'last', number: 20 }), '14 20'],
    ['答复的那天', day('2026-09-28', { number: 12, answered: true }), '28答 12'],
  ])('%s', (_, one, words) => expect(square(one)).toBe(words));
});

describe('看法只说有的', () => {
  test('平常的一段', () => {
    expect(legend([[day('2026-03-03', { number: 1 }), undefined]])).toBe('大的数字是第几个工作日，小的数字是几号，灰色的不算');
  });
  test('什么都有的一段', () => {
    const days = [day('2026-12-20', { kind: 'makeUp', number: 1 }), day('2026-12-21', { today: true }), day('2026-12-22', { kind: 'paused' }), day('2027-01-04', { number: 9, provisional: true })];
    expect(legend([days, '中间8周，37个工作日'])).toBe(
      '大的数字是第几个工作日，小的数字是几号，灰色的不算，班是调休上班，斜纹的停是征求意见，不算，粗框是今天，虚线框的放假安排还没有公布',
    );
  });
});
