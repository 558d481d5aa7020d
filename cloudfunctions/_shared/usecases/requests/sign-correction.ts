import { yearOf } from '@/domain/calendar/civil-date';
import { requestPrefix } from '@/domain/request/kinds';
import { ok } from '@/domain/result';
import { articleLabel, art } from '@/domain/statute/article';
import type { StaffRequest } from '@/contract/requests';
import { sha256 } from '../../crypto/sha256';
import { letterDocument } from '../../documents/letter-docx';
import type { RequestCall } from '../../entry/request';
import { hasRedHead, letterPrefix } from '../../letter-head';
import type { CorrectionDraft, OtherRequest } from '../../other-request';
import { pinProblem } from '../../pin';
import { NOT_FOUND, refuse, STALE, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { TakenNumber } from '../../repositories/numbers';
import type { NewRequest } from '../../repositories/request-record';
import type { UseCase } from '../../serving/call';
import { othersOf } from '../intake/forward-target';
import { dropDocument, storeDocument } from '../papers/letters/announced-document';
import { NO_CONTACT, refuseLetter } from '../papers/letters/letter-words';
import type { PapersCloud } from '../papers/papers-cloud';
import { correctionLetter } from './correction-letter';
import { isCounty, maySign } from './second-person';
import { staffRequest } from './staff-request';

const ANSWERED = refuse('answeredAlready', '这件请求已经答复过，不能再答复一次，请刷新后查看。');
const NOTHING = refuse('nothingToSign', '现在没有等签发的更正答复，可能已经签发或者退回了，请刷新后查看。');
const NOT_YOURS = refuse('forbidden', '更正答复书由负责人签发，你在这里只看。');
const SAME_PERSON = refuse('samePerson', '这份答复是你拟定的，要由另一个人签发，请转给他。', { article: articleLabel(art(17)) });
const NOT_HERE = refuse('notFound', '要转去的机关已经不在这里，请退回，重新拟定。');
const TRY_AGAIN = refuse('numberVoid', '取号的时间太长，这个编号已经作废，没有出文书，请再试一次。');

/** Why this person cannot sign it now; undefined when he can. */
function signProblem({ version }: { readonly version: number }, call: RequestCall): Outcome<never> | undefined {
  const { request, member } = call;
  if (!maySign(call)) return NOT_YOURS;
  if (request.answered) return ANSWERED;
  if (request.version !== version) return STALE;
  if (!request.proposed) return NOTHING;
  return request.proposed.by === member.id ? SAME_PERSON : undefined;
}

/** The request as the other agency gets it: the same person, words and files, its own number. */
function passedOn(request: OtherRequest, from: Agency, target: Agency, number: string, at: RequestCall['at'], { blind }: Pick<PapersCloud, 'blind'>): NewRequest {
  const { id, kind, owner, applicantKind, paper } = request;
  return {
    id: blind.idFrom('request', 'passedOn', id, target.id), kind, number, agencyId: target.id, owner, applicantKind, submittedAt: at,
    passedFrom: { id, number: request.number, agencyId: from.id, agencyName: from.name }, ...(paper && { paper }),
    content: request.content(), person: request.person(), attachments: request.attachments(),
  };
}

/** 转给谁 with the number it gets there; undefined when it goes to nobody here. */
async function destination({ toAgencyId }: CorrectionDraft, { agency, at, today }: RequestCall, { agencies, numbers }: PapersCloud): Promise<Outcome<{ readonly target: Agency; readonly number: TakenNumber } | undefined>> {
  if (!toAgencyId) return ok(undefined);
  const target = (await othersOf(agency, agencies)).find(({ id }) => id === toAgencyId);
  if (!target) return NOT_HERE;
  return ok({ target, number: await numbers.take({ agencyId: target.id, year: yearOf(today), prefix: requestPrefix(target.numberPrefix, 'recordCorrection'), of: 'recordCorrection' }, at) });
}

/**
 * 签发更正答复: by another person than who drafted it, the letter under the next 文号 of the agency, the answer with it,
 * and, when it is 转送, the request at the other agency, all in one step. A number that comes to nothing is recorded as 作废.
 * @source 条例 arts. 17, 41
 */
export const signCorrection: UseCase<{ readonly id: string; readonly version: number; readonly pin?: string | undefined }, StaffRequest, PapersCloud, RequestCall> = async (input, call, cloud) => {
  const problem = signProblem(input, call) ?? await pinProblem(call, input.pin, cloud);
  if (problem) return problem;
  const { request, agency, member, at, today } = call;
  const draft = request.draft?.();
  if (!draft) return NOTHING;
  const make = (number?: string) => correctionLetter(draft, call, cloud.calendar, number ? { number } : {});
  // Whatever is missing is said before a number is taken.
  const trial = make();
  if (!trial) return NO_CONTACT;
  if (!trial.ok) return refuseLetter(trial.error);
  const to = await destination(draft, call, cloud);
  if (!to.ok) return to;
  const number = await cloud.numbers.take({ agencyId: agency.id, year: yearOf(today), prefix: letterPrefix(agency), of: 'letters' }, at);
  const undo = async () => {
    await cloud.numbers.annul(number, 'notIssued', at);
    if (to.value) await cloud.numbers.annul(to.value.number, 'notFiled', at);
  };
  try {
    const letter = make(number.text);
    if (!letter?.ok) throw new Error('a letter that could be made without a number');
    const document = await letterDocument(letter.value, { red: hasRedHead(agency) });
    const stored = await storeDocument(document, member, at, cloud);
    const passed = to.value && { request: passedOn(request, agency, to.value.target, to.value.number.text, at, cloud), number: to.value.number, supervised: isCounty(to.value.target) };
    const { result, words, agency: other, by } = draft;
    const outcome = await cloud.requests.answer(request, {
      result, words, at, by, signedBy: member.id, ...(other && { agency: other }), letter: { number: number.text, fileId: stored.fileId, bytes: document.length, sha256: sha256(document) },
      ...(passed && { passedTo: { id: passed.request.id, number: passed.request.number, agencyId: passed.request.agencyId, agencyName: to.value.target.name } }),
    }, { letter: number, announced: stored.uploadId, ...(passed && { passed }) });
    if (outcome !== 'answered') {
      await undo();
      await dropDocument(stored, cloud);
      return outcome === 'stale' ? STALE : TRY_AGAIN;
    }
  } catch (error) {
    // Its document stays: the answer may have been kept although nothing came back; otherwise the night takes it.
    await undo();
    throw error;
  }
  const after = await cloud.requests.find(request.id);
  return after ? ok(await staffRequest(after, call, cloud)) : NOT_FOUND.request;
};
