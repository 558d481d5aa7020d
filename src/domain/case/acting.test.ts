import { article } from '../../../test/article';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { aCase, APPLICANT, at, confirmed, correctionAsked, d, decided, IDENTITY, office, refusedWith, reviewed, served, signed, submitted } from '../../../test/fixtures/case';
import { feeLapsed, feeNoticed, feePaid, materialAdded, paymentMissing, paymentTold, requestEdited } from '../../../test/fixtures/steps';
import { art, document } from '../statute/article';
import { caseClock } from './clock';
import { eventDetails } from './event-details';
import type { CaseEvent, EventOf } from './event';
import { foldCase } from './transition';

const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')] as const;
const TWO_ITEMS: CaseEvent = { ...office('2026-03-04'), type: 'correctionAsked', items: ['写明年份', '写明哪个村'], workingDays: 10 };
const corrected = (more: Partial<EventOf<'corrected'>> = {}): CaseEvent => ({ type: 'corrected', at: at('2026-03-06'), by: APPLICANT, on: d('2026-03-06'), ...more });
const clockOf = (...events: readonly CaseEvent[]) => caseClock(aCase(...events), CALENDAR_TO_2026);

article(art(30), '补正逐项答复，每一项都要对上', () => {
  test('两项都答了，期限从收到补正那天重新计算', () => {
    expect(clockOf(...RECEIVED, TWO_ITEMS, corrected({ answers: [{ words: '2023年' }, { proofs: ['file-1'] }], proofs: ['file-1'] }))).toMatchObject({ startOn: '2026-03-06', startedBy: 'correction' });
  });
  test.each([
    ['少答一项', [{ words: '2023年' }]],
    ['一项是空白', [{ words: '2023年' }, { words: ' ' }]],
    ['多出一项', [{ words: '2023年' }, { words: '尧沟村' }, { words: '还有一句' }]],
    ['文件不在交来的材料里', [{ words: '2023年' }, { proofs: ['file-2'] }]],
  ])('%s，不收', (_, answers) => expect(refusedWith(...RECEIVED, TWO_ITEMS, corrected({ answers, proofs: ['file-1'] }))).toBe('itemUnanswered'));
  test('单位替他登记的、以前登记的没有逐项，照样算', () => {
    expect(refusedWith(...RECEIVED, TWO_ITEMS, corrected({ description: '2023年尧沟村' }))).toBeUndefined();
    expect(refusedWith(...RECEIVED, TWO_ITEMS, corrected())).toBeUndefined();
  });
  test('案卷里写着每一项怎么说的', () => {
    const event = corrected({ answers: [{ words: '2023年' }, { words: '尧沟村', proofs: ['file-1'] }], proofs: ['file-1'] });
    expect(eventDetails(event)).toEqual(expect.arrayContaining(['第1项：2023年', '第2项：尧沟村；材料1份']));
  });
});

article(art(31), '没有确认收到、没有人看过以前可以改，提交的时间和编号不变', () => {
  test('改了以后还是等确认收到，期限照样从确认那天算', () => {
    const edited = aCase(submitted('2026-03-02'), requestEdited('2026-03-03'));
    expect(edited).toMatchObject({ state: 'submitted', version: 2, number: IDENTITY.number });
    expect(clockOf(submitted('2026-03-02'), requestEdited('2026-03-03'))).toEqual(clockOf(submitted('2026-03-02')));
    expect(clockOf(submitted('2026-03-02'), requestEdited('2026-03-03'), confirmed('2026-03-04'))).toMatchObject({ receivedOn: '2026-03-04', submittedOn: '2026-03-02' });
  });
  test('确认收到以后不能再改；不是申请人不能改', () => {
    expect(refusedWith(...RECEIVED, requestEdited('2026-03-03'))).toBe('notAllowedNow');
    expect(refusedWith(submitted('2026-03-02'), { ...requestEdited('2026-03-03'), by: office('2026-03-03').by })).toBe('staffOnly');
  });
  test('改以前的内容留在案卷里', () => expect(eventDetails(requestEdited('2026-03-03'))).toEqual(expect.arrayContaining(['修改前的内容：分配方案', '修改前要的形式：电子文件'])));
});

