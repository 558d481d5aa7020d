import {
  aCase, at, confirmed, consulted, corrected, correctionAsked, decided, extended, IDENTITY, late, office, opinion, refusalOf, returned, REVIEWER, reviewed, SIGNATORY, signed, submitted,
} from '../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { caseClock } from './clock';
import type { CaseEvent } from './event';
import { enteredTogether, foldCase, transition, transitionAll } from './transition';

/** 2026年3月2日（星期一）收到，第7个工作日是3月11日，第20个是3月30日；4月4日至6日清明放假。 */
const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')];
const assistAsked = (day: string): CaseEvent => ({ ...office(day), type: 'assistAsked', assistId: 'a1', to: '自然资源所' });
const dueOn = (...events: readonly CaseEvent[]) => caseClock(aCase(...events), CALENDAR_TO_2026).dueOn;
const entered = (current: readonly CaseEvent[], ...together: readonly CaseEvent[]) => {
  const next = transitionAll(aCase(...current), together, CHINA_CALENDAR);
  return next.ok ? undefined : next.error;
};

describe('不该办的人和事，先说现在该办什么，再说日子', () => {
  test('没有确认收到就延期，日子还写到了以后', () => {
    const future: CaseEvent = { ...extended('2026-03-20', 5), at: at('2026-03-10') };
    expect(refusalOf(submitted('2026-03-02'), future)).toEqual({ code: 'notAllowedNow', event: 'extended', state: 'submitted' });
    expect(refusalOf(...RECEIVED, future)).toEqual({ code: 'datedInFuture', enteredOn: '2026-03-10' });
  });
  test('没有告知补正就登记补正，日子还早于上一步', () => {
    const early: CaseEvent = { ...corrected('2026-03-05'), at: at('2026-03-12') };
    expect(refusalOf(...RECEIVED, assistAsked('2026-03-10'), early)).toEqual({ code: 'notAllowedNow', event: 'corrected', state: 'inProgress' });
  });
  test('日子早于上一步的，说日子不对，不说别的', () => {
    const early: CaseEvent = { ...extended('2026-03-05', 21), at: at('2026-03-12') };
    expect(refusalOf(...RECEIVED, assistAsked('2026-03-10'), early)).toEqual({ code: 'datedBeforeLast', on: '2026-03-05', lastOn: '2026-03-10' });
  });
  test('再提交一次，写成补录也不行', () => {
    expect(refusalOf(...RECEIVED, late(submitted('2026-03-02'), '2026-03-10'))).toEqual({ code: 'notAllowedNow', event: 'submitted', state: 'inProgress' });
  });
});

describe('不合法的补录：记在案卷里，写明为什么，期限照旧', () => {
  const eighth = late(correctionAsked('2026-03-12'), '2026-03-13');
  test('以后再补录别的，也还在案卷里，只写一次', () => {
    const current = aCase(...RECEIVED, eighth, decided('2026-03-20'), late(assistAsked('2026-03-16'), '2026-03-23'));
    expect(current).toMatchObject({ state: 'decided', version: 5 });
    expect(current.withoutEffect).toEqual([{ index: 2, refusal: { code: 'correctionTooLate', dueOn: '2026-03-11' } }]);
  });
  test('几件都不合法的，按登记的先后列', () => {
    const tooLong = late(extended('2026-03-10', 21), '2026-03-16');
    expect(aCase(...RECEIVED, eighth, assistAsked('2026-03-13'), tooLong).withoutEffect).toEqual([
      { index: 2, refusal: { code: 'correctionTooLate', dueOn: '2026-03-11' } }, { index: 4, refusal: { code: 'extensionTooLong', max: 20 } },
    ]);
  });
  test('合法的补录，案卷里没有这一栏', () => {
    expect(aCase(...RECEIVED, decided('2026-03-20'), late(assistAsked('2026-03-16'), '2026-03-23'))).not.toHaveProperty('withoutEffect');
  });
  test('不可能发生过的，不记，说它自己的原因', () => {
    expect(refusalOf(...RECEIVED, decided('2026-03-20'), late(opinion('2026-03-16'), '2026-03-23'))).toEqual({ code: 'consultationUnknown' });
    expect(refusalOf(...RECEIVED, late(opinion('2026-03-16'), '2026-03-16'))).toEqual({ code: 'consultationUnknown' });
  });
  test('还没有确认收到就补录的，记下来，不算', () => {
    const current = aCase(submitted('2026-03-05'), late(correctionAsked('2026-03-02'), '2026-03-06'));
    expect(current).toMatchObject({ state: 'submitted', version: 2, withoutEffect: [{ index: 1, refusal: { code: 'notAllowedNow' } }] });
  });
});

