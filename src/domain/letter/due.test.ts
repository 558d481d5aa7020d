import { aCase, at, consulted, corrected, correctionAsked, d, decided, extended, OFFICER, opinion, returned, reviewed, served, signed, submitted, withdrawn } from '../../../test/fixtures/case';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { drafted, LETTER_CASES, LETTER_CONTEXT, LETTER_KINDS, received } from '../../../test/fixtures/letter';
import type { DisclosureCase } from '../case/case';
import type { CaseEvent } from '../case/event';
import { LETTERS } from '../statute/letters';
import { asksOf } from './asks';
import { caseAsOf, lettersDue, letterTasks } from './due';
import { letterFor } from './letter-for';

const due = (current: DisclosureCase, ...issued: readonly string[]) =>
  lettersDue(current, issued).map(({ place, state, on }) => `${place} ${state}${on ? ` ${on}` : ''}`);

const toAnswer = (...events: readonly CaseEvent[]) => received(...events, reviewed('2026-09-29'), signed('2026-09-30'));

describe('哪些文书现在要出', () => {
  test('刚提交，什么也不用出；确认收到以后出登记回执，日期是确认那天', () => {
    expect(due(aCase(submitted('2026-09-08')))).toEqual([]);
    expect(due(received())).toEqual(['receipt.1 ready 2026-09-10']);
  });
  test.each([
    ['补正', received(correctionAsked('2026-09-14')), ['correctionNotice.2 ready 2026-09-14']],
    ['征求第三方意见：给第三方一份，告知申请人一份', received(consulted('2026-09-11', 'thirdParty')), ['thirdPartyConsult.2 ready 2026-09-11', 'thirdPartyConsultInfo.2 ready 2026-09-11']],
    ['征求共同制作机关意见', received(consulted('2026-09-11', 'jointMaker')), ['jointConsult.2 ready 2026-09-11', 'thirdPartyConsultInfo.2 ready 2026-09-11']],
    ['征求其他机关意见', received(consulted('2026-09-11', 'otherAgency')), ['jointConsult.2 ready 2026-09-11', 'thirdPartyConsultInfo.2 ready 2026-09-11']],
    ['协办', LETTER_CASES.assistLetter.of(), ['assistLetter.2 ready 2026-09-11']],
    ['延期', received(extended('2026-09-24', 20)), ['extensionNotice.2 ready 2026-09-24']],
    ['说明理由', LETTER_CASES.reasonsNotice.of(), ['reasonsNotice.2 ready 2026-09-11']],
    ['延迟答复', LETTER_CASES.delayNotice.of(), ['reasonsNotice.2 ready 2026-09-11', 'delayNotice.4 ready 2026-09-21']],
    ['收费', LETTER_CASES.feeNotice.of(), ['feeNotice.2 ready 2026-09-14']],
  ] as const)('%s', (_, current, expected) => expect(due(current, 'receipt.1')).toEqual(expected));

  test('出过的不再提醒', () => expect(due(received(correctionAsked('2026-09-14')), 'receipt.1', 'correctionNotice.2')).toEqual([]));

  test('答复的告知书：拟定以后可以看，签发以后才能出，日期是签发那天；送达回证可以先打印', () => {
    expect(due(received(drafted('refused.processInfo')), 'receipt.1')).toEqual(['refuse.2 unsigned']);
    expect(due(toAnswer(drafted('refused.processInfo')), 'receipt.1')).toEqual(['refuse.2 ready 2026-09-30', 'serviceReceipt.2 early']);
    const answered = received(drafted('refused.processInfo'), reviewed('2026-09-29'), signed('2026-09-30'), served('2026-10-08'));
    expect(due(answered, 'receipt.1')).toEqual(['refuse.2 ready 2026-09-30', 'serviceReceipt.2 ready 2026-10-08']);
    expect(due(answered, 'receipt.1', 'refuse.2', 'serviceReceipt.2')).toEqual([]);
  });
  test('退回的草稿不出文书，重新拟定的才出', () => {
    const first = received(drafted('refused.processInfo'), returned('2026-09-29'));
    expect(due(first, 'receipt.1')).toEqual([]);
    expect(due(received(drafted('refused.processInfo'), returned('2026-09-29'), drafted('granted', { provision: '邮寄。' }, '属实。', '2026-09-30')), 'receipt.1')).toEqual(['grant.4 unsigned']);
  });
  test('逾期不补正：不再处理告知书，也要审核、签发', () => {
    const lapsed = LETTER_CASES.noFurther.of();
    expect(due(lapsed, 'receipt.1', 'correctionNotice.2')).toEqual(['noFurther.3 unsigned']);
  });
  test('第三方不同意而决定公开的，另给第三方一份；同意的不用', () => {
    const facts = { withinPublicInterest: '施工安全关系周围居民。', provision: '邮寄。' };
    const asked = [consulted('2026-09-11', 'thirdParty', '2026-09-14', 'c1'), consulted('2026-09-14', 'thirdParty', '2026-09-14', 'c2'), opinion('2026-09-18', 'objects', 'c1'), opinion('2026-09-18', 'agrees', 'c2')];
    const places = letterTasks(toAnswer(...asked, drafted('granted', facts))).tasks.map(({ place }) => place);
    expect(places).toContain('thirdPartyDecision.6.2');
    expect(places.filter((place) => place.startsWith('thirdPartyDecision'))).toHaveLength(1);
    const agreed = [consulted('2026-09-11', 'thirdParty', '2026-09-14', 'c1'), opinion('2026-09-18', 'agrees', 'c1')];
    expect(letterTasks(toAnswer(...agreed, drafted('granted', { provision: '邮寄。' }))).tasks.some(({ kind }) => kind === 'thirdPartyDecision')).toBe(false);
  });
  test('撤回、归档以后，没有要出的', () => {
    expect(due(received(correctionAsked('2026-09-14'), withdrawn('2026-09-15')))).toEqual([]);
    const filed = received(drafted('refused.processInfo'), reviewed('2026-09-29'), signed('2026-09-30'), served('2026-10-08'), { type: 'archived', at: at('2026-10-09'), by: OFFICER });
    expect(due(filed)).toEqual([]);
  });
  test('复议以后重新处理：前一份答复的文书还在，新的另出一份', () => {
    const again = received(
      drafted('refused.processInfo'), reviewed('2026-09-29'), signed('2026-09-30'), served('2026-10-08'),
      { type: 'reopened', at: at('2026-10-12'), by: OFFICER, on: d('2026-10-12'), source: 'reconsideration', reference: '昌政复决字〔2026〕第1号' }, decided('2026-10-13', 'granted'),
    );
    expect(due(again, 'receipt.1', 'refuse.2', 'serviceReceipt.2')).toEqual(['grant.7 unsigned']);
  });
  test('补录而没有效力的事，不出文书', () => {
    const current = received(correctionAsked('2026-09-14'), corrected('2026-09-15'));
    expect(letterTasks({ ...current, withoutEffect: [{ index: 2, refusal: { code: 'correctionWithoutItems' } }] }).tasks.map(({ kind }) => kind)).toEqual(['receipt']);
  });
});

