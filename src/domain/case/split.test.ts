import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, at, confirmed, consulted, corrected, correctionAsked, d, decided, IDENTITY, late, OFFICER, opinion, refusedWith, reviewed, served, signed, submitted } from '../../../test/fixtures/case';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { lettersDue } from '../letter/due';
import { rowsOfCase } from '../report/tally';
import { caseClock } from './clock';
import type { CaseEvent } from './event';
import { partOf } from './split';
import { foldCase } from './transition';

const BEFORE = [
  submitted('2026-03-02'), confirmed('2026-03-02'), correctionAsked('2026-03-04'), corrected('2026-03-11'), consulted('2026-03-16', 'otherAgency'), opinion('2026-03-18'),
];
const INTO = ['乔官依申请〔2026〕第2号', '乔官依申请〔2026〕第3号'];
const split: CaseEvent = { type: 'split', at: at('2026-03-20'), by: OFFICER, on: d('2026-03-20'), into: INTO };
const partIdentity = (number: string) => ({ ...IDENTITY, id: number, number });

test('拆出来的每一件带着原来的日子：收到之日、补正、征求意见都一样，期限也一样', () => {
  const parent = aCase(...BEFORE, split);
  for (const number of INTO) {
    const part = partOf(parent, partIdentity(number));
    expect(part).toMatchObject({ number, state: 'inProgress', receivedOn: '2026-03-02', version: BEFORE.length });
    expect(caseClock(part, CALENDAR_TO_2026)).toEqual(caseClock(aCase(...BEFORE), CALENDAR_TO_2026));
    expect(foldCase(part, part.events, CHINA_CALENDAR)).toEqual({ ok: true, value: part });
  }
});

test('拆分以前出过的文书不再要出：告知书只有拆分以后的', () => {
  const part = partOf(aCase(...BEFORE, split), partIdentity(INTO[0] ?? ''));
  expect(lettersDue(part, [])).toEqual([]);
  const answered = foldCase(part, [...part.events, decided('2026-03-23'), reviewed('2026-03-23'), signed('2026-03-23')], CHINA_CALENDAR);
  expect(answered.ok && lettersDue(answered.value, []).map(({ kind, state }) => `${kind} ${state}`)).toEqual(['grant ready', 'serviceReceipt early']);
});

test('正在征求意见的不能拆分：对方的意见没有地方记；15个工作日过了的可以', () => {
  const asked = [submitted('2026-03-02'), confirmed('2026-03-02'), consulted('2026-03-03', 'thirdParty', '2026-03-03')];
  expect(refusedWith(...asked, split)).toBe('splitWhileConsulting');
  expect(refusedWith(...asked, opinion('2026-03-18'), split)).toBeUndefined();
  // 3月3日收到，15个工作日到3月24日.
  expect(refusedWith(...asked, { ...split, at: at('2026-03-25'), on: d('2026-03-25') })).toBeUndefined();
});

test('拆分以后各自答复、各自计数，原来的一件哪里也不计', () => {
  const parent = aCase(...BEFORE, split);
  const part = partOf(parent, partIdentity(INTO[0] ?? ''));
  const answered = foldCase(part, [...part.events, decided('2026-03-23'), reviewed('2026-03-23'), signed('2026-03-23'), served('2026-03-24')], CHINA_CALENDAR);
  expect(answered.ok && rowsOfCase(answered.value, 2026)).toEqual(['newlyReceived', 'granted', 'outcomesTotal']);
  expect(rowsOfCase(parent, 2026)).toEqual([]);
});

test('没有拆分的、不是拆成这个编号的，拆不出来', () => {
  expect(() => partOf(aCase(...BEFORE), partIdentity(INTO[0] ?? ''))).toThrow('was not split into');
  expect(() => partOf(aCase(...BEFORE, split), partIdentity('乔官依申请〔2026〕第9号'))).toThrow('was not split into');
});

test('没有生效的补录跟着到每一件，仍然不生效；没有的不多出一栏', () => {
  const eighth = late(correctionAsked('2026-03-12'), '2026-03-13');
  const part = partOf(aCase(...BEFORE.slice(0, 2), eighth, split), partIdentity(INTO[0] ?? ''));
  expect(part.withoutEffect).toEqual([{ index: 2, refusal: { code: 'correctionTooLate', dueOn: '2026-03-11' } }]);
  expect(caseClock(part, CALENDAR_TO_2026).dueOn).toBe('2026-03-30');
  expect(partOf(aCase(...BEFORE, split), partIdentity(INTO[0] ?? ''))).not.toHaveProperty('withoutEffect');
});
