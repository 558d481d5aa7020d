import { createHash } from 'node:crypto';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { answerLines, answerText, linesOfText } from '@/domain/letter/answer-text';
import type { LetterContext } from '@/domain/letter/context';
import type { AnswerSheet } from '@/contract/answer';
import type { Application } from '../application';
import { letterPrefix } from '../letter-head';
import { issuerOf, USUAL_WAY } from '../letter-issuer';
import type { Agency } from '../repositories/agencies';
import { maskedName } from './applicant';

/** What an answer is worded with before it has a number and a date, as its letter will be; the applicant's name stays masked in the file. */
function contextOf({ disclosure, request, person }: Application, agency: Agency): LetterContext {
  const { name, level, reconsiderationAuthority } = agency;
  return {
    agency: issuerOf(agency) ?? {
      name, office: name, address: '', phone: '', level, numberPrefix: letterPrefix(agency), ...(reconsiderationAuthority && { reviewAuthority: reconsiderationAuthority }),
    },
    applicant: { name: maskedName(disclosure.applicantKind, person().name) },
    request: request.description, form: request.form, delivery: request.delivery, attachmentsLater: true, way: USUAL_WAY[request.delivery],
  };
}

/** SHA-256 in hexadecimal. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** 要签发的全文 of the draft that is on its way, as text and by its digest; undefined when there is no draft. */
export function textToSign(application: Application, agency: Agency, calendar: WorkCalendar): { readonly text: string; readonly digest: string } | undefined {
  const lines = answerLines(application.disclosure, contextOf(application, agency), calendar);
  const text = answerText(lines);
  return lines.length > 0 ? { text, digest: digestOf(text) } : undefined;
}

/** The whole answer for whoever reviews or signs it, and afterwards as it was signed. */
export function answerSheet(application: Application, agency: Agency, calendar: WorkCalendar): AnswerSheet | undefined {
  const { state, events } = application.disclosure;
  const signed = events.findLast((event) => event.type === 'signed');
  if (state === 'decided' || state === 'reviewed') {
    const draft = textToSign(application, agency, calendar);
    return draft && { lines: linesOfText(draft.text), digest: draft.digest };
  }
  return signed?.answer && application.disclosure.decision ? { lines: linesOfText(signed.answer.text), digest: signed.answer.digest, signedAt: signed.at } : undefined;
}