article(art(33, 2), '补充材料不动期限', () => {
  const answered = [decided('2026-03-09'), reviewed('2026-03-09'), signed('2026-03-09')] as const;
  test.each([
    ['确认收到以前', [submitted('2026-03-02')]], ['办理中', RECEIVED], ['等补正时', [...RECEIVED, correctionAsked('2026-03-04')]], ['等缴费时', [...RECEIVED, feeNoticed('2026-03-04')]],
    ['拟好以后', [...RECEIVED, answered[0]]], ['签发以后', [...RECEIVED, ...answered]],
  ])('%s交来，期限一天不变', (_, events) => {
    const after = aCase(...events, materialAdded('2026-03-10'));
    expect(after.state).toBe(aCase(...events).state);
    expect(caseClock(after, CALENDAR_TO_2026, d('2026-03-10'))).toEqual(caseClock(aCase(...events), CALENDAR_TO_2026, d('2026-03-10')));
  });
  test('答复送达以后不能再交；什么都没写也没有文件的不收', () => {
    expect(refusedWith(...RECEIVED, ...answered, served('2026-03-09'), materialAdded('2026-03-10'))).toBe('notAllowedNow');
    expect(refusedWith(...RECEIVED, materialAdded('2026-03-10', ' '))).toBe('materialEmpty');
  });
});

article(document('feeMeasures'), '答复期限从申请人完成缴费次日起重新计算，申请人自己登记的可以核对', () => {
  const noticed = [...RECEIVED, feeNoticed('2026-03-04')] as const;
  test('申请人登记了缴费，期限从缴费那天重新计算', () => {
    expect(clockOf(...noticed, paymentTold('2026-03-06'))).toMatchObject({ startOn: '2026-03-06', startedBy: 'payment' });
  });
  test('核对没有到账：回到等缴费，申请人的期限和原来一样', () => {
    const [told, missing] = [clockOf(...noticed), clockOf(...noticed, paymentTold('2026-03-06'), paymentMissing('2026-03-09'))];
    expect(missing).toMatchObject({ waitingFor: 'payment', applicantDueOn: told.applicantDueOn, startedBy: 'receipt' });
    expect(missing).not.toHaveProperty('dueOn');
  });
  test('真的缴了，再登记，期限从真的那天算', () => {
    expect(clockOf(...noticed, paymentTold('2026-03-06'), paymentMissing('2026-03-09'), feePaid('2026-03-11'))).toMatchObject({ startOn: '2026-03-11', startedBy: 'payment' });
  });
  test('一直没有缴，过了期限可以不再处理', () => {
    expect(refusedWith(...noticed, paymentTold('2026-03-06'), paymentMissing('2026-03-09'), feeLapsed('2026-04-10'))).toBeUndefined();
  });
  test('单位自己登记的到账、没有登记过的缴费，不能再说没有到账', () => {
    expect(refusedWith(...noticed, feePaid('2026-03-06'), paymentMissing('2026-03-09'))).toBe('paymentNotTold');
    expect(refusedWith(...RECEIVED, paymentMissing('2026-03-09'))).toBe('paymentNotTold');
    expect(refusedWith(...noticed, paymentTold('2026-03-06'), { ...paymentMissing('2026-03-09'), reason: ' ' } as CaseEvent)).toBe('missingWords');
  });
  test('从头再读一遍事件，结果一样', () => {
    const current = aCase(...noticed, paymentTold('2026-03-06'), paymentMissing('2026-03-09'), feePaid('2026-03-11'));
    expect(foldCase(current, current.events, CALENDAR_TO_2026)).toEqual({ ok: true, value: current });
  });
});
