import type { ExpiredCase, ExpiredCases } from '@/contract/erasing';
import { civilDateAt } from '@/domain/calendar/instant';
import { CASE_STATES } from '@/domain/case/case';
import { keptThrough, requestKeptThrough } from '@/domain/keeping/keeping';
import { REQUEST_KINDS } from '@/domain/request/kinds';
import { requestResult } from '@/domain/request/results';
import { ok } from '@/domain/result';
import { LEAVES } from '@/domain/statute/leaves';
import type { RetentionKey } from '@/domain/statute/retention';
import type { Application } from '../../application';
import type { AgencyCall } from '../../entry/staff';
import type { OtherRequest } from '../../other-request';
import type { Page } from '../../paging';
import type { Erasure, ErasureRepository } from '../../repositories/erasures';
import type { Member } from '../../repositories/members';
import type { UseCase } from '../../serving/call';
import { maskedApplicant, maskedName } from '../../views/applicant';
import type { StaffCloud } from '../staff/staff-cloud';

/** Of the list of what was erased, the last ones. */
const SHOWN = 20;
/** Pages of what was erased before that are passed over in one call. */
const PASSED_OVER = 20;

function lineOf({ disclosure, submittedAt, person }: Application, term: RetentionKey): readonly ExpiredCase[] {
  const { id, number, state, outcome, closedOn, applicantKind } = disclosure;
  const through = keptThrough(disclosure, term);
  return through ? [{
    id, number, applicantName: maskedApplicant(applicantKind, person()).name, submittedOn: civilDateAt(submittedAt), ...(closedOn && { closedOn }),
    ending: outcome ? LEAVES[outcome].label : CASE_STATES[state].label, keptThrough: through,
  }] : [];
}

/** 更正、建议、投诉、意见; of a suggestion nobody has to say who he is. */
function requestLine({ id, number, kind, applicantKind, person, submittedAt, answered }: OtherRequest, term: RetentionKey): readonly ExpiredCase[] {
  const through = answered && requestKeptThrough(civilDateAt(answered.at), term);
  const { name } = person();
  return answered && through ? [{
    id, number, applicantName: name ? maskedName(applicantKind, name) : '没有留姓名', submittedOn: civilDateAt(submittedAt), closedOn: civilDateAt(answered.at),
    ending: `${REQUEST_KINDS[kind].label}，${requestResult(answered.result).label}`, keptThrough: through,
  }] : [];
}

/** The next page that has something on it. */
async function nextPage(agencyId: string, term: RetentionKey, { today }: AgencyCall, cursor: string | undefined, erasures: ErasureRepository): Promise<Page<Application>> {
  let page = await erasures.expired(agencyId, term, today, cursor);
  for (let left = PASSED_OVER; left > 0 && page.items.length === 0 && page.next !== undefined; left -= 1) page = await erasures.expired(agencyId, term, today, page.next);
  return page;
}

/** 到期的个人信息: applications whose term is over, and the list of those erased before. @source 档案法 art. 21; 个人信息保护法 arts. 19, 47 */
export const expiredCases: UseCase<{ readonly agencyId: string; readonly cursor?: string | undefined }, ExpiredCases, StaffCloud, AgencyCall> = async ({ cursor }, call, { erasures, members }) => {
  const { agency: { id, name, settings } } = call;
  const term = settings?.retention;
  const [{ items, next }, erased, people]: [Page<Application>, readonly Erasure[], readonly Member[]] = await Promise.all([term ? nextPage(id, term, call, cursor, erasures) : { items: [] }, erasures.listOf(id, SHOWN), members.ofAgency(id)]);
  // After the last application.
  const requests = term && next === undefined ? await erasures.expiredRequests(id, term, call.today) : [];
  const names = new Map(people.map((one) => [one.id, one.name]));
  return ok({
    agency: { id, name }, ...(term && { term }), items: term ? [...items.flatMap((one) => lineOf(one, term)), ...requests.flatMap((one) => requestLine(one, term))] : [], ...(next !== undefined && { next }),
    erased: erased.map((one) => ({ ...one, by: names.get(one.by) ?? '管理员' })),
  });
};
