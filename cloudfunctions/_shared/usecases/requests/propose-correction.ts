import { ok } from '@/domain/result';
import type { CorrectionResult } from '@/domain/request/results';
import type { StaffRequest } from '@/contract/requests';
import type { RequestCall } from '../../entry/request';
import { NOT_FOUND, refuse, STALE, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { othersOf, toldAs } from '../intake/forward-target';
import { NO_CONTACT, refuseLetter } from '../papers/letters/letter-words';
import type { StaffCloud } from '../staff/staff-cloud';
import { correctionLetter } from './correction-letter';
import { answerProblem } from './handle-requests';
import { askedToSign, maySign } from './second-person';
import { staffRequest } from './staff-request';

interface Propose {
  readonly id: string; readonly version: number; readonly result: CorrectionResult; readonly words: string;
  readonly agency?: string | undefined; readonly toAgencyId?: string | undefined;
}

const NOT_A_CORRECTION = refuse('wrongResult', '更正答复书只用来答复要求更正的请求，请返回重新选择。', { field: 'result' });
const NOT_HERE = refuse('notFound', '没有找到这个机关，请重新选择转给谁。', { field: 'agency' });
const NOTHING_TO_SIGN = refuse('nothingToSign', '现在没有等签发的更正答复，可能已经签发或者退回了，请刷新后查看。');

const shown = async ({ id }: { readonly id: string }, call: RequestCall, cloud: StaffCloud): Promise<Outcome<StaffRequest>> => {
  const after = await cloud.requests.find(id);
  return after ? ok(await staffRequest(after, call, cloud)) : NOT_FOUND.request;
};

/** 转给谁 in words: an agency of the county with its phone, or whatever was written. */
async function named({ result, toAgencyId, agency }: Propose, call: RequestCall, { agencies }: Pick<StaffCloud, 'agencies'>): Promise<Outcome<{ readonly agency?: string; readonly toAgencyId?: string }>> {
  if (result !== 'passedOn' || !toAgencyId) return ok({ ...(agency && { agency }) });
  const target = (await othersOf(call.agency, agencies)).find(({ id }) => id === toAgencyId);
  if (!target) return NOT_HERE;
  return ok({ toAgencyId, agency: target.contact ? toldAs(target, target.contact.phone) : target.name });
}

/** 拟定更正答复: written down, and told to who signs it; nothing goes out. @source 条例 art. 41 */
export const proposeCorrection: UseCase<Propose, StaffRequest, StaffCloud, RequestCall> = async (input, call, cloud) => {
  const { request, member, at } = call;
  if (request.kind !== 'recordCorrection') return answerProblem({ ...input, agency: input.agency }, call) ?? NOT_A_CORRECTION;
  const to = await named(input, call, cloud);
  if (!to.ok) return to;
  const problem = answerProblem({ ...input, agency: to.value.agency }, call);
  if (problem) return problem;
  const signer = await askedToSign(call, cloud.members);
  if (!signer.ok) return signer;
  const { result, words } = input;
  const letter = correctionLetter({ result, words, ...to.value }, call, cloud.calendar);
  if (!letter) return NO_CONTACT;
  if (!letter.ok) return refuseLetter(letter.error);
  const written = await cloud.requests.propose(request, { result, words, ...to.value, at, by: member.id }, signer.value);
  return written ? shown(request, call, cloud) : STALE;
};

const NOT_YOURS = refuse('forbidden', '退回由签发的人办理，你在这里只看。');

/** 退回: the draft stays with who wrote it, who may also take it back himself. */
export const returnCorrection: UseCase<{ readonly id: string; readonly version: number; readonly reason: string }, StaffRequest, StaffCloud, RequestCall> = async ({ version, reason }, call, cloud) => {
  const { request, member, at } = call;
  if (!maySign(call) && request.proposed?.by !== member.id) return NOT_YOURS;
  if (!request.proposed) return NOTHING_TO_SIGN;
  if (request.version !== version) return STALE;
  return await cloud.requests.giveBack(request, { reason, at, by: member.id }) ? shown(request, call, cloud) : STALE;
};