describe('退回的稿不妨碍补录，别的步骤妨碍', () => {
  const asked = late(consulted('2026-03-12', 'otherAgency'), '2026-03-24');
  const answered = late(opinion('2026-03-20'), '2026-03-24');
  test('拟定、审核以后被退回，补录那时还在征求意见：13日至20日6个工作日不算 → 4月8日', () => {
    const back = [...RECEIVED, decided('2026-03-16'), reviewed('2026-03-17'), returned('2026-03-18', SIGNATORY), asked, answered];
    expect(aCase(...back)).toMatchObject({ state: 'inProgress', withoutEffect: [{ index: 2 }, { index: 3 }, { index: 4 }] });
    expect(dueOn(...back)).toBe('2026-04-08');
  });
  test('没有退回的，说明是拟定那一步不成立了，签发了也一样', () => {
    const conflict = { code: 'lateConflict', event: 'decided', on: '2026-03-16' };
    expect(refusalOf(...RECEIVED, decided('2026-03-16'), reviewed('2026-03-17'), asked, answered)).toEqual(conflict);
    expect(refusalOf(...RECEIVED, decided('2026-03-16'), reviewed('2026-03-17'), signed('2026-03-18'), asked, answered)).toEqual(conflict);
  });
  test('退回以后重新拟定的，看重新拟定的那一稿', () => {
    const again = [...RECEIVED, decided('2026-03-16'), returned('2026-03-17'), decided('2026-03-18')];
    expect(refusalOf(...again, asked, answered)).toEqual({ code: 'lateConflict', event: 'decided', on: '2026-03-18' });
    expect(aCase(...again.slice(0, -1), decided('2026-03-23'), asked, answered)).toMatchObject({ state: 'decided', withoutEffect: [{ index: 2 }, { index: 3 }] });
  });
  test('逾期未缴费退回以后，补录其实缴了费，从缴费那天重新起算', () => {
    const fee: CaseEvent = { ...office('2026-03-04'), type: 'feeNoticed', tariff: 'pages', quantity: 100, fen: 70_000 };
    const unpaid: CaseEvent = { ...office('2026-04-02'), type: 'feeLapsed', reasons: '逾期未缴纳。' };
    const paid = late<CaseEvent>({ ...office('2026-03-10'), type: 'feePaid' }, '2026-04-08');
    const events = [...RECEIVED, fee, unpaid, returned('2026-04-07', REVIEWER), paid];
    expect(aCase(...events)).toMatchObject({ state: 'inProgress', withoutEffect: [{ index: 3 }, { index: 4 }] });
    expect(dueOn(...events)).toBe('2026-04-08');
  });
});

describe('一起登记的补录', () => {
  const pair = [late(correctionAsked('2026-03-04'), '2026-03-16'), late(corrected('2026-03-10'), '2026-03-16')] as const;
  test('什么都没有登记，案件不变', () => {
    const current = aCase(...RECEIVED);
    expect(transitionAll(current, [], CHINA_CALENDAR)).toEqual({ ok: true, value: current });
  });
  test('一件就是一步', () => {
    expect(transitionAll(aCase(...RECEIVED), [decided('2026-03-16')], CHINA_CALENDAR)).toEqual(transition(aCase(...RECEIVED), decided('2026-03-16'), CHINA_CALENDAR));
  });
  test('里面有一件不是补录的、不能补录的，都不收', () => {
    expect(entered(RECEIVED, ...pair)).toBeUndefined();
    expect(entered(RECEIVED, pair[0], corrected('2026-03-16'))).toEqual({ code: 'lateNotPossible', event: 'corrected' });
    expect(entered(RECEIVED, pair[0], late(decided('2026-03-16'), '2026-03-16'))).toEqual({ code: 'lateNotPossible', event: 'decided' });
    expect(entered(RECEIVED, pair[0], late(submitted('2026-03-16'), '2026-03-16'))).toEqual({ code: 'lateNotPossible', event: 'submitted' });
  });
  test('里面有一件的日子早于收到申请的，都不收', () => {
    expect(entered(RECEIVED, late(consulted('2026-03-01', 'otherAgency'), '2026-03-16'), late(opinion('2026-03-10'), '2026-03-16'))).toEqual({ code: 'datedBeforeReceipt', receivedOn: '2026-03-02' });
    expect(entered(RECEIVED, pair[0], { ...pair[1], at: at('2026-03-09') })).toEqual({ code: 'datedInFuture', enteredOn: '2026-03-09' });
  });
  test('同一时刻登记的补录才是一起登记的', () => {
    const together = (...events: readonly CaseEvent[]) => enteredTogether(events).map((one) => one.length);
    expect(together()).toEqual([]);
    expect(together(...pair)).toEqual([2]);
    expect(together(pair[0], { ...pair[1], at: at('2026-03-17') })).toEqual([1, 1]);
    expect(together(confirmed('2026-03-16'), ...pair, decided('2026-03-16'))).toEqual([1, 2, 1]);
  });
});

describe('练习件', () => {
  test('登记以后一直是练习件；不是的没有这一栏', () => {
    const practised = foldCase({ ...IDENTITY, practice: true }, RECEIVED, CHINA_CALENDAR);
    expect(practised).toMatchObject({ ok: true, value: { practice: true, state: 'inProgress' } });
    expect(aCase(...RECEIVED)).not.toHaveProperty('practice');
  });
});
