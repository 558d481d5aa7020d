import { art } from '@/domain/statute/article';
import { civilDate as d } from '@/domain/calendar/civil-date';
import type { PublishingCard } from '@/contract/workbench';
import { firstWords } from './publishing-words';

const duty = { from: d('2026-01-05'), basis: 'made', by: d('2026-03-04'), provisional: false, left: 2, late: 0, overdue: false, rule: art(26) } as const;
const card = (more: Partial<NonNullable<PublishingCard['first']>['duty']>, mine = 0): PublishingCard => ({ due: 3, overdue: 0, mine, first: { title: '低保名单', duty: { ...duty, ...more } } });
const words = (facts: PublishingCard) => firstWords(facts, d('2026-03-02'));

test('最早的一件：哪天以前、暂定、逾期几天，还有几件等我', () => {
  expect(words(card({}))).toBe('最早一件最迟3月4日公开：低保名单');
  expect(words(card({ provisional: true }, 2))).toBe('最早一件暂定最迟3月4日公开：低保名单；等你办的2件');
  expect(words(card({ by: d('2026-02-27'), overdue: true, late: 1 }))).toBe('最早一件2月27日到期，已经晚了1个工作日：低保名单');
  expect(words({ due: 0, overdue: 0, mine: 1 })).toBe('等你办的1件');
});
