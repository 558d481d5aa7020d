import { formatDate, yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { Letter } from '@/domain/letter/letter';
import { ok } from '@/domain/result';
import { isNumbered, LETTERS } from '@/domain/statute/letters';
import type { LetterFilled, LettersOfCase } from '@/contract/letters';
import { sha256 } from '../../../crypto/sha256';
import { letterDocument } from '../../../documents/letter-docx';
import type { CaseCall } from '../../../entry/staff';
import { refuse, STALE, type Outcome } from '../../../refusal';
import type { KeptFile, KeptLetter } from '../../../repositories/letters';
import type { TakenNumber } from '../../../repositories/numbers';
import type { UseCase } from '../../../serving/call';
import type { PapersCloud } from '../papers-cloud';
import { dropDocument, storeDocument } from './announced-document';
import { chosenFiles } from './case-files';
import { filledBefore, makeLetter, offeredTasks, type OfferedTask } from './case-letters';
import { hasRedHead, letterPrefix } from '../../../letter-head';
import { lettersView } from './letters-view';
import { NOT_DUE, NOT_SIGNED } from './letter-words';
import { logThirdParty } from './third-party-log';

interface IssueLetter { readonly id: string; readonly version: number; readonly place: string; readonly filled: LetterFilled }

const alreadyIssued = ({ kind, number, issuedAt }: KeptLetter) => refuse(
  'alreadyIssued', `《${LETTERS[kind].title}》已经在${formatDate(civilDateAt(issuedAt))}出过${number ? `，文号是${number}` : ''}，不用再出，请返回案件查看。`,
);
const TRY_AGAIN = refuse('numberVoid', '取号的时间太长，这个文号已经作废，没有出文书，请再试一次。');
const FILE_GONE = refuse('uploadMissing', '有附件没有传完或者已经用过，没有出文书，请重新添加。', { field: 'filled.attachments' });

const MARK = '练习件，不发出';

/** A letter all of whose parts are there; what is still to do is its number, its document and its record. */
interface Ready {
  readonly task: OfferedTask;
  readonly filled: LetterFilled;
  readonly attachments: readonly KeptFile[];
  readonly make: (number: string | undefined, hide: 'nobody' | 'everyone') => Outcome<Letter>;
}

async function prepare({ place, filled: typed }: IssueLetter, call: CaseCall, kept: readonly KeptLetter[], cloud: PapersCloud): Promise<Outcome<Ready>> {
  const { application, agency } = call;
  const task = offeredTasks(application.disclosure, kept, call.today).find((one) => one.place === place);
  if (!task) return NOT_DUE;
  if (task.state === 'unsigned') return NOT_SIGNED;
  const filled = { ...filledBefore(application.disclosure, kept, task), ...typed };
  const chosen = await chosenFiles(filled.attachments ?? [], 'material', call, cloud);
  if (!chosen.ok) return chosen;
  const attachments = chosen.value;
  const names = attachments.map(({ name }) => name);
  const make: Ready['make'] = (number, hide) => makeLetter(application, { task, kept, agency, calendar: cloud.calendar, filled, attachments: names, hide, ...(number && { number }) });
  // Whatever is missing is said before a number is taken.
  const trial = make(undefined, 'nobody');
  return trial.ok ? ok({ task, filled, attachments, make }) : trial;
}

async function keep({ task, filled, attachments, make }: Ready, number: TakenNumber | undefined, { application, agency, member, at }: CaseCall, cloud: PapersCloud) {
  const { id, version, practice } = application.disclosure;
  const [letter, shown] = [make(number?.text, 'nobody'), make(number?.text, 'everyone')];
  if (!letter.ok || !shown.ok) throw new Error(`a letter that could be made without a number: ${task.kind}`);
  const document = await letterDocument(letter.value, { red: hasRedHead(agency), ...(practice && { mark: MARK }) });
  const stored = await storeDocument(document, member, at, cloud);
  const outcome = await cloud.letters.issue({
    agencyId: agency.id, caseId: id, place: task.place, kind: task.kind, ...(number && { number: number.text }), ...(task.on && { on: task.on }),
    issuedAt: at, by: member.id, fileId: stored.fileId, bytes: document.length, sha256: sha256(document), shown: shown.value, filled, attachments,
  }, { caseVersion: version, number, announced: stored.uploadId });
  if (outcome !== 'issued') await dropDocument(stored, cloud);
  return outcome;
}

/**
 * 出文书: takes the next 文号 of the agency's year, makes the document and keeps both in one write. A number that comes
 * to nothing is recorded as 作废, so that the series has no silent gap. Letters of practice take none.
 */
export const issueLetter: UseCase<IssueLetter, LettersOfCase, PapersCloud, CaseCall> = async (input, call, cloud) => {
  const { application, agency, at, today } = call;
  const { id, version, practice } = application.disclosure;
  const kept = await cloud.letters.of(id);
  const earlier = kept.find(({ place }) => place === input.place);
  if (earlier) return alreadyIssued(earlier);
  if (version !== input.version) return STALE;
  const ready = await prepare(input, call, kept, cloud);
  if (!ready.ok) return ready;
  const { task, filled } = ready.value;
  await logThirdParty(filled, '出写明第三方的文书', call, cloud);
  const number = practice || !isNumbered(task.kind) ? undefined
    : await cloud.numbers.take({ agencyId: agency.id, year: yearOf(task.on ?? today), prefix: letterPrefix(agency), of: 'letters' }, at);
  const annul = async (reason: 'issuedTwice' | 'notIssued') => { if (number) await cloud.numbers.annul(number, reason, at); };
  const outcome = await keep(ready.value, number, call, cloud).catch(async (error: unknown) => {
    await annul('notIssued');
    throw error;
  });
  if (outcome === 'issued') return ok(await lettersView(application, call, cloud));
  await annul(outcome === 'alreadyIssued' ? 'issuedTwice' : 'notIssued');
  if (outcome === 'alreadyIssued') {
    const first = (await cloud.letters.of(id)).find(({ place }) => place === input.place);
    return first ? alreadyIssued(first) : STALE;
  }
  return { stale: STALE, numberVoid: TRY_AGAIN, documentGone: TRY_AGAIN, uploadGone: FILE_GONE }[outcome];
};
