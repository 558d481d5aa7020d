import type { CivilDate } from '@/domain/calendar/civil-date';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { DisclosureCase } from '@/domain/case/case';
import { answersCase } from '@/domain/letter/answers-case';
import { caseAsOf, letterTasks, lettersDue, type LetterTask } from '@/domain/letter/due';
import type { Letter } from '@/domain/letter/letter';
import { letterFor } from '@/domain/letter/letter-for';
import { LETTERS } from '@/domain/statute/letters';
import type { LetterFilled, LetterToIssue } from '@/contract/letters';
import type { Application } from '../../../application';
import type { Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import type { KeptLetter } from '../../../repositories/letters';
import { letterContext, type LetterMaterial } from './letter-context';
import { NO_CONTACT, refuseLetter } from './letter-words';

/** A letter that may be issued now, or looked at: what the case asks for, and what a person may issue beside it. */
export interface OfferedTask extends Omit<LetterTask, 'state'> {
  readonly state: LetterToIssue['state'];
}

/** 更正答复 (art. 41) is asked for by no event of a case: issued once, by whoever has been asked to correct a record. */
function extraTask(current: DisclosureCase, issued: readonly string[], today: CivilDate): readonly OfferedTask[] {
  const place = 'recordCorrectionReply.0';
  return current.receivedOn && !issued.includes(place)
    ? [{ place, kind: 'recordCorrectionReply', asOf: current.events.length - 1, state: 'extra', on: today }] : [];
}

/** 成文日期 of a notice is the day it is made: what was recorded earlier is not dated back. An answer has the day it was signed. */
const madeNow = (task: LetterTask, today: CivilDate): LetterTask =>
  (LETTERS[task.kind].role === 'procedure' && task.on && task.on < today ? { ...task, on: today } : task);

/** 还没有出的文书. */
export function offeredTasks(current: DisclosureCase, kept: readonly KeptLetter[], today: CivilDate): readonly OfferedTask[] {
  const issued = kept.map(({ place }) => place);
  return [...lettersDue(current, issued).map((task) => madeNow(task, today)), ...extraTask(current, issued, today)];
}

/** What was filled in for the same consultation before: the third party that is told of the decision is the one that was asked. */
export function filledBefore(current: DisclosureCase, kept: readonly KeptLetter[], { consultationId }: OfferedTask): LetterFilled {
  if (!consultationId) return {};
  const places = letterTasks(current).tasks.filter((task) => task.consultationId === consultationId).map(({ place }) => place);
  const before = kept.filter(({ place }) => places.includes(place)).map((letter) => letter.filled()).find(({ recipient }) => recipient);
  return before ? { ...(before.recipient && { recipient: before.recipient }), ...(before.atStake && { atStake: before.atStake }) } : {};
}

/** The issued answer a receipt of service is about. */
function answerOf({ kind, place }: OfferedTask, kept: readonly KeptLetter[]): LetterMaterial['answer'] {
  if (kind !== 'serviceReceipt') return undefined;
  const event = place.slice(place.indexOf('.'));
  const answer = kept.find((letter) => answersCase(letter.kind) && letter.place === `${letter.kind}${event}`);
  return answer && { title: LETTERS[answer.kind].title, ...(answer.number && { number: answer.number }) };
}

interface Making extends Omit<LetterMaterial, 'answer' | 'task'> {
  readonly task: OfferedTask;
  readonly kept: readonly KeptLetter[];
  readonly agency: Agency;
  readonly calendar: WorkCalendar;
}

/** One letter from a case as it stood after what the letter tells of. */
export function makeLetter(application: Application, { task, kept, agency, calendar, ...material }: Making): Outcome<Letter> {
  const answer = answerOf(task, kept);
  const context = letterContext(application, agency, { ...material, task: { ...task, state: task.state === 'extra' ? 'ready' : task.state }, ...(answer && { answer }) });
  if (!context) return NO_CONTACT;
  const letter = letterFor(caseAsOf(application.disclosure, task.asOf), task.kind, context, calendar);
  return letter.ok ? letter : refuseLetter(letter.error);
}
