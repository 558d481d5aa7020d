import { articleLabel } from '../statute/article';
import { CASE_STATES, type CaseState } from './case';
import type { CivilDate } from '../calendar/civil-date';
import type { CaseEventType } from './event';
import { messageFor, ruleBehind, type AnswerStep, type CaseRefusal } from './refusal';

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
  postedAfterArrival: { code: 'postedAfterArrival' },
  answeredBeforeSigned: { code: 'answeredBeforeSigned', signedOn: ON },
  answeredInFuture: { code: 'answeredInFuture', enteredOn: ON },
  answeredOnOtherDay: { code: 'answeredOnOtherDay', enteredOn: ON },
};
const EVENTS: readonly CaseEventType[] = ['submitted', 'receiptConfirmed', 'decided', 'reviewed', 'returned', 'signed', 'served', 'withdrawn'];
const STEPS: readonly AnswerStep[] = ['decided', 'reviewed', 'signed'];

const all: readonly CaseRefusal[] = [
  ...Object.values(EXAMPLES),
  ...EVENTS.flatMap((event) => (Object.keys(CASE_STATES) as CaseState[]).map((state) => ({ code: 'notAllowedNow', event, state }) as const)),
  ...STEPS.flatMap((first) => STEPS.map((second) => ({ code: 'samePerson', first, second }) as const)),
];

test('每种拒绝都用一两句中文说清发生了什么、怎么办', () => {
  for (const refusal of all) {
    const message = messageFor(refusal);
    expect(message).toMatch(/。$/);
    expect(message.length).toBeGreaterThan(10);
    expect(message.replace('EMS', '')).not.toMatch(/[A-Za-z!！]|系统/);
    expect(message).toMatch(/请|不用|可以/);
  }
});

test.each([
  [EXAMPLES.notAllowedNow, '这件申请还没有确认收到，请先确认收到。', '《条例》第三十一条'],
  [EXAMPLES.samePerson, '这份答复由你拟定，不能再由你审核，请由另一位审核人审核。', '《条例》第十七条第一款'],
  [EXAMPLES.answeredBeforeSigned, '答复在9月8日签发，送达日期不能早于这一天，请核对后重新填写。', '国办公开办函〔2016〕235号'],
  [EXAMPLES.beforeLastEvent, '这一步的时间早于上一步的时间，请稍后再试；仍然不行请联系管理员核对时间。', undefined],
])('%o', (refusal, message, rule) => {
  expect(messageFor(refusal)).toBe(message);
  const behind = ruleBehind(refusal);
  expect(behind && articleLabel(behind)).toBe(rule);
});
