import type * as z from 'zod/mini';
import { yearOf } from '@/domain/calendar/civil-date';
import { requestPrefix } from '@/domain/request/kinds';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { registerRequestInput } from '@/contract/request-desk';
import type { StaffRequest } from '@/contract/requests';
import type { AgencyCall } from '../../entry/staff';
import { refuse, type Outcome } from '../../refusal';
import type { Agency, AgencyRepository } from '../../repositories/agencies';
import type { NewRequest } from '../../repositories/request-record';
import type { UseCase } from '../../serving/call';
import { chosenUploads, UPLOAD_GONE } from '../applicant/chosen-uploads';
import { NUMBER_TRIES } from '../filing/file-application';
import type { StaffCloud } from '../staff/staff-cloud';
import { isCounty } from './second-person';
import { mayAnswer, staffRequest } from './staff-request';
import { aboveCounty, personOf } from './submit-request';

type RegisterRequest = z.output<typeof registerRequestInput>;

const NOT_YOURS = refuse('forbidden', '收到的请求由承办的人登记，你在这里只看。');
const TO_COUNTY = refuse('complaintToCounty', '对单位的投诉由县里的政府信息公开工作主管部门登记和办理，请把原件交给县里。', { field: 'kind', article: articleLabel(art(51)) });
const ABOUT_WHOM = refuse('notFound', '没有找到被投诉的单位，请重新选择。', { field: 'aboutId' });
const TOO_LATE = refuse('datedInFuture', '收到的日期不能晚于今天，请核对。', { field: 'receivedOn' });

/** 被投诉的: an agency below the county's own office, which alone registers complaints, and none about itself. @source 条例 arts. 47(2), 51 */
async function aboutWhom(input: RegisterRequest, agency: Agency, agencies: AgencyRepository): Promise<Outcome<{ readonly aboutId?: string }>> {
  if (input.kind !== 'complaint') return ok({});
  if (!isCounty(agency)) return TO_COUNTY;
  if (input.aboutId === agency.id) return aboveCounty(agency, 'aboutId');
  return (await agencies.find(input.aboutId))?.parentId === agency.id ? ok({ aboutId: input.aboutId }) : ABOUT_WHOM;
}

/**
 * 登记收到的更正、建议、投诉、意见 that came by hand, by letter or by phone: the same series and sealing as on the phone; whoever
 * asked has no page here and is told on paper. The same key gives the same request.
 * @source 条例 arts. 9, 41, 44(2), 47(2), 51
 */
export const registerRequest: UseCase<RegisterRequest, StaffRequest, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { requests, numbers, blind } = cloud;
  const { agency, at, today } = call;
  if (!mayAnswer(call)) return NOT_YOURS;
  if (input.receivedOn > today) return TOO_LATE;
  const id = blind.idFrom('request', 'paper', agency.id, input.key);
  const show = async () => {
    const request = await requests.find(id);
    return request && ok(await staffRequest(request, { ...call, request }, cloud));
  };
  const known = await show();
  if (known) return known;
  const about = await aboutWhom(input, agency, cloud.agencies);
  if (!about.ok) return about;
  // Uploads are the identity's, whether it applies or registers.
  const uploadOwner = blind.pseudonym(call.identity ?? '');
  const chosen = await chosenUploads(input.uploadIds, uploadOwner, cloud.uploads);
  if (!chosen.ok) return chosen;
  const request: Omit<NewRequest, 'number'> = {
    id, kind: input.kind, agencyId: agency.id, ...about.value, owner: blind.idFrom('paper', id), submittedAt: at, receivedOn: input.receivedOn, paper: true,
    applicantKind: 'kind' in input.person ? input.person.kind : 'naturalPerson',
    content: input.content as NewRequest['content'], person: personOf(input.person), attachments: chosen.value,
  };
  const series = { agencyId: agency.id, prefix: requestPrefix(agency.numberPrefix, input.kind), year: yearOf(today), of: input.kind };
  for (let left = NUMBER_TRIES; left > 0; left -= 1) {
    const number = await numbers.take(series, at);
    const outcome = await requests.register({ ...request, number: number.text }, number, { supervised: isCounty(agency), uploadOwner });
    if (outcome === 'numberVoid') continue;
    if (outcome !== 'registered') await numbers.annul(number, outcome === 'uploadGone' ? 'notFiled' : 'submittedTwice', at);
    if (outcome === 'uploadGone') return UPLOAD_GONE;
    const filed = await show();
    if (filed) return filed;
    throw new Error('a registered request cannot be found');
  }
  throw new Error(`no number could be kept in ${NUMBER_TRIES} tries`);
};
