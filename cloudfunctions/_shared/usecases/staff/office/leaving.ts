import type { HandledCase, People } from '@/contract/office';
import { caseClock } from '@/domain/case/clock';
import { lastDayWords } from '@/domain/case/last-day-words';
import { ok } from '@/domain/result';
import type { AgencyCall, CaseCall } from '../../../entry/staff';
import { mapPage } from '../../../paging';
import { refuse, STALE } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { personOf } from './a-person';
import { peopleAfter } from './people-view';
import { LAST_ADMINISTRATOR, PERSON_CHANGED } from './refusals';

interface Handled { readonly items: readonly HandledCase[]; readonly next?: string; readonly total: number }

/** 手上的案件: what somebody has to hand over before he leaves; number and last day only. */
export const handledCases: UseCase<{ readonly agencyId: string; readonly memberId: string; readonly cursor?: string | undefined }, Handled, StaffCloud, AgencyCall> =
  async ({ memberId, cursor }, call, cloud) => {
    const person = await personOf(call, memberId, cloud);
    if (!person.ok) return person;
    const { agency, today } = call;
    const [page, total] = await Promise.all([cloud.handlers.openOf(agency.id, memberId, cursor), cloud.handlers.countOf(agency.id, memberId)]);
    return ok({
      ...mapPage(page, ({ disclosure }): HandledCase => {
        const clock = caseClock(disclosure, cloud.calendar, today);
        return { id: disclosure.id, number: disclosure.number, ...(clock.dueOn && { dueOn: clock.dueOn }), stands: lastDayWords(clock) };
      }),
      total,
    });
  };

interface Assign { readonly id: string; readonly from?: string | undefined; readonly to: string }
type Assigned = { readonly id: string; readonly handler: { readonly memberId: string; readonly name: string } };

const NOT_AN_OFFICER = refuse('notAnOfficer', '交给的人要有经办人的岗位，请换一位同事，或者先请管理员调整岗位。', { field: 'to' });
const JUST_LEFT = refuse('notFound', '要交给的人刚刚离岗或者换了岗位，没有交出去，请刷新后换一位同事。', { field: 'to' });
const CLOSED = refuse('notAllowedNow', '这件申请已经办结，不用再交接。');

/** 交给谁办: by who takes cases, leads the office or keeps its people; the new one is told. */
export const assignCase: UseCase<Assign, Assigned, StaffCloud, CaseCall> = async ({ id, from, to }, call, cloud) => {
  const person = await personOf(call, to, cloud);
  if (!person.ok) return { ok: false, error: { ...person.error, field: 'to' } };
  if (!person.value.roles.includes('officer')) return NOT_AN_OFFICER;
  if (caseClock(call.application.disclosure, cloud.calendar, call.today).endedOn) return CLOSED;
  const saved = await cloud.handlers.assign(call.application, { from, to }, call.at);
  if (saved === 'gone') return JUST_LEFT;
  return saved === 'saved' ? ok({ id, handler: { memberId: to, name: person.value.name } }) : STALE;
};

/** 离岗: not before every open case is in other hands, and never the last administrator. */
export const recordLeaving: UseCase<{ readonly agencyId: string; readonly memberId: string; readonly version: number }, People, StaffCloud, AgencyCall> =
  async ({ memberId, version }, call, cloud) => {
    const person = await personOf(call, memberId, cloud);
    if (!person.ok) return person;
    const { name } = person.value;
    const left = await cloud.people.leave({ ...person.value, version }, call.today);
    switch (left) {
      case 'saved': return peopleAfter(call, cloud);
      case 'stale': return PERSON_CHANGED;
      case 'lastAdministrator': return LAST_ADMINISTRATOR;
      case 'casesInHand': return refuse('casesInHand', `${name}手上还有${await cloud.handlers.countOf(call.agency.id, memberId)}件在办的申请，请一件一件交给同事，再登记离岗。`);
    }
  };
