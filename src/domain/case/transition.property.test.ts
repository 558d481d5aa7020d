import * as fc from 'fast-check';
import { history } from '../../../test/fixtures/history';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { civilDateAt } from '../calendar/instant';
import { isLeafKey } from '../statute/leaves';
import { applicantStateOf } from './applicant-state';
import type { CaseEvent, CaseEventType } from './event';
import { caseClock, isOverdue, timely } from './clock';
import { allowedEvents, rolesFor } from './duties';
import { foldCase } from './transition';
import { STAFF_ROLES, type StaffRole } from '../statute/roles';

const LETTERS: Record<CaseEventType, string> = {
  submitted: 'S', receiptConfirmed: 'C', decided: 'D', reviewed: 'V', returned: 'X', signed: 'G', served: 'E', withdrawn: 'W',
};
/** The lawful orders, written down a second time: 提交, 确认, any number of returned drafts, then 拟定 审核 签发 送达; 撤回 at any time before. */
const LAWFUL = /^S(W|C(DV?X)*(W|D(W|V(W|G(W|E)?)?)?)?)?$/;

const lettersOf = (events: readonly CaseEvent[]) => events.map((event) => LETTERS[event.type]).join('');
const memberOf = (event: CaseEvent | undefined) => (event?.by.kind === 'staff' ? event.by.memberId : undefined);
const ALL_ROLES = Object.keys(STAFF_ROLES) as StaffRole[];
const runs = { numRuns: 500 };

describe('任意次序、任意人员的操作', () => {
  test('记下的总是合法的次序，时间不倒退，版本等于事件数', () => {
    fc.assert(fc.property(history, ({ current }) => {
      expect(lettersOf(current.events)).toMatch(LAWFUL);
      expect(current.version).toBe(current.events.length);
      current.events.forEach((event, index) => expect(event.at >= (current.events[index - 1]?.at ?? event.at)).toBe(true));
    }), runs);
  });

  test('合法的次序不会因为次序被退回', () => {
    fc.assert(fc.property(history, ({ steps }) => {
      for (const { before, event, accepted } of steps) {
        if (accepted) continue;
        const refused = foldCase(before, [...before.events, event], CHINA_CALENDAR);
        expect(refused.ok).toBe(false);
        if (!refused.ok && refused.error.code === 'notAllowedNow') expect(lettersOf([...before.events, event])).not.toMatch(LAWFUL);
      }
    }), runs);
  });

  test('状态、草稿、办理结果、办结日互相一致', () => {
    fc.assert(fc.property(history, ({ current }) => {
      const { state, decision, outcome, closedOn, receivedOn } = current;
      const answered = current.events.some((event) => event.type === 'served');
      expect(outcome !== undefined).toBe(state === 'closed');
      expect(closedOn !== undefined).toBe(state === 'closed');
      expect(decision !== undefined).toBe(['decided', 'reviewed', 'signed'].includes(state) || answered);
      expect(receivedOn !== undefined).toBe(current.events.some((event) => event.type === 'receiptConfirmed'));
      if (outcome) {
        expect(isLeafKey(outcome)).toBe(true);
        expect(outcome).toBe(answered ? decision?.leaf : 'other.other');
      }
      if (closedOn && receivedOn) expect(closedOn >= receivedOn).toBe(true);
      expect(applicantStateOf(current) === 'answered').toBe(answered);
    }), runs);
  });

  test('每份送达的答复经过三个不同的人', () => {
    fc.assert(fc.property(history, ({ current }) => {
      if (!current.events.some((event) => event.type === 'served')) return;
      const last = (type: CaseEventType) => memberOf(current.events.filter((event) => event.type === type).pop());
      expect(new Set([last('decided'), last('reviewed'), last('signed')]).size).toBe(3);
    }), runs);
  });

  test('从事件重新推出的案件和逐步办理的一样', () => {
    fc.assert(fc.property(history, ({ current }) => {
      expect(foldCase(current, current.events, CHINA_CALENDAR)).toStrictEqual({ ok: true, value: current });
      expect(JSON.parse(JSON.stringify(current))).toStrictEqual(current);
    }), runs);
  });

  test('能按的按钮就是会被接受的人和事', () => {
    fc.assert(fc.property(history, ({ steps }) => {
      for (const { before, event, accepted } of steps) {
        const member = memberOf(event);
        if (!accepted || member === undefined) continue;
        expect(allowedEvents(before, ALL_ROLES, member)).toContain(event.type);
        expect(allowedEvents(before, rolesFor(event.type, before.state), member)).toContain(event.type);
        expect(allowedEvents(before, [], member)).toEqual([]);
      }
    }), runs);
  });

  test('安全日不晚于答复底线；办结以后不算逾期；按期与否只看答复日', () => {
    fc.assert(fc.property(history, ({ current }) => {
      const clock = caseClock(current, CHINA_CALENDAR);
      if (clock.dueOn) expect(clock.safeOn <= clock.dueOn).toBe(true);
      expect(clock.safeOn > clock.safeFrom).toBe(true);
      expect(JSON.parse(JSON.stringify(clock))).toStrictEqual(clock);
      const end = current.events[current.events.length - 1];
      expect(clock.endedOn !== undefined).toBe(current.state === 'closed' || current.state === 'withdrawnUnconfirmed');
      if (clock.endedOn && end) expect(clock.endedOn <= civilDateAt(end.at)).toBe(true);
      if (clock.endedOn) expect(isOverdue(clock, clock.safeOn)).toBe(false);
      expect(timely(clock)).toBe(clock.answeredOn && clock.dueOn ? clock.answeredOn <= clock.dueOn : undefined);
    }), runs);
  });
});
