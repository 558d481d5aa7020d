import type { StaffRequest } from '@/contract/requests';
import type { RequestCall } from '../../entry/request';
import type { OtherRequest } from '../../other-request';
import type { AgencyRepository } from '../../repositories/agencies';
import type { MemberRepository } from '../../repositories/members';
import { agencyNames, requestDetail } from '../../views/request';

/** 谁答复: the officers of the office that handles it; in the county's own office its supervising people, too. */
export const mayAnswer = ({ roles, relation, agency }: Pick<RequestCall, 'roles' | 'relation' | 'agency'>): boolean =>
  relation === 'own' && (roles.includes('officer') || (agency.parentId === undefined && roles.includes('supervisor')));

/** One request for the office. */
export async function staffRequest(request: OtherRequest, call: RequestCall, { agencies, members }: { readonly agencies: AgencyRepository; readonly members: MemberRepository }): Promise<StaffRequest> {
  const { answered, paper, version } = request;
  const by = answered && (await members.find(answered.by))?.name;
  return {
    ...requestDetail(request, agencyNames(await agencies.all())), version,
    mine: mayAnswer(call) && !answered, handles: mayAnswer(call), ...(paper && { paper }), ...(by && { answeredBy: by }),
  };
}
