import { applicantStateOf } from '@/domain/case/applicant-state';
import type { CaseEventType } from '@/domain/case/event';
import { answersCase } from '@/domain/letter/answers-case';
import { LETTERS } from '@/domain/statute/letters';
import type { LookedUp } from '@/contract/lookup';
import type { Application } from '../application';
import type { Agency } from '../repositories/agencies';
import type { KeptLetter } from '../repositories/letters';
import { maskedName } from './applicant';
import type { AsOf } from './as-of';
import { answerView, caseHead } from './case';
import { applicantTimeline } from './timeline';

/** What the office told the applicant to do or to expect; the applicant's own words are not shown to who has only a paper in his hand. */
const TOLD: ReadonlySet<CaseEventType> = new Set(['correctionAsked', 'reasonsAsked', 'feeNoticed', 'extended', 'delayed', 'forwarded', 'split']);

/** Letters to the applicant; what was sent to others names them, and an answer is told by being served, not before. */
const lettersTo = (letters: readonly KeptLetter[], answered: boolean): LookedUp['letters'] =>
  letters.filter(({ kind }) => LETTERS[kind].to === 'applicant' && (answered || LETTERS[kind].role !== 'answer')).map(({ kind, number, issuedAt }) => ({ title: LETTERS[kind].title, ...(number && { number }), issuedAt }));

/** 查询结果 for who knows the number and the code. */
export function lookedUp(application: Application, agency: Agency, letters: readonly KeptLetter[], asOf: AsOf): LookedUp {
  const { disclosure, submittedAt, person } = application;
  const { id: _id, version: _version, ...head } = caseHead(disclosure, agency, asOf);
  const answer = answerView(disclosure, agency, asOf);
  const number = letters.findLast(({ kind }) => answersCase(kind))?.number;
  const { contact } = agency;
  return {
    ...head, submittedAt, state: applicantStateOf(disclosure),
    applicantName: maskedName(disclosure.applicantKind, person().name),
    timeline: applicantTimeline(disclosure, agency.shortName).map(({ note, files: _files, ...entry }) => ({
      ...entry,
      // Whoever entered the paper, the application is the applicant's.
      ...(entry.type === 'submitted' && { who: '你' }), ...(note && TOLD.has(entry.type) && { note }),
    })),
    ...(answer && { answer: { leaf: answer.leaf, way: answer.way, answeredOn: answer.answeredOn, remedies: answer.remedies, ...(number && { number }) } }),
    letters: lettersTo(letters, answer !== undefined),
    ...(contact && { office: { name: contact.office, phone: contact.phone, address: contact.address } }),
  };
}
