import { civilDate } from '../calendar/civil-date';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { addWorkingDays } from '../calendar/working-days';
import type { ApplicantState } from './applicant-state';
import type { CaseClock } from './clock';
import { byNeed } from './by-need';
import { standingOf } from './standing';

const TODAY = civilDate('2026-10-09');

/** An application of 乔官镇 received on a day, answered or not. */
function application(id: string, received: string | undefined, answered?: string) {
  const submittedOn = civilDate(received ?? '2026-10-08');
  const due = addWorkingDays(submittedOn, 20, CHINA_CALENDAR);
  const state: ApplicantState = answered ? 'answered' : received ? 'inProgress' : 'submitted';
  const clock: CaseClock = {
    channel: 'miniProgram', submittedOn, provisional: false, safeFrom: submittedOn, safeOn: due.date, safeProvisional: false, bindingOn: due.date, pauses: [],
    ...(received && { receivedOn: submittedOn, dueOn: due.date }),
    ...(answered && { answeredOn: civilDate(answered), endedOn: civilDate(answered) }),
  };
  return { id, submittedAt: `${submittedOn}T09:12:00.000+08:00`, standing: standingOf({ state, clock, agencyShortName: '乔官镇' }, TODAY, CHINA_CALENDAR) };
}

const OVERDUE = application('1', '2026-08-03');
const NEAR = application('2', '2026-09-10');
const CALM = application('3', '2026-09-30');
const DONE = application('4', '2026-09-01', '2026-09-20');

test('要我留意的排在前面：逾期的、快到期的、还早的、办完的', () => {
  expect(byNeed([DONE, CALM, NEAR, OVERDUE]).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
});

test('一样急的，新提交的在前', () => {
  expect(byNeed([application('5', '2026-08-04'), OVERDUE].reverse()).map(({ id }) => id)).toEqual(['5', '1']);
});

test('每一件都用一句话说清在哪里、谁来办、什么时候', () => {
  expect(NEAR.standing.headline).toMatch(/^乔官镇正在办理，最迟10月14日答复你（还剩\d个工作日）。$/);
  expect(application('6', undefined).standing.headline).toContain('乔官镇还没有确认收到');
});
