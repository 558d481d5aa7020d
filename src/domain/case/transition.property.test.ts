import * as fc from 'fast-check';
import { history } from '../../../test/fixtures/history';
import { addDays } from '../calendar/civil-date';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { civilDateAt } from '../calendar/instant';
import { isLeafKey } from '../statute/leaves';
import { STAFF_ROLES, type StaffRole } from '../statute/roles';
import { applicantStateOf } from './applicant-state';
import type { CaseState, DisclosureCase } from './case';
import type { CaseEvent, CaseEventType } from './event';
import { caseClock, isOverdue, timely } from './clock';
import { allowedEvents, rolesFor } from './duties';
import { effectiveEvents } from './order';
import { foldCase } from './transition';

const IN_HAND: readonly CaseState[] = ['inProgress', 'awaitingCorrection', 'awaitingPayment', 'decided', 'reviewed', 'signed'];

/**
 * The lawful orders, written down a second time: where each event leads from where. 原: back to what was waited for.
 * Events that stand in no row change no state and are lawful while an application is handled.
 */
const WAYS: Partial<Record<CaseEventType, Partial<Record<CaseState, CaseState | '原'>>>> = {
  receiptConfirmed: { submitted: 'inProgress' },
  correctionAsked: { inProgress: 'awaitingCorrection' },
  corrected: { awaitingCorrection: 'inProgress' },
  correctionLapsed: { awaitingCorrection: 'decided' },
  feeNoticed: { inProgress: 'awaitingPayment' },
  feePaid: { awaitingPayment: 'inProgress' },
  feeLapsed: { awaitingPayment: 'decided' },
  decided: { inProgress: 'decided' },
  reviewed: { decided: 'reviewed' },
  returned: { decided: '原', reviewed: '原' },
  signed: { reviewed: 'signed' },
  served: { signed: 'closed' },
  withdrawn: {
    submitted: 'withdrawnUnconfirmed', inProgress: 'closed', awaitingCorrection: 'closed', awaitingPayment: 'closed', decided: 'closed', reviewed: 'closed', signed: 'closed',
  },
  split: { inProgress: 'split' },
  contactAttempted: { submitted: 'submitted' },
  requestEdited: { submitted: 'submitted' },
  materialAdded: Object.fromEntries(['submitted', ...IN_HAND].map((state) => [state, state])),
  paymentMissing: { inProgress: 'awaitingPayment' },
  forwarded: { submitted: 'forwarded', closed: 'closed' },
  reopened: { closed: 'inProgress' },
  archived: { closed: 'closed', split: 'split' },
  consultationSent: { inProgress: 'inProgress' },
  assistAsked: { inProgress: 'inProgress' },
  reasonsAsked: { inProgress: 'inProgress' },
};

/** Where the second writing ends up; undefined when an event had no business where it came. */
function walked(events: readonly CaseEvent[]): CaseState | undefined {
  let [state, waited]: [CaseState, CaseState] = ['submitted', 'inProgress'];
  let reviewsLeft = 0;
  for (const event of events.slice(1)) {
    const { type } = event;
    const ways = WAYS[type];
    if (!ways) {
      const anywhere = type === 'remedyFiled' || type === 'remedyEnded' || (type === 'noticeServed' && event.notice === 'answer' && state === 'closed');
      if (!IN_HAND.includes(state) && !(anywhere && (state === 'closed' || state === 'split'))) return undefined;
      if (['extensionAsked', 'extensionDeclined', 'extended', 'delayed'].includes(type) && state.startsWith('awaiting')) return undefined;
      continue;
    }
    const to: CaseState | '原' | undefined = ways[state];
    if (!to) return undefined;
    // Only a draft begins the reviews; what the applicant adds meanwhile does not.
    if (to === 'decided' && state !== 'decided') reviewsLeft = 'legality' in event ? 2 : 1;
    if (type === 'reviewed' && (reviewsLeft -= 1) > 0) continue;
    state = to === '原' ? waited : to;
    if (['inProgress', 'awaitingCorrection', 'awaitingPayment'].includes(state)) waited = state;
  }
  return state;
}

const memberOf = (event: CaseEvent | undefined) => (event?.by.kind === 'staff' ? event.by.memberId : undefined);
const ALL_ROLES = Object.keys(STAFF_ROLES) as StaffRole[];
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 500) };
const replay = (current: DisclosureCase) => foldCase(current, current.events, CHINA_CALENDAR);