test('每一种文书都有案件会要它；更正答复书由人另出', () => {
  const kinds = new Set(LETTER_KINDS.flatMap((kind) => letterTasks(kind === 'serviceReceipt' ? toAnswer(drafted('refused.internalAffairs')) : LETTER_CASES[kind].of()).tasks.map((task) => task.kind)));
  expect(LETTER_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['recordCorrectionReply']);
});

test('文书写的是当时的事：后来又发生的，不改它', () => {
  const before = received(correctionAsked('2026-09-14'));
  const after = received(correctionAsked('2026-09-14'), corrected('2026-09-18'), extended('2026-09-24', 20));
  const [, task] = lettersDue(after, []);
  const made = (current: DisclosureCase) => letterFor(current, 'correctionNotice', LETTER_CONTEXT, CALENDAR_TO_2026);
  expect(task?.kind).toBe('correctionNotice');
  expect(made(caseAsOf(after, task?.asOf ?? 0))).toEqual(made(before));
});

test.each(LETTER_KINDS.map((kind) => [LETTERS[kind].title, kind] as const))('%s：缺的都问得到', (_, kind) => {
  const { recipient, atStake, payment, recordCorrection, ...context } = { ...LETTER_CONTEXT, ...LETTER_CASES[kind].more };
  const asks = asksOf(kind);
  const filled = { ...(asks.includes('recipient') && { recipient }), ...(asks.includes('atStake') && { atStake }), ...(asks.includes('payment') && { payment }), ...(asks.includes('recordCorrection') && { recordCorrection }) };
  expect(letterFor(LETTER_CASES[kind].of(), kind, { ...context, ...filled }, CALENDAR_TO_2026).ok).toBe(true);
});
