import type { RequestLine } from '@/domain/request/content';
import { isCorrectionResult, requestResult, type RequestResultKey } from '@/domain/request/results';
import { ok } from '@/domain/result';
import type { RequestSummary, StaffRequest } from '@/contract/requests';
import type { AgencyCall } from '../../entry/staff';
import type { RequestCall } from '../../entry/request';
import type { Page } from '../../paging';
import { NOT_FOUND, refuse, STALE, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencyNames, requestSummary, wholePerson } from '../../views/request';
import { withDraft } from '../disclosure/with-draft';
import type { StaffCloud } from '../staff/staff-cloud';
import { letterFile } from './own-requests';
import { mayAnswer, NOT_YOURS, staffRequest } from './staff-request';

interface ListRequests { readonly agencyId: string; readonly state: 'open' | 'answered'; readonly cursor?: string | undefined }

/** 收到的请求: what waits, the oldest first. */
export const requestsOf: UseCase<ListRequests, Page<RequestSummary> & { readonly open: number; readonly handles: boolean }, StaffCloud, AgencyCall> = async ({ state, cursor }, call, { requests, agencies }) => {
  const { agency } = call;
  const [names, page, open] = [agencyNames(await agencies.all()), await requests.ofAgency(agency.id, state, cursor), await requests.countOpen(agency.id)];
  return ok({ items: page.items.map((request) => ({ ...requestSummary(request, names), ...(request.proposed && { proposed: true as const }) })), ...(page.next && { next: page.next }), open, handles: mayAnswer(call) });
};

export const getRequest: UseCase<{ readonly id: string }, StaffRequest, StaffCloud, RequestCall> = async (_input, call, cloud) => ok(await staffRequest(call.request, call, cloud));

interface Answer { readonly id: string; readonly version: number; readonly result: RequestResultKey; readonly words: string; readonly agency?: string | undefined }

const ANSWERED = refuse('answeredAlready', '这件请求已经答复过，不能再答复一次，请刷新后查看。');
const WITH_LETTER = refuse('letterNeeded', '要求更正的，用更正答复书答复：先拟定，再由另一个人签发。');
const TO_SIGN = refuse('waitsToBeSigned', '已经拟定了更正答复，正在等签发；要改的，先退回。');
const OTHER_KIND = refuse('wrongResult', '这种办理结果不适用于这件请求，请重新选择。', { field: 'result' });
const NO_AGENCY = refuse('agencyMissing', '请写明是哪个机关，最好带上电话。', { field: 'agency' });

/** Why a request cannot be answered like that; undefined when it can. */
export function answerProblem({ result, agency, version }: Answer, call: RequestCall): Outcome<never> | undefined {
  const { request } = call;
  if (!mayAnswer(call)) return NOT_YOURS;
  if (request.answered) return ANSWERED;
  if (request.version !== version) return STALE;
  if (request.proposed) return TO_SIGN;
  if (!requestResult(result).kinds.includes(request.kind)) return OTHER_KIND;
  return requestResult(result).agency && !agency ? NO_AGENCY : undefined;
}

/** 答复 in words; a correction is answered with its letter instead. @source 条例 arts. 9, 44(2), 47(2) */
export const answerRequest: UseCase<Answer, StaffRequest, StaffCloud, RequestCall> = async (input, call, cloud) => {
  const problem = answerProblem(input, call);
  if (problem) return problem;
  const { request, member, at } = call;
  const { result, agency } = input;
  const words = result === 'adopted' ? await withDraft(input.words, request, cloud) : input.words;
  if (isCorrectionResult(result)) return WITH_LETTER;
  if (await cloud.requests.answer(request, { result, words, at, by: member.id, ...(agency && { agency }) }) !== 'answered') return STALE;
  const after = await cloud.requests.find(request.id);
  return after ? ok(await staffRequest(after, call, cloud)) : NOT_FOUND.request;
};

/** Who asks, and what was added, is for whoever answers; a role that may knock is not enough. */
const byHandler = <Input, Value>(useCase: UseCase<Input, Value, StaffCloud, RequestCall>): UseCase<Input, Value, StaffCloud, RequestCall> =>
  async (input, call, cloud) => (mayAnswer(call) ? useCase(input, call, cloud) : NOT_YOURS);

/** 查看完整个人信息: written down before anything is shown. */
export const unmaskRequest: UseCase<{ readonly id: string; readonly reason: string }, readonly RequestLine[], StaffCloud, RequestCall> =
  byHandler(async ({ reason }, { request, agency, member, at, requestId }, { accessLog }) => {
    await accessLog.write({ caseId: request.id, agencyId: agency.id, memberId: member.id, at, what: 'person', reason, requestId });
    return ok(wholePerson(request));
  });

interface File { readonly url: string; readonly name: string; readonly bytes: number }

/** 打开附件, which may show somebody's papers, so looking is written down. */
export const requestFile: UseCase<{ readonly id: string; readonly uploadId: string }, File, StaffCloud, RequestCall> =
  byHandler(async ({ uploadId }, { request, agency, member, at, requestId }, { accessLog, files }) => {
    const attachment = request.attachments().find((file) => file.uploadId === uploadId);
    const url = attachment && await files.address(attachment.fileId);
    if (!attachment || !url) return NOT_FOUND.upload;
    await accessLog.write({ caseId: request.id, agencyId: agency.id, memberId: member.id, at, what: 'attachment', reason: '打开附件', requestId });
    return ok({ url, name: attachment.name, bytes: attachment.bytes });
  });

/** 打开更正答复书; the name is in full there. */
export const requestLetter: UseCase<{ readonly id: string }, File, StaffCloud, RequestCall> = byHandler(async (_input, { request, agency, member, at, requestId }, { accessLog, files }) => {
  const found = await letterFile(request, files);
  if (found.ok) await accessLog.write({ caseId: request.id, agencyId: agency.id, memberId: member.id, at, what: 'letter', reason: '打开更正答复书', requestId });
  return found;
});
