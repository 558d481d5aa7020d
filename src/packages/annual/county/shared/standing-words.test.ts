import { civilDate } from '@/domain/calendar/civil-date';
import type { AgencyStanding } from '@/domain/county/standing';
import { answersWords, lightsWords, percent, publishingWords, reportWords, sumOfLights, tagOf, urgesWords } from './standing-words';

const on = civilDate;
const lights = (open: number, late = 0, unconfirmed = 0, near = 0) => ({ open, late, near, unconfirmed, calm: open - late - near });
const agency = (more: Partial<AgencyStanding> = {}): AgencyStanding => ({
  id: 'a', name: '甲镇', group: 'township', lights: lights(0), answers: { onTime: 0, late: 0 }, publishing: { due: 0, overdue: 0 }, urges: { open: 0, overdue: 0 }, ...more,
});

test('在办几件；有逾期、快到期、待确认才说', () => {
  expect(lightsWords(lights(0))).toBe('没有在办的申请');
  expect(lightsWords(lights(5))).toBe('在办5件');
  expect(lightsWords(lights(5, 1, 2, 1))).toBe('在办5件，逾期1件，快到期1件，待确认2件');
  expect(sumOfLights([agency({ lights: lights(3, 0, 2) }), agency({ lights: lights(9, 1) })])).toEqual(lights(12, 1, 2));
});

test('按期的比例不往上进，没有答复过的不算百分之百', () => {
  expect([percent(1), percent(0.9999), percent(11 / 12), percent(0)]).toEqual(['100%', '99.9%', '91.6%', '0%']);
  expect(answersWords(2026, { onTime: 0, late: 0 })).toBe('2026年没有答复过申请');
  expect(answersWords(2026, { onTime: 11, late: 1 })).toBe('2026年答复12件，按期11件，91.6%');
});

test('年报到哪一步，公布了哪天、晚不晚', () => {
  expect(reportWords(2025, { stage: 'inReview', due: on('2026-01-31'), late: false })).toBe('2025年年报待审核，2026年1月31日到期');
  expect(reportWords(2025, { stage: 'notBegun', due: on('2026-01-31'), late: true })).toBe('2025年年报还没有动笔，2026年1月31日已经到期');
  expect(reportWords(2025, { stage: 'published', due: on('2026-01-31'), late: true, publishedOn: on('2026-02-03') })).toBe('2025年年报2026年2月3日公布，晚于期限');
});

test('最要紧的一样标出来', () => {
  expect(tagOf(agency())).toBeUndefined();
  expect(tagOf(agency({ lights: lights(3, 1, 2) }))?.words).toBe('逾期1件');
  expect(tagOf(agency({ lights: lights(3, 0, 2) }))?.words).toBe('待确认2件');
  expect(tagOf(agency({ report: { stage: 'drafting', due: on('2026-01-31'), late: true } }))?.words).toBe('年报过期');
  expect(tagOf(agency({ report: { stage: 'published', due: on('2026-01-31'), late: true, publishedOn: on('2026-02-03') } }))).toBeUndefined();
  expect(publishingWords({ due: 3, overdue: 1 })).toBe('要公开3条，逾期1条');
  expect(urgesWords({ open: 2, overdue: 1 })).toBe('2次没有答复，1次过了期限');
});
