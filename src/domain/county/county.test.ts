import fc from 'fast-check';
import { addDays, civilDate } from '../calendar/civil-date';
import { earliestLate, groupOpen, lightsOf, type OpenGroup } from './lights';
import { ranking } from './ranking';
import { byNeed, groupOf, inTimeRate, reportStanding, STANDING_FILTERS, type AgencyStanding } from './standing';
import { isSettled, URGE_MATTERS, urgeReasons, urgeReminderDue, urgeSign } from './urge';

const d = civilDate;
const TODAY = d('2026-04-20');
const SEEN = { today: TODAY, farFrom: d('2026-04-28') };
const NONE = { open: 0, calm: 0, near: 0, late: 0, unconfirmed: 0 };
const agency = (id: string, more: Partial<AgencyStanding> = {}): AgencyStanding => ({
  id, name: id, group: 'township', lights: NONE, answers: { onTime: 0, late: 0 }, publishing: { due: 0, overdue: 0 }, urges: { open: 0, overdue: 0 }, ...more,
});
const due = d('2026-01-31');

const anyCase = fc.record({ answerOn: fc.integer({ min: -30, max: 30 }), overdueAfter: fc.integer({ min: -30, max: 30 }), unconfirmed: fc.boolean() })
  .map(({ answerOn, overdueAfter, unconfirmed }) => ({ answerOn: addDays(TODAY, answerOn), overdueAfter: addDays(TODAY, overdueAfter), unconfirmed }));

describe('灯：逾期、快到期、还早，每件正好一盏', () => {
  test('三盏灯加起来就是在办的；并在一起数和一件一件数一样', () => {
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 40 }), (cases) => {
      const groups = groupOpen(cases);
      const lights = lightsOf(groups, SEEN);
      expect(lights.calm + lights.near + lights.late).toBe(lights.open);
      expect([lights.calm, lights.near, lights.late].every((count) => count >= 0)).toBe(true);
      expect(lights).toEqual(lightsOf(cases.map((one): OpenGroup => ({ ...one, count: 1 })), SEEN));
    }));
  });

  test('最后一天当天还不算逾期，第二天才算；最早的一件是哪天到期', () => {
    const one = (overdueAfter: string) => groupOpen([{ answerOn: d(overdueAfter), overdueAfter: d(overdueAfter), unconfirmed: false }]);
    expect(lightsOf(one('2026-04-20'), SEEN)).toMatchObject({ near: 1, late: 0 });
    expect(lightsOf(one('2026-04-19'), SEEN)).toMatchObject({ near: 0, late: 1 });
    expect(lightsOf(one('2026-04-28'), SEEN)).toMatchObject({ near: 0, calm: 1 });
    expect(earliestLate([...one('2026-04-10'), ...one('2026-04-02'), ...one('2026-05-01')], SEEN)).toBe('2026-04-02');
    expect(earliestLate(one('2026-05-01'), SEEN)).toBeUndefined();
  });
});

describe('年报到哪一步', () => {
  test('没有公布而过了期限的、公布晚了的，都是晚；公布了的不再催', () => {
    expect(reportStanding('inReview', due, d('2026-01-31'))).toMatchObject({ stage: 'inReview', late: false });
    expect(reportStanding('inReview', due, d('2026-02-01'))).toMatchObject({ late: true });
    expect(reportStanding('drafting', due, TODAY, d('2026-01-30'))).toMatchObject({ stage: 'published', late: false });
    expect(reportStanding('published', due, TODAY, d('2026-02-02'))).toMatchObject({ stage: 'published', late: true });
  });

  test('乡镇、街道是一类，县政府是一类，其余是部门', () => {
    expect([groupOf('township'), groupOf('subdistrict'), groupOf('county'), groupOf('countyDepartment'), groupOf('vertical')]).toEqual(['township', 'township', 'county', 'department', 'department']);
  });
});

