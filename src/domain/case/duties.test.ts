import { article } from '../../../test/article';
import { aCase, confirmed, correctionAsked, decided, reviewed, served, signed, signedOn, submitted, withdrawn } from '../../../test/fixtures/case';
import { art } from '../statute/article';
import { STAFF_ROLES, type StaffRole } from '../statute/roles';
import { ACCEPTS } from './accepts';
import type { CaseEventType } from './event';
import { EVENTS } from './event-words';
import { CASE_STATES, type CaseState } from './case';
import { allowedEvents, isTurnOf, lateNeedsApproval, mayRecordLate, rolesFor, waitingFor } from './duties';

const STATES = Object.keys(CASE_STATES) as CaseState[];
const ALL_ROLES = Object.keys(STAFF_ROLES) as StaffRole[];
const DRAFT = [submitted('2026-09-08'), confirmed('2026-09-08'), decided('2026-09-09')];

describe('岗位职责', () => {
  test.each([
    ['receiptConfirmed', 'submitted', ['officer']],
    ['decided', 'inProgress', ['officer']],
    ['reviewed', 'decided', ['reviewer']],
    ['returned', 'decided', ['reviewer']],
    ['returned', 'reviewed', ['signatory']],
    ['signed', 'reviewed', ['signatory']],
    ['served', 'signed', ['officer']],
    ['correctionAsked', 'inProgress', ['officer']],
    ['extensionAsked', 'inProgress', ['officer']],
    ['extended', 'inProgress', ['officeHead']],
    ['withdrawn', 'inProgress', ['officer']],
    ['correctionLapsed', 'awaitingCorrection', ['officer']],
    ['reopened', 'closed', ['officer']],
    ['decided', 'awaitingCorrection', []],
  ] as const)('%s（%s）', (event, state, roles) => expect(rolesFor(event, state)).toEqual(roles));

  test('状态接受的每一步都有人负责；状态不接受的没有人负责', () => {
    for (const state of STATES) {
      for (const event of Object.keys(EVENTS) as CaseEventType[]) {
        // What only the applicant does is nobody's of the office.
        const accepted = EVENTS[event].by.includes('staff') && (ACCEPTS[state] as readonly string[]).includes(event);
        expect(rolesFor(event, state).length > 0).toBe(accepted);
      }
    }
  });
});

describe('谁可以补录', () => {
  test.each([
    ['corrected', ['officer'], true], ['consultationSent', ['reviewer', 'officer'], true], ['corrected', ['reviewer'], false], ['corrected', [], false],
    ['extended', ['officeHead'], true], ['extended', ['officer'], false],
    ['decided', ['officer'], false], ['signed', ['signatory'], false], ['returned', ['reviewer', 'signatory'], false], ['submitted', ['officer'], false],
  ] as const)('%s 由 %j：%s', (event, roles, may) => expect(mayRecordLate(event, roles, 'inProgress')).toBe(may));

  test.each([
    ['consultationSent', ['officer'], false], ['consultationSent', ['officeHead'], true], ['corrected', ['officer', 'reviewer', 'signatory'], false], ['extended', ['officeHead'], true],
    ['noticeServed', ['officer'], true], ['remedyFiled', ['officer'], true], ['signed', ['officeHead'], false],
  ] as const)('答复以后补录 %s 由 %j：%s，动期限的不由经办人一个人登记', (event, roles, may) => {
    expect(mayRecordLate(event, roles, 'closed')).toBe(may);
    expect(lateNeedsApproval(event, 'closed')).toBe(event !== 'noticeServed' && event !== 'remedyFiled');
    expect(lateNeedsApproval(event, 'signed')).toBe(false);
  });
});

article(art(17, 1), '明确审查的程序和责任', () => {
  test('拟定的人有审核人的岗位，也不能审核自己的稿', () => {
    expect(allowedEvents(aCase(...DRAFT), ALL_ROLES, 'officer-1')).not.toContain('reviewed');
    expect(isTurnOf(aCase(...DRAFT), ALL_ROLES, 'officer-1')).toBe(false);
    expect(waitingFor(aCase(...DRAFT), ALL_ROLES, 'officer-1')).toBe('这份答复由你拟定，要由另一位审核人审核');
  });
  test('另一位审核人可以审核或者退回', () => expect(allowedEvents(aCase(...DRAFT), ['reviewer'], 'reviewer-1')).toEqual(['reviewed', 'returned']));
  test('审核的人不能签发，分管领导可以', () => {
    const inReview = aCase(...DRAFT, reviewed('2026-09-10'));
    expect(allowedEvents(inReview, ALL_ROLES, 'reviewer-1')).not.toContain('signed');
    expect(isTurnOf(inReview, ALL_ROLES, 'reviewer-1')).toBe(false);
    expect(waitingFor(inReview, ALL_ROLES, 'reviewer-1')).toBe('这份答复由你审核，要由另一位分管领导签发');
    expect(allowedEvents(inReview, ['signatory'], 'signatory-1')).toEqual(['signed', 'returned']);
  });
});

describe('在等谁', () => {
  test.each([
    [[submitted('2026-09-08')], '等经办人确认收到'],
    [DRAFT.slice(0, 2), '等经办人拟定答复'],
    [DRAFT, '等审核人审核'],
    [[...DRAFT, reviewed('2026-09-10')], '等分管领导签发'],
    [[...DRAFT, reviewed('2026-09-10'), signed('2026-09-11')], '等经办人送达'],
  ])('没有岗位的人看到 %#', (events, words) => expect(waitingFor(aCase(...events), ['editor'], 'editor-1')).toBe(words));

  test('自己能办的不用等', () => expect(waitingFor(aCase(submitted('2026-09-08')), ['officer'], 'officer-1')).toBeUndefined());
  test('等申请人补正的时候，单位里谁也不等', () => {
    const waiting = aCase(submitted('2026-09-08'), confirmed('2026-09-08'), correctionAsked('2026-09-09'));
    expect(waitingFor(waiting, [], 'x')).toBeUndefined();
    expect(isTurnOf(waiting, ALL_ROLES, 'officer-1')).toBe(false);
  });
  test('办结、撤回的谁也不等', () => {
    expect(waitingFor(aCase(...signedOn('2026-09-08'), served('2026-09-09')), [], 'x')).toBeUndefined();
    expect(waitingFor(aCase(submitted('2026-09-08'), withdrawn('2026-09-08')), [], 'x')).toBeUndefined();
  });
});
