import { grantsOf, type StaffFunction } from '../authorization';
import type { OtherRequest } from '../other-request';
import { NOT_FOUND, SIGN_IN } from '../refusal';
import type { RequestRepository } from '../repositories/requests';
import type { UseCase } from '../serving/call';
import type { ApplicantCall } from './applicant';
import { admit, type AgencyCall, type KnowsStaff } from './staff';

/** A call about one request by someone of the agency that handles it, or of the county above. */
export interface RequestCall extends AgencyCall {
  readonly request: OtherRequest;
}

export interface OwnRequestCall extends ApplicantCall {
  readonly request: OtherRequest;
}

interface FindsRequests { readonly requests: Pick<RequestRepository, 'find'> }

/** For an action that names a request; one of another agency is answered like one that does not exist. */
const onRequestOf = (fn: StaffFunction) => <Input extends { readonly id: string }, Value, Cloud extends KnowsStaff & FindsRequests>(
  useCase: UseCase<Input, Value, Cloud, RequestCall>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  const request = await cloud.requests.find(input.id);
  const agency = request && await cloud.agencies.find(request.agencyId);
  const admitted = await admit(fn, call, agency, NOT_FOUND.request, cloud);
  if (!admitted.ok) return admitted;
  return request ? useCase(input, { ...admitted.value, request }, cloud) : NOT_FOUND.request;
};

export const onRequest = onRequestOf('staff');
export const onRequestPapers = onRequestOf('papers');

/** For an own request; what is someone else's is answered like what does not exist. */
export const onOwnRequest = <Input extends { readonly id: string }, Value, Cloud extends Pick<KnowsStaff, 'blind'> & FindsRequests>(
  useCase: UseCase<Input, Value, Cloud, OwnRequestCall>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  if (!call.identity || !grantsOf('applicant', call.action).includes('owner')) return SIGN_IN;
  const owner = cloud.blind.pseudonym(call.identity);
  const request = await cloud.requests.find(input.id);
  return request?.owner === owner ? useCase(input, { ...call, owner, request }, cloud) : NOT_FOUND.request;
};
