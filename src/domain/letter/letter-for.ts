import type { WorkCalendar } from '../calendar/work-calendar';
import { yearOf } from '../calendar/civil-date';
import type { DisclosureCase } from '../case/case';
import { ok, type Result } from '../result';
import { isNumbered, LETTERS, type LetterKey } from '../statute/letters';
import type { LetterBuilder } from './builder';
import { needsCreation, notExist, notResponsible, stillUnclear } from './cannot-provide';
import { assistLetter, jointConsult, thirdPartyConsult, thirdPartyConsultInfo, thirdPartyDecision } from './consult';
import type { LetterContext } from './context';
import { feeNotice } from './fee-notice';
import { grant, partialGrant } from './grant';
import { letterInput, type LetterInput } from './input';
import type { Letter } from './letter';
import { duplicate, massRepeated, petition, publication, reconfirm } from './not-processed';
import { blankLetterNumber } from './number';
import { noFurther, notInformation } from './other';
import { correctionNotice, delayNotice, extensionNotice, reasonsNotice, receipt } from './procedure';
import { recordCorrectionReply, serviceReceipt } from './record';
import { administrativeInquiry, refuse } from './refuse';
import type { LetterRefusal } from './refusal';
import { dayIn } from './words';

const BUILDERS: Readonly<Record<LetterKey, LetterBuilder>> = {
  receipt, correctionNotice, reasonsNotice, extensionNotice, delayNotice,
  thirdPartyConsult, thirdPartyConsultInfo, thirdPartyDecision, jointConsult, assistLetter, feeNotice,
  grant, partialGrant, refuse, administrativeInquiry,
  notExist, notResponsible, needsCreation, stillUnclear,
  duplicate, petition, publication, massRepeated, reconfirm,
  noFurther, notInformation, serviceReceipt, recordCorrectionReply,
};

/** To whom: the applicant, who is asked, or nobody where it stays in the file. */
function addresseeOf({ kind, context, facts }: LetterInput): string {
  const { to } = LETTERS[kind];
  if (to === 'applicant') return context.applicant.name;
  if (kind === 'assistLetter') return context.recipient?.name ?? [...facts.assists.values()].map(({ asked }) => asked.to).join('、');
  return to === 'file' ? '' : (context.recipient?.name ?? '');
}

/**
 * 文书: the document of one kind for a case, as plain data: head, paragraphs with their articles, the remedy of an
 * answer, foot. The same case and context always give the same letter.
 *
 * @param current the case with what the letter tells of; a preview takes the case as it would be after that step
 * @param context names, addresses, words and numbers that no case stores
 * @returns what is missing, when the case or the context does not have what the law asks of this letter
 * @throws CalendarRangeError when a date lies before 2019
 * @source 条例 arts. 11, 30–41; 国办函〔2020〕109号; 国办公开办函〔2016〕235号
 */
export function letterFor(current: DisclosureCase, kind: LetterKey, context: LetterContext, calendar: WorkCalendar): Result<Letter, LetterRefusal> {
  const input = letterInput(current, kind, context, calendar);
  const built = BUILDERS[kind](input);
  if (!built.ok) return built;
  const { agency, date, number, attachments = [] } = context;
  return ok({
    kind, issuer: agency.name, title: LETTERS[kind].title,
    ...(isNumbered(kind) && { number: number ?? blankLetterNumber(agency.numberPrefix, date && yearOf(date)) }),
    addressee: addresseeOf(input),
    ...built.value,
    ...(input.remedy && { remedy: input.remedy }),
    attachments,
    contact: `联系单位：${agency.office}；地址：${agency.address}；电话：${agency.phone}。`,
    signature: { agency: agency.name, seal: '（印章）' },
    date: date ? dayIn(date) : '　　　　年　　月　　日',
  });
}
