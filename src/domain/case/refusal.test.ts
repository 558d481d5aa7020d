import { articleLabel } from '../statute/article';
import { CASE_STATES, type CaseState } from './case';
import type { CivilDate } from '../calendar/civil-date';
import { feeOf, type FeeRefusal } from '../fee/fee';
import type { FeeTariff } from '../fee/tariffs';
import type { CaseEventType } from './event';
import { DECISION_FACT_KEYS, RECORD_FACTS, type RecordFactKey } from '../statute/decision-facts';
import { EVENTS } from './event-words';
import { ruleBehind, type AnswerStep, type CaseRefusal } from './refusal';
import { messageFor } from './refusal-words';

function refusedFee(tariff: FeeTariff, quantity: number): FeeRefusal {
  const bill = feeOf(tariff, quantity);
  if (bill.ok) throw new Error('not refused');
  return bill.error;
}

const ON = '2026-09-08' as CivilDate;
/** One of each; a new code does not compile here until it has its words looked at. */
const EXAMPLES: { readonly [C in CaseRefusal['code']]: Extract<CaseRefusal, { code: C }> } = {
  notAllowedNow: { code: 'notAllowedNow', event: 'decided', state: 'submitted' },
  notSubmittedFirst: { code: 'notSubmittedFirst' },
  beforeLastEvent: { code: 'beforeLastEvent' },
  beforeFirstNotice: { code: 'beforeFirstNotice', firstYear: 2019 },
  staffOnly: { code: 'staffOnly', event: 'signed' },
  samePerson: { code: 'samePerson', first: 'decided', second: 'reviewed' },
  unknownLeaf: { code: 'unknownLeaf' },
  missingWords: { code: 'missingWords', event: 'decided' },
  missingSigningDay: { code: 'missingSigningDay' },
  missingArrivalTime: { code: 'missingArrivalTime' },
  arrivedInFuture: { code: 'arrivedInFuture' },
  forwardedTwice: { code: 'forwardedTwice', to: '五图街道办事处（电话 0536-0000000）' },
  forwardedToSelf: { code: 'forwardedToSelf' },
  forwardedUnanswered: { code: 'forwardedUnanswered' },
  postedAfterArrival: { code: 'postedAfterArrival' },
  confirmationIsNow: { code: 'confirmationIsNow' },
  confirmedBeforeArrival: { code: 'confirmedBeforeArrival', arrivedOn: ON },
  answeredBeforeSigned: { code: 'answeredBeforeSigned', signedOn: ON },
  answeredInFuture: { code: 'answeredInFuture', enteredOn: ON },
  answeredOnOtherDay: { code: 'answeredOnOtherDay', enteredOn: ON },
  datedBeforeLast: { code: 'datedBeforeLast', on: ON, lastOn: ON },
  datedInFuture: { code: 'datedInFuture', enteredOn: ON },
  datedBeforeReceipt: { code: 'datedBeforeReceipt', receivedOn: ON },
  lateNotPossible: { code: 'lateNotPossible', event: 'signed' },
  lateConflict: { code: 'lateConflict', event: 'correctionLapsed', on: ON },
  periodNotWhole: { code: 'periodNotWhole', max: 250 },
  correctionTwice: { code: 'correctionTwice', askedOn: ON },
  correctionTooLate: { code: 'correctionTooLate', dueOn: ON },
  correctionWithoutItems: { code: 'correctionWithoutItems' },
  itemUnanswered: { code: 'itemUnanswered', item: 2 },
  materialEmpty: { code: 'materialEmpty' },
  paymentNotTold: { code: 'paymentNotTold' },
  servedBeforeNotice: { code: 'servedBeforeNotice', on: ON },
  nothingToServe: { code: 'nothingToServe' },
  notServedYet: { code: 'notServedYet' },
  applicantPeriodRuns: { code: 'applicantPeriodRuns', dueOn: ON, article: 'correction' },
  consultationTwice: { code: 'consultationTwice' },
  consultationUnknown: { code: 'consultationUnknown' },
  consultationOver: { code: 'consultationOver', endedOn: ON },
  consultationOpen: { code: 'consultationOpen' },
  consultedBeforeSent: { code: 'consultedBeforeSent', sentOn: ON },
  assistTwice: { code: 'assistTwice' },
  assistUnknown: { code: 'assistUnknown' },
  extensionAskedTwice: { code: 'extensionAskedTwice', askedOn: ON },
  extensionNotAsked: { code: 'extensionNotAsked' },
  extendedTwice: { code: 'extendedTwice', extendedOn: ON },
  extensionTooLong: { code: 'extensionTooLong', max: 20 },
  extensionNotApproved: { code: 'extensionNotApproved' },
  noPeriodRuns: { code: 'noPeriodRuns' },
  toldTooLate: { code: 'toldTooLate', dueOn: ON, event: 'extended' },
  reasonsNotAsked: { code: 'reasonsNotAsked' },
  reasonsAskedTwice: { code: 'reasonsAskedTwice' },
  delayWithoutReasons: { code: 'delayWithoutReasons' },
  delayNotLater: { code: 'delayNotLater', dueOn: ON },
  feeTwice: { code: 'feeTwice' },
  feeRefused: { code: 'feeRefused', why: refusedFee('pages', 0) },
  feeFree: { code: 'feeFree' },
  feeAmount: { code: 'feeAmount', fen: 38000 },
  missingFact: { code: 'missingFact', fact: 'search' },
  vagueFact: { code: 'vagueFact', fact: 'earlierAnswer' },
  missingRecord: { code: 'missingRecord', record: 'thirdPartyConsulted' },
  nothingWithheld: { code: 'nothingWithheld' },
  withheldBesidesPartial: { code: 'withheldBesidesPartial' },
  thirdPartyAgreed: { code: 'thirdPartyAgreed' },
  delayTooLong: { code: 'delayTooLong', lastOn: ON },
  reviewNotDue: { code: 'reviewNotDue', review: 'legality' },
  reviewOutOfTurn: { code: 'reviewOutOfTurn', first: 'secrecy' },
  secrecyNotAnswered: { code: 'secrecyNotAnswered' },
  secrecyContradicts: { code: 'secrecyContradicts', wanted: ['tradeSecret', 'privacy'] },
  secrecyReviewerMissing: { code: 'secrecyReviewerMissing' },
  secretDisclosed: { code: 'secretDisclosed' },
  splitAnswered: { code: 'splitAnswered' },
  splitTooFew: { code: 'splitTooFew' },
  splitWhileConsulting: { code: 'splitWhileConsulting' },
  splitOtherYear: { code: 'splitOtherYear', year: 2026 },
  remedyTwice: { code: 'remedyTwice' },
  remedyUnknown: { code: 'remedyUnknown' },
  remedyOver: { code: 'remedyOver', endedOn: ON },
  archivedTwice: { code: 'archivedTwice', archivedOn: ON },
};
const EVENT_TYPES = Object.keys(EVENTS) as CaseEventType[];
const STEPS: readonly AnswerStep[] = ['decided', 'reviewed', 'signed'];

