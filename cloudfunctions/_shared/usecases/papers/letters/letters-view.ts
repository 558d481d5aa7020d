import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { letterTasks, type LetterTask } from '@/domain/letter/due';
import { factsOf } from '@/domain/case/facts';
import { periodStart } from '@/domain/letter/period-start';
import { LETTERS } from '@/domain/statute/letters';
import type { FileOfLetter, IssuedLetter, LettersOfCase, LetterService, LetterToIssue } from '@/contract/letters';
import type { Application } from '../../../application';
import { suffices } from '../../../authorization';
import type { CaseCall } from '../../../entry/staff';
import type { KeptFile, KeptLetter } from '../../../repositories/letters';
import { withoutNames } from '../../../views/file-names';
import type { PapersCloud } from '../papers-cloud';
import { filledBefore, makeLetter, offeredTasks, type OfferedTask } from './case-letters';
import { servedEvent, servesBy } from './served';

const fileView = ({ uploadId, name, bytes, kind, sha256 }: KeptFile): FileOfLetter => ({ uploadId, name, bytes, kind, sha256 });

function toIssue(task: OfferedTask, application: Application, kept: readonly KeptLetter[], { agency }: CaseCall, { calendar }: PapersCloud): LetterToIssue {
  const { place, kind, state, on } = task;
  const made = makeLetter(application, { task, kept, agency, calendar, attachments: [], hide: 'everyone', filled: filledBefore(application.disclosure, kept, task) });
  return { place, kind, title: LETTERS[kind].title, state, ...(on && { on }), ...(!made.ok && { missing: made.error.message }) };
}

/** 送达 of the answer, as the case has it. */
async function answerService(application: Application, letter: KeptLetter, { uploads, openings }: PapersCloud): Promise<LetterService | undefined> {
  const found = servedEvent(application, letter);
  if (!found) return undefined;
  const { id } = application.disclosure;
  const { served, index } = found;
  const { way, answeredOn, mailNumber, proofs = [] } = served;
  const last = factsOf(application.disclosure).served;
  const deliveredOn = served.deliveredOn ?? letter.service?.deliveredOn ?? (last?.at === served.at ? last.deliveredOn : undefined);
  const [openedAt, all] = await Promise.all([openings.of(id, index), proofs.length > 0 ? uploads.allOf(id) : []]);
  return {
    way, on: answeredOn, ...(mailNumber && { mailNumber }), ...(deliveredOn && { deliveredOn }), ...(openedAt && { openedAt }),
    proofs: all.filter(({ uploadId }) => proofs.includes(uploadId)).map(({ uploadId, name, bytes, kind }) => ({ uploadId, name, bytes, kind })),
  };
}

export const taskOf = (application: Application, { place }: Pick<KeptLetter, 'place'>): LetterTask | undefined =>
  letterTasks(application.disclosure).tasks.find((task) => task.place === place);

const openedAt = (at: Instant | undefined): Pick<LetterService, 'openedAt'> => (at ? { openedAt: at } : {});

async function issuedView(letter: KeptLetter, application: Application, names: ReadonlyMap<string, string>, today: CivilDate, cloud: PapersCloud): Promise<IssuedLetter> {
  const { place, kind, number, on, issuedAt, by, bytes, sha256, attachments, scans, service } = letter;
  const serves = servesBy(letter);
  const task = taskOf(application, letter);
  const known: LetterService | undefined = serves === 'answer' ? await answerService(application, letter, cloud) : service && {
    way: service.way, on: service.on, ...(service.mailNumber && { mailNumber: service.mailNumber }), ...(service.deliveredOn && { deliveredOn: service.deliveredOn }), proofs: service.proofs.map(fileView), ...openedAt(await cloud.openings.of(letter.caseId, place)),
  };
  return {
    place, kind, title: LETTERS[kind].title, issuedAt, by: names.get(by) ?? '经办人', bytes, sha256, serves,
    ...(number && { number }), ...(on && { on }), ...(known && { service: known }),
    attachments: attachments.map(fileView), scans: scans.map(fileView),
    startsPeriod: task !== undefined && periodStart(application.disclosure, task, today) !== undefined,
  };
}

/** As whoever may not open the files sees a letter. */
const unnamed = (letter: IssuedLetter): IssuedLetter => ({
  ...letter, attachments: withoutNames(letter.attachments), scans: withoutNames(letter.scans),
  ...(letter.service && { service: { ...letter.service, proofs: withoutNames(letter.service.proofs) } }),
});

/** 一件申请的文书: what is to be issued, and what was. */
export async function lettersView(application: Application, call: CaseCall, cloud: PapersCloud): Promise<LettersOfCase> {
  const { id, number, version } = application.disclosure;
  const [kept, people] = await Promise.all([cloud.letters.of(id), cloud.members.ofAgency(call.agency.id)]);
  const names = new Map(people.map((member) => [member.id, member.name]));
  const mayRead = suffices('papers', 'letterUrl', call);
  const issued = await Promise.all(kept.map((letter) => issuedView(letter, application, names, call.today, cloud)));
  return {
    id, number, version,
    due: offeredTasks(application.disclosure, kept, call.today).map((task) => toIssue(task, application, kept, call, cloud)),
    issued: mayRead ? issued : issued.map(unnamed),
    mayIssue: suffices('papers', 'issueLetter', call), mayRead,
  };
}
