import type * as z from 'zod';
import { yearOf } from '@/domain/calendar/civil-date';
import { requestPrefix } from '@/domain/request/kinds';
import { ok } from '@/domain/result';
import type { registerRequestInput, StaffRequest } from '@/contract/requests';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { NewRequest } from '../../repositories/request-record';
import type { UseCase } from '../../serving/call';
import { chosenUploads, UPLOAD_GONE } from '../applicant/chosen-uploads';
import { NUMBER_TRIES } from '../filing/file-application';
import type { StaffCloud } from '../staff/staff-cloud';
import { isCounty } from './second-person';
import { staffRequest } from './staff-request';
import { personOf } from './submit-request';

type RegisterRequest = z.output<typeof registerRequestInput>;

const TOO_LATE = refuse('datedInFuture', '收到的日期不能晚于今天，请核对。', { field: 'receivedOn' });

/**
 * 登记收到的更正、建议、意见 that came by hand, by letter or by phone: the same series and sealing as on the phone; whoever
 * asked has no page here and is told on paper. The same key gives the same request.
 * @source 条例 arts. 9, 41, 44(2)
 */
export const registerRequest: UseCase<RegisterRequest, StaffRequest, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { requests, numbers, blind } = cloud;
  const { agency, at, today } = call;
  if (input.receivedOn > today) return TOO_LATE;
  const id = blind.idFrom('request', 'paper', agency.id, input.key);
  const show = async () => {
    const request = await requests.find(id);
    return request && ok(await staffRequest(request, { ...call, request }, cloud));
  };
  const known = await show();
  if (known) return known;
  // Uploads are the identity's, whether it applies or registers.
  const uploadOwner = blind.pseudonym(call.identity ?? '');
  const chosen = await chosenUploads(input.uploadIds, uploadOwner, cloud.uploads);
  if (!chosen.ok) return chosen;
  const request: Omit<NewRequest, 'number'> = {
    id, kind: input.kind, agencyId: agency.id, owner: blind.idFrom('paper', id), submittedAt: at, receivedOn: input.receivedOn, paper: true,
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
