import type * as z from 'zod/mini';
import { yearOf } from '@/domain/calendar/civil-date';
import { requestPrefix, REQUEST_KINDS } from '@/domain/request/kinds';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { RequestDetail, submitRequestInput } from '@/contract/requests';
import type { ApplicantCall } from '../../entry/applicant';
import type { RequestPerson } from '../../other-request';
import { NOT_FOUND, refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { NewRequest } from '../../repositories/request-record';
import type { UseCase } from '../../serving/call';
import { agencyNames, requestDetail } from '../../views/request';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { handedOn } from '../applicant/takes-none';
import { chosenUploads, UPLOAD_GONE } from '../applicant/chosen-uploads';
import { NUMBER_TRIES } from '../filing/file-application';

type SubmitRequest = z.output<typeof submitRequestInput>;

/** More within an hour of the clock are no requests of a person. */
const OF_ONE_PERSON = 30;
const TOO_MANY = refuse('pause', '一个小时里交得太多了，请过一个小时再交；写好的都在。');

/** 向上一级: about the county itself there is nobody here who is above it. @param field where the agency was chosen */
export const aboveCounty = ({ name, reconsiderationAuthority }: Agency, field: 'agencyId' | 'aboutId' = 'agencyId') => refuse(
  'complaintAboutCounty',
  `这里收到的投诉由${name}办理，投诉${name}自己的，请向上一级${reconsiderationAuthority ? `（${reconsiderationAuthority}）` : '机关'}的政府信息公开工作主管部门提出，不知道电话的可以打12345。写好的内容都在。`,
  { field, article: articleLabel(art(51)) },
);

/** 交给谁办: a complaint goes to the county's office, and never to the office it is about. @source 条例 arts. 47(2), 51 */
async function handlerOf({ kind, agencyId }: SubmitRequest, { agencies }: ApplicantCloud): Promise<Outcome<{ readonly handler: Agency; readonly aboutId?: string }>> {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  if (REQUEST_KINDS[kind].to === 'office') return await handedOn(agency, agencies) ?? ok({ handler: agency });
  if (!agency.parentId) return aboveCounty(agency);
  const county = await agencies.find(agency.parentId);
  return county ? ok({ handler: county, aboutId: agency.id }) : NOT_FOUND.agency;
}

/** Who asks, as far as he said. */
export const personOf = (person: SubmitRequest['person']): RequestPerson => {
  if (!('kind' in person)) return { ...(person.name && { name: person.name }), ...(person.phone && { phone: person.phone }) };
  const { documentKind, name, documentNumber, phone, email, address } = person;
  return { documentKind, name, ...(documentNumber && { documentNumber }), ...(phone && { phone }), ...('contactName' in person && person.contactName && { contactName: person.contactName }), ...(email && { email }), ...(address && { address }) };
};

/**
 * 提交更正、建议、投诉、意见. The id follows from the owner and the key of the phone, so the same key gives the same
 * request; its number comes from a series of its own.
 * @source 条例 arts. 9, 41, 44(2), 47(2), 51
 */
export const submitRequest: UseCase<SubmitRequest, RequestDetail, ApplicantCloud, ApplicantCall> = async (input, { owner, at, today }, cloud) => {
  const { requests, numbers, guesses, blind, agencies } = cloud;
  const id = blind.idFrom('request', owner, input.key);
  const show = async (found: Parameters<typeof requestDetail>[0]) => ok(requestDetail(found, agencyNames(await agencies.all())));
  const known = await requests.find(id);
  if (known) return show(known);
  const to = await handlerOf(input, cloud);
  if (!to.ok) return to;
  const { handler, aboutId } = to.value;
  const chosen = await chosenUploads(input.uploadIds, owner, cloud.uploads);
  if (!chosen.ok) return chosen;
  if (!await guesses.take(blind.idFrom('requestsOf', owner), at, OF_ONE_PERSON)) return TOO_MANY;
  const request: Omit<NewRequest, 'number'> = {
    id, kind: input.kind, agencyId: handler.id, ...(aboutId && { aboutId }), owner, submittedAt: at,
    applicantKind: 'kind' in input.person ? input.person.kind : 'naturalPerson',
    content: input.content as NewRequest['content'], person: personOf(input.person), attachments: chosen.value,
  };
  const series = { agencyId: handler.id, prefix: requestPrefix(handler.numberPrefix, input.kind), year: yearOf(today), of: input.kind };
  for (let left = NUMBER_TRIES; left > 0; left -= 1) {
    const number = await numbers.take(series, at);
    const outcome = await requests.register({ ...request, number: number.text }, number, { supervised: handler.parentId === undefined });
    if (outcome === 'numberVoid') continue;
    if (outcome !== 'registered') await numbers.annul(number, outcome === 'uploadGone' ? 'notFiled' : 'submittedTwice', at);
    if (outcome === 'uploadGone') return UPLOAD_GONE;
    const filed = await requests.find(id);
    if (filed) return show(filed);
    throw new Error('a registered request cannot be found');
  }
  throw new Error(`no number could be kept in ${NUMBER_TRIES} tries`);
};