const all: readonly CaseRefusal[] = [
  ...Object.values(EXAMPLES),
  ...EVENT_TYPES.flatMap((event) => (Object.keys(CASE_STATES) as CaseState[]).map((state) => ({ code: 'notAllowedNow', event, state }) as const)),
  ...DECISION_FACT_KEYS.map((fact) => ({ code: 'missingFact', fact }) as const),
  ...(Object.keys(RECORD_FACTS) as RecordFactKey[]).map((record) => ({ code: 'missingRecord', record }) as const),
  ...STEPS.flatMap((first) => STEPS.map((second) => ({ code: 'samePerson', first, second }) as const)),
];

test('每种拒绝都用一两句中文说清发生了什么、怎么办', () => {
  for (const refusal of all) {
    const message = messageFor(refusal);
    expect(message).toMatch(/。$/);
    expect(message.length).toBeGreaterThan(10);
    expect(message.replace(/EMS/g, '')).not.toMatch(/[A-Za-z!！]|系统/);
    expect(message).toMatch(/请|不用|可以/);
  }
});

test.each([
  [EXAMPLES.notAllowedNow, '这件申请还没有确认收到，请先确认收到。', '《条例》第三十一条'],
  [EXAMPLES.samePerson, '这份答复由你拟定，不能再由你审核，请由另一位审核人审核。', '《条例》第十七条第一款'],
  [EXAMPLES.answeredBeforeSigned, '答复在9月8日签发，送达日期不能早于这一天，请核对后重新填写。', '国办公开办函〔2016〕235号'],
  [EXAMPLES.secrecyNotAnswered, '请回答是不是涉及国家秘密、商业秘密、个人隐私、内部信息，都不涉及的也要选“都不涉及”。', '《条例》第十七条第二款'],
  [EXAMPLES.beforeLastEvent, '这一步的时间早于上一步的时间，请稍后再试；仍然不行请联系管理员核对时间。', undefined],
])('%o', (refusal, message, rule) => {
  expect(messageFor(refusal)).toBe(message);
  const behind = ruleBehind(refusal);
  expect(behind && articleLabel(behind)).toBe(rule);
});

