import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { CorrectionDraftView, StaffRequest } from '@/contract/requests';
import type { RequestCall } from '../../entry/request';
import type { OtherRequest } from '../../other-request';
import type { AgencyRepository } from '../../repositories/agencies';
import type { MemberRepository } from '../../repositories/members';
import { withoutNames } from '../../views/file-names';
import { agencyNames, requestDetail } from '../../views/request';
import { othersOf } from '../intake/forward-target';
import { correctionLetter } from './correction-letter';
import { isCounty, maySign } from './second-person';
import { refuse } from '../../refusal';

/** 谁答复: the officers of the office that handles it; in the county's own office its supervising people, too. */
export const mayAnswer = ({ roles, relation, agency }: Pick<RequestCall, 'roles' | 'relation' | 'agency'>): boolean =>
  relation === 'own' && (roles.includes('officer') || (isCounty(agency) && roles.includes('supervisor')));

export const NOT_YOURS = refuse('forbidden', '这件请求由承办的单位答复，你在这里只看。');

interface ViewCloud { readonly agencies: AgencyRepository; readonly members: MemberRepository; readonly calendar: WorkCalendar }

/** 拟定的答复, and the letter it becomes for who is to sign it; the office's own until it is answered. */
async function draftView(request: OtherRequest, call: RequestCall, { members, calendar }: ViewCloud): Promise<Pick<StaffRequest, 'draft' | 'proposed' | 'returned' | 'toSign'>> {
  if (request.answered || !request.draft) return {};
  const { result, words, agency, toAgencyId, at, by } = request.draft();
  const name = async (id: string) => (await members.find(id))?.name ?? '同事';
  const draft: CorrectionDraftView = { result, words, ...(agency && { agency }), ...(toAgencyId && { toAgencyId }), at, by: await name(by) };
  const returned = request.returned?.();
  const letter = request.proposed && maySign(call) && by !== call.member.id ? correctionLetter(draft, { ...call, request }, calendar, { masked: true }) : undefined;
  return {
    draft, ...(request.proposed && { proposed: true }), ...(returned && { returned: { reason: returned.reason, at: returned.at, by: await name(returned.by) } }),
    ...(letter?.ok && { toSign: letter.value }),
  };
}

/** One request for the office; who only watches sees which files there are, and not how people called them. */
export async function staffRequest(request: OtherRequest, call: RequestCall, cloud: ViewCloud): Promise<StaffRequest> {
  const { agencies, members } = cloud;
  const { answered, answer, paper, version, kind } = request;
  const [by, signer] = await Promise.all([answered?.by, answer?.().signedBy].map(async (id) => (id ? (await members.find(id))?.name : undefined)));
  const [detail, handles] = [requestDetail(request, agencyNames(await agencies.all())), mayAnswer(call)];
  const mine = handles && !answered && !request.proposed;
  const targets = mine && kind === 'recordCorrection' ? await othersOf(call.agency, agencies) : [];
  return {
    ...detail, ...(!handles && { attachments: withoutNames(detail.attachments) }), version, mine, handles, ...await draftView(request, call, cloud),
    targets: targets.map(({ id, name }) => ({ agencyId: id, name })), ...(paper && { paper }), ...(by && { answeredBy: by }), ...(signer && { signedBy: signer }),
  };
}
