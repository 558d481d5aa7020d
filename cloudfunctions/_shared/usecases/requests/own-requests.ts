import { ok } from '@/domain/result';
import { LETTERS } from '@/domain/statute/letters';
import type { RequestDetail, RequestSummary } from '@/contract/requests';
import type { ApplicantCall } from '../../entry/applicant';
import type { OwnRequestCall } from '../../entry/request';
import type { FileRepository } from '../../files/file-repository';
import type { OtherRequest } from '../../other-request';
import type { Page } from '../../paging';
import { NOT_FOUND, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencyNames, requestDetail, requestSummary } from '../../views/request';
import type { ApplicantCloud } from '../applicant/applicant-cloud';

/** 我提的请求, newest first. */
export const myRequests: UseCase<{ readonly cursor?: string | undefined }, Page<RequestSummary>, ApplicantCloud, ApplicantCall> = async ({ cursor }, { owner }, { requests, agencies }) => {
  const names = agencyNames(await agencies.all());
  const { items, next } = await requests.ofOwner(owner, cursor);
  return ok({ items: items.map((request) => requestSummary(request, names)), ...(next && { next }) });
};

/** 我的一件请求. */
export const myRequest: UseCase<{ readonly id: string }, RequestDetail, ApplicantCloud, OwnRequestCall> = async (_input, { request }, { agencies }) =>
  ok(requestDetail(request, agencyNames(await agencies.all())));

/** 更正答复书 by an address that works for minutes. */
export async function letterFile(request: OtherRequest, files: FileRepository): Promise<Outcome<{ readonly url: string; readonly name: string; readonly bytes: number }>> {
  const letter = request.answer?.().letter;
  const url = letter && await files.address(letter.fileId);
  return letter && url ? ok({ url, name: `${LETTERS.recordCorrectionReply.title} ${letter.number}.docx`, bytes: letter.bytes }) : NOT_FOUND.paper;
}

/** 打开自己的更正答复书. */
export const myRequestLetter: UseCase<{ readonly id: string }, { readonly url: string; readonly name: string; readonly bytes: number }, ApplicantCloud, OwnRequestCall> =
  (_input, { request }, { files }) => letterFile(request, files);