describe('任意次序、任意人员、任意补录的操作', () => {
  test('生效的总是合法的次序，登记时间不倒退，版本等于事件数', () => {
    fc.assert(fc.property(history, ({ current }) => {
      expect(walked(effectiveEvents(current))).toBe(current.state);
      expect(current.version).toBe(current.events.length);
      current.events.forEach((event, index) => expect(event.at >= (current.events[index - 1]?.at ?? event.at)).toBe(true));
    }), runs);
  });

  test('合法的次序不会因为次序被退回', () => {
    fc.assert(fc.property(history, ({ steps }) => {
      for (const { before, event, refusal } of steps) {
        if (refusal?.code !== 'notAllowedNow' || event.type === 'submitted') continue;
        expect(walked([...effectiveEvents(before), event])).toBeUndefined();
      }
    }), runs);
  });

  test('不生效的只有补录的和后来退回的稿，其余照常算，案卷里写着为什么', () => {
    fc.assert(fc.property(history, ({ current }) => {
      for (const { index, refusal } of current.withoutEffect ?? []) {
        const event = current.events[index];
        expect(event?.late !== undefined || ['decided', 'correctionLapsed', 'feeLapsed', 'reviewed', 'returned'].includes(event?.type ?? '')).toBe(true);
        expect(refusal.code).toBeTruthy();
      }
      const without = new Set(current.withoutEffect?.map(({ index }) => index));
      const kept = current.events.filter((_, index) => !without.has(index));
      const again = foldCase(current, kept, CHINA_CALENDAR);
      // A late record that was without effect moved nothing: the case is the same as if it had never been entered.
      if (again.ok) expect({ ...again.value, events: [], version: 0 }).toStrictEqual({ ...withoutTrace(current), events: [], version: 0 });
    }), runs);
  });

  test('状态、草稿、办理结果、办结日互相一致，一件只有一个结果', () => {
    fc.assert(fc.property(history, ({ current }) => {
      const { state, decision, outcome, closedOn, receivedOn } = current;
      const events = effectiveEvents(current);
      const firstEnd = events.find((event) => event.type === 'served' || event.type === 'withdrawn');
      const counted = receivedOn !== undefined && firstEnd !== undefined;
      expect(outcome !== undefined).toBe(counted);
      expect(closedOn !== undefined).toBe(counted);
      if (['decided', 'reviewed', 'signed'].includes(state)) expect(decision).toBeDefined();
      if (['inProgress', 'awaitingCorrection', 'awaitingPayment', 'split'].includes(state)) expect(decision).toBeUndefined();
      expect(receivedOn !== undefined).toBe(events.some((event) => event.type === 'receiptConfirmed'));
      if (outcome) expect(isLeafKey(outcome)).toBe(true);
      if (outcome && firstEnd?.type === 'withdrawn') expect(outcome).toBe('other.other');
      if (closedOn && receivedOn) expect(closedOn >= receivedOn).toBe(true);
      if (applicantStateOf(current) === 'answered') expect(events.some((event) => event.type === 'served')).toBe(true);
    }), runs);
  });

  test('每份送达的答复经过三个不同的人', () => {
    fc.assert(fc.property(history, ({ current }) => {
      if (current.events[current.events.length - 1]?.type !== 'served') return;
      const lastBy = (...types: readonly CaseEventType[]) => memberOf(current.events.filter((event) => types.includes(event.type) && !event.late).pop());
      expect(new Set([lastBy('decided', 'correctionLapsed', 'feeLapsed'), lastBy('reviewed'), lastBy('signed')]).size).toBe(3);
    }), runs);
  });

  test('从存下的事件重新推出的案件和逐步办理的一样', () => {
    fc.assert(fc.property(history, ({ current }) => {
      expect(replay(current)).toStrictEqual({ ok: true, value: current });
      expect(JSON.parse(JSON.stringify(current))).toStrictEqual(current);
    }), runs);
  });

  test('能按的按钮就是会被接受的人和事', () => {
    fc.assert(fc.property(history, ({ steps }) => {
      for (const { before, event, accepted } of steps) {
        const member = memberOf(event);
        if (!accepted || member === undefined || event.late || event.type === 'withdrawn') continue;
        expect(allowedEvents(before, ALL_ROLES, member)).toContain(event.type);
        expect(allowedEvents(before, rolesFor(event.type, before.state), member)).toContain(event.type);
        expect(allowedEvents(before, [], member)).toEqual([]);
      }
    }), runs);
  });
});

describe('任意次序之下的时钟', () => {
  test('期限不早于起算日，安全日不晚于答复底线，底线不晚于征求意见拖到头的那一天', () => {
    fc.assert(fc.property(history, ({ current }) => {
      const clock = caseClock(current, CHINA_CALENDAR);
      if (clock.dueOn && clock.startOn) expect(clock.dueOn > clock.startOn).toBe(true);
      if (clock.dueOn && clock.safeOn) expect(clock.safeOn <= clock.dueOn).toBe(true);
      if (clock.dueOn) expect(clock.latestDueOn).toBe(clock.dueOn);
      if (clock.waitingFor) expect(clock.dueOn).toBeUndefined();
      if (clock.waitingFor === 'correction' || clock.waitingFor === 'payment') expect(clock.latestDueOn).toBeUndefined();
      expect(JSON.parse(JSON.stringify(clock))).toStrictEqual(clock);
    }), runs);
  });

  test('办结以后不算逾期；按期与否只看答复日；时钟停着不算逾期', () => {
    fc.assert(fc.property(history, ({ current }) => {
      const clock = caseClock(current, CHINA_CALENDAR);
      const end = current.events[current.events.length - 1];
      expect(clock.endedOn !== undefined).toBe(['closed', 'split', 'withdrawnUnconfirmed', 'forwarded'].includes(current.state));
      if (clock.endedOn && end) expect(clock.endedOn <= civilDateAt(end.at)).toBe(true);
      if (clock.endedOn || clock.waitingFor === 'correction' || clock.waitingFor === 'payment') expect(isOverdue(clock, addDays(clock.bindingOn, 900))).toBe(false);
      expect(timely(clock)).toBe(clock.answeredOn && clock.dueOn ? clock.answeredOn <= clock.dueOn : undefined);
    }), runs);
  });

  test('日子一天天过，期限只会因为征求意见还没有结束而变，不会往前挪', () => {
    fc.assert(fc.property(history, fc.integer({ min: 0, max: 80 }), ({ current }, days) => {
      const last = current.events[current.events.length - 1];
      if (!last) return;
      const [now, later] = [civilDateAt(last.at), addDays(civilDateAt(last.at), days)].map((today) => caseClock(current, CHINA_CALENDAR, today));
      if (!now || !later) return;
      if (now.dueOn) expect(later.dueOn).toBe(now.dueOn);
      if (now.latestDueOn) expect(later.latestDueOn).toBe(now.latestDueOn);
      expect(later.bindingOn >= now.bindingOn).toBe(true);
    }), runs);
  });
});

const withoutTrace = ({ withoutEffect, ...rest }: DisclosureCase) => rest;