test('要县里管的在前：逾期、待确认、年报过期、催了没回、公开逾期、快到期', () => {
  const agencies = [
    agency('没事'), agency('快到期', { lights: { ...NONE, open: 1, near: 1 } }), agency('公开', { publishing: { due: 1, overdue: 1 } }), agency('没回', { urges: { open: 1, overdue: 1 } }),
    agency('年报', { report: reportStanding('drafting', due, TODAY) }), agency('待确认', { lights: { ...NONE, open: 1, calm: 1, unconfirmed: 1 } }), agency('逾期', { lights: { ...NONE, open: 1, late: 1 } }),
  ];
  expect(byNeed(agencies).map(({ id }) => id)).toEqual(['逾期', '待确认', '年报', '没回', '公开', '快到期', '没事']);
  expect(agencies.filter((one) => STANDING_FILTERS.report.has(one)).map(({ id }) => id)).toEqual(['年报']);
});

describe('排名', () => {
  const answered = (id: string, onTime: number, late: number) => agency(id, { answers: { onTime, late } });

  test('按期率高的在前，相同的并列，没有答复过的不排', () => {
    const { ranked, unranked } = ranking([answered('甲', 1, 1), answered('乙', 5, 0), answered('丙', 0, 0), answered('丁', 2, 0), answered('戊', 0, 3)], 'inTime');
    expect(ranked.map(({ agency: { id }, place }) => [id, place])).toEqual([['乙', 1], ['丁', 1], ['甲', 3], ['戊', 4]]);
    expect(unranked.map(({ id }) => id)).toEqual(['丙']);
    expect(inTimeRate({ onTime: 0, late: 0 })).toBeUndefined();
  });

  test('年报按离期限的天数排，没有公布的不排', () => {
    const published = (id: string, on: string) => agency(id, { report: reportStanding('published', due, TODAY, d(on)) });
    const { ranked, unranked } = ranking([published('晚', '2026-02-02'), published('早', '2026-01-10'), agency('没有', { report: reportStanding('drafting', due, TODAY) })], 'report');
    expect(ranked.map(({ agency: { id } }) => id)).toEqual(['早', '晚']);
    expect(unranked.map(({ id }) => id)).toEqual(['没有']);
  });
});

describe('催办', () => {
  const known = { today: TODAY, reportYear: 2025 };

  test('没有的不能催；有的说几件、为什么', () => {
    expect(urgeReasons(agency('甲', { report: reportStanding('published', due, TODAY, d('2026-01-30')) }), known)).toEqual([]);
    const reasons = urgeReasons(agency('甲', {
      lights: { open: 3, calm: 0, near: 1, late: 2, unconfirmed: 1 }, publishing: { due: 2, overdue: 2 }, report: reportStanding('drafting', due, TODAY),
    }), { ...known, lateSince: d('2026-03-30'), findings: 4 });
    expect(reasons.map(({ matter }) => matter)).toEqual(Object.keys(URGE_MATTERS));
    expect(reasons.map(({ why }) => why)).toEqual([
      '有1件申请没有确认收到，答复期限已经在走。', '有2件申请过了答复期限还没有答复，最早的一件2026年3月30日到期。', '有1件申请快到答复期限。',
      '有2条要公开的信息过了20个工作日的期限还没有公开。', '2025年的年报应当在2026年1月31日以前公布，已经过了79天。', '2025年的年报核对出4处问题。',
    ]);
  });

  test('最后一天提醒一次，过了再提醒一次，都不重复', () => {
    expect(urgeReminderDue(d('2026-04-21'), TODAY, ['sent'])).toBeUndefined();
    expect(urgeReminderDue(TODAY, TODAY, ['sent'])).toBe('reminded');
    expect(urgeReminderDue(TODAY, TODAY, ['sent', 'reminded'])).toBeUndefined();
    expect(urgeReminderDue(d('2026-04-19'), TODAY, ['sent', 'reminded'])).toBe('unanswered');
    expect(urgeReminderDue(d('2026-04-19'), TODAY, ['sent', 'unanswered'])).toBeUndefined();
  });

  test('催的事办好了就不再等答复；快到期的变成逾期，不算办好', () => {
    expect(isSettled('late', [])).toBe(true);
    expect(isSettled('late', [{ matter: 'late' }])).toBe(false);
    expect(isSettled('unconfirmed', [{ matter: 'late' }])).toBe(true);
    expect(isSettled('near', [{ matter: 'late' }])).toBe(false);
  });
  test.each([['open', false, '等答复'], ['open', true, '过期未答'], ['answered', false, '答复了'], ['settled', false, '办好了']] as const)('%s %s：%s', (state, overdue, words) => expect(urgeSign({ state, overdue }).words).toBe(words));
});