test('每种拒绝说自己的那件事，没有两种说同一句话', () => {
  const messages = Object.values(EXAMPLES).map(messageFor);
  expect(messages.filter((message, index) => messages.indexOf(message) !== index)).toEqual([]);
});

const FEES = '国办函〔2020〕109号';
describe('拒绝写明依据的是哪一条', () => {
  test.each<[string, CaseRefusal, string | undefined]>([
    ['没有找到的要写明检索经过', EXAMPLES.missingFact, '《条例》第三十六条第（四）项'],
    ['涉及第三方的要征求过意见', EXAMPLES.missingRecord, '《条例》第三十二条'],
    ['答复要写明理由', EXAMPLES.missingWords, '《条例》第三十六条'],
    ['延长要写明理由', { code: 'missingWords', event: 'extended' }, '《条例》第三十三条第二款'],
    ['文书的文号没有哪一条规定', { code: 'missingWords', event: 'reference' }, undefined],
    ['补正的期限还在走', EXAMPLES.applicantPeriodRuns, '《条例》第三十条'],
    ['缴费的期限还在走', { code: 'applicantPeriodRuns', dueOn: ON, article: 'payment' }, FEES],
    ['说明理由的期限还在走', { code: 'applicantPeriodRuns', dueOn: ON, article: 'reasons' }, '《条例》第三十五条'],
    ['延长告知晚了', EXAMPLES.toldTooLate, '《条例》第三十三条第二款'],
    ['申请延长晚了', { code: 'toldTooLate', dueOn: ON, event: 'extensionAsked' }, '《条例》第三十三条第二款'],
    ['延迟告知晚了', { code: 'toldTooLate', dueOn: ON, event: 'delayed' }, '《条例》第三十五条'],
    ['收费通知晚了', { code: 'toldTooLate', dueOn: ON, event: 'feeNoticed' }, FEES],
    ['页数不对', EXAMPLES.feeRefused, `${FEES}第五条`],
    ['不用再做合法性审核', EXAMPLES.reviewNotDue, '《条例》第十七条第一款'],
    ['先做保密审查', EXAMPLES.reviewOutOfTurn, '《条例》第十七条第二款'],
    ['补正只能一次', EXAMPLES.correctionTwice, '《条例》第三十条'],
    ['等补正的时候不能拟定', { code: 'notAllowedNow', event: 'decided', state: 'awaitingCorrection' }, '《条例》第三十条'],
    ['等缴费的时候不能拟定', { code: 'notAllowedNow', event: 'decided', state: 'awaitingPayment' }, FEES],
    ['没有在办的不能延长', { code: 'notAllowedNow', event: 'extended', state: 'closed' }, '《条例》第三十三条第二款'],
    ['签发以后不再拟定，是办公室的次序，没有哪一条规定', { code: 'notAllowedNow', event: 'decided', state: 'signed' }, undefined],
  ])('%s', (_, refusal, label) => {
    const rule = ruleBehind(refusal);
    expect(rule && articleLabel(rule)).toBe(label);
  });
});
