import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { LetterContext } from '@/domain/letter/context';
import { recordCorrectionLetter } from '@/domain/letter/record-correction';
import { correctionAsked } from '@/domain/request/content';
import type { CorrectionResult } from '@/domain/request/results';
import { ok } from '@/domain/result';
import type { StaffRequest } from '@/contract/requests';
import { sha256 } from '../../crypto/sha256';
import { letterDocument } from '../../documents/letter-docx';
import type { RequestCall } from '../../entry/request';
import { hasRedHead, letterPrefix } from '../../letter-head';
import { issuerOf } from '../../letter-issuer';
import { NOT_FOUND, refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { NO_CONTACT, refuseLetter } from '../papers/letters/letter-words';
import type { PapersCloud } from '../papers/papers-cloud';
import { answerProblem } from './handle-requests';
import { staffRequest } from './staff-request';

interface AnswerCorrection { readonly id: string; readonly version: number; readonly result: CorrectionResult; readonly words: string; readonly agency?: string | undefined }

const NOT_A_CORRECTION = refuse('wrongResult', '更正答复书只用来答复要求更正的请求，请返回重新选择。', { field: 'result' });
const TRY_AGAIN = refuse('numberVoid', '取号的时间太长，这个文号已经作废，没有出文书，请再试一次。');

/** What the letter is made with; undefined while the agency has not told where it is. */
function contextOf({ result, words, agency: other }: AnswerCorrection, { request, agency, today }: RequestCall): Omit<LetterContext, 'number'> | undefined {
  const issuer = issuerOf(agency);
  const content = request.content();
  if (!issuer || content.kind !== 'recordCorrection') return undefined;
  const { name = '', address } = request.person();
  const asked = correctionAsked(content);
  return {
    agency: issuer, applicant: { name, ...(address && { address }) }, request: asked, date: today, way: request.paper ? 'post' : 'online',
    recordCorrection: { receivedOn: civilDateAt(request.submittedAt), asked, result, reasons: words, ...(other && { agency: other }) },
  };
}

/**
 * 答复要求更正的请求: the letter under the next 文号 of the agency, and the answer with it, in one step. A number that comes
 * to nothing is recorded as 作废.
 * @source 条例 art. 41
 */
export const answerCorrection: UseCase<AnswerCorrection, StaffRequest, PapersCloud, RequestCall> = async (input, call, cloud) => {
  const problem = answerProblem(input, call);
  if (problem) return problem;
  const { request, agency, member, at, today } = call;
  const { id, number: requestNumber, agencyId, applicantKind, submittedAt } = request;
  if (request.kind !== 'recordCorrection') return NOT_A_CORRECTION;
  const context = contextOf(input, call);
  if (!context) return NO_CONTACT;
  const make = (number?: string) => recordCorrectionLetter({ id, agencyId, number: requestNumber, applicantKind, at: submittedAt }, { ...context, ...(number && { number }) }, cloud.calendar);
  // Whatever is missing is said before a number is taken.
  const trial = make();
  if (!trial.ok) return refuseLetter(trial.error);
  const number = await cloud.numbers.take({ agencyId: agency.id, year: yearOf(today), prefix: letterPrefix(agency), of: 'letters' }, at);
  let fileId: string | undefined;
  const undo = async () => {
    await cloud.numbers.annul(number, 'notIssued', at);
    if (fileId) await cloud.files.remove([fileId]);
  };
  try {
    const letter = make(number.text);
    if (!letter.ok) throw new Error('a letter that could be made without a number');
    const document = await letterDocument(letter.value, { red: hasRedHead(agency) });
    fileId = await cloud.files.put(`letters/${cloud.randomId()}/${cloud.randomId()}.docx`, document);
    const { result, words, agency: other } = input;
    const outcome = await cloud.requests.answer(request, {
      result, words, at, by: member.id, ...(other && { agency: other }), letter: { number: number.text, fileId, bytes: document.length, sha256: sha256(document) },
    }, number);
    if (outcome !== 'answered') {
      await undo();
      return outcome === 'stale' ? STALE : TRY_AGAIN;
    }
  } catch (error) {
    await undo();
    throw error;
  }
  const after = await cloud.requests.find(id);
  return after ? ok(await staffRequest(after, call, cloud)) : NOT_FOUND.request;
};
