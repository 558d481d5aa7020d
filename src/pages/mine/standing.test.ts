import type { ApplicationSummary } from '@/contract/applicant';
import { civilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { addWorkingDays } from '@/domain/calendar/working-days';
import { byNeed, standingOf } from './standing';

const TODAY = civilDate('2026-10-09');

/** An application of 乔官镇 received on a day, answered or not. */
function application(id: string, received: string | undefined, answered?: string): ApplicationSummary {
  const submittedOn = civilDate(received ?? '2026-10-08');
  const due = addWorkingDays(submittedOn, 20, CHINA_CALENDAR);
  return {
    id, number: `乔官依申请〔2026〕第${id}号`, agencyId: 'qiaoguan', agencyName: '乔官镇人民政府', agencyShortName: '乔官镇', version: 1,
    description: '分配表', submittedAt: `${submittedOn}T09:12:00.000+08:00` as Instant,
    state: answered ? 'answered' : received ? 'inProgress' : 'submitted',
    clock: {
      channel: 'miniProgram', submittedOn, provisional: false, safeFrom: submittedOn, safeOn: due.date, safeProvisional: false, bindingOn: due.date, pauses: [],
      ...(received && { receivedOn: submittedOn, dueOn: due.date }),
      ...(answered && { answeredOn: civilDate(answered), endedOn: civilDate(answered) }),
    },
  };
}

const OVERDUE = application('1', '2026-08-03');
const NEAR = application('2', '2026-09-10');
const CALM = application('3', '2026-09-30');
const DONE = application('4', '2026-09-01', '2026-09-20');

test('要我留意的排在前面：逾期的、快到期的、还早的、办完的', () => {
  expect(byNeed([DONE, CALM, NEAR, OVERDUE], TODAY).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
});

test('一样急的，新提交的在前', () => {
  expect(byNeed([application('5', '2026-08-04'), OVERDUE].reverse(), TODAY).map(({ id }) => id)).toEqual(['5', '1']);
});

test('每一件都用一句话说清在哪里、谁来办、什么时候', () => {
  expect(standingOf(NEAR, TODAY).headline).toMatch(/^乔官镇正在办理，最迟10月14日答复你（还剩\d个工作日）。$/);
  expect(standingOf(application('6', undefined), TODAY).headline).toContain('乔官镇还没有确认收到');
});
