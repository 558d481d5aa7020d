import { civilDateAt } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { LetterContext } from '@/domain/letter/context';
import type { Letter } from '@/domain/letter/letter';
import { recordCorrectionLetter } from '@/domain/letter/record-correction';
import type { LetterRefusal } from '@/domain/letter/refusal';
import { correctionAsked } from '@/domain/request/content';
import type { Result } from '@/domain/result';
import type { RequestCall } from '../../entry/request';
import { issuerOf } from '../../letter-issuer';
import { maskAddress } from '../../masking';
import type { CorrectionDraft } from '../../other-request';
import { maskedName } from '../../views/applicant';

type Drafted = Pick<CorrectionDraft, 'result' | 'words' | 'agency'>;
type Of = Pick<RequestCall, 'request' | 'agency' | 'today'>;

/** What the letter is made with; undefined while the agency has not told where it is. */
function contextOf({ result, words, agency: other }: Drafted, { request, agency, today }: Of): Omit<LetterContext, 'number'> | undefined {
  const issuer = issuerOf(agency);
  const content = request.content();
  if (!issuer || content.kind !== 'recordCorrection') return undefined;
  const { name = '', address } = request.person();
  const asked = correctionAsked(content);
  return {
    agency: issuer, applicant: { name, ...(address && { address }) }, request: asked, date: today, way: request.paper ? 'post' : 'online',
    recordCorrection: { receivedOn: request.receivedOn ?? civilDateAt(request.submittedAt), asked, result, reasons: words, ...(other && { agency: other }) },
  };
}

/** 更正答复书 of a draft, with its 文号 once it has one; undefined while the agency has not told where it is. */
export function correctionLetter(draft: Drafted, of: Of, calendar: WorkCalendar, { number, masked = false }: { readonly number?: string; readonly masked?: boolean } = {}): Result<Letter, LetterRefusal> | undefined {
  const context = contextOf(draft, of);
  if (!context) return undefined;
  const { id, agencyId, number: requestNumber, applicantKind, submittedAt } = of.request;
  const { name, address } = context.applicant;
  const shown = masked ? { ...context, applicant: { name: maskedName(applicantKind, name), ...(address && { address: maskAddress(address) }) } } : context;
  return recordCorrectionLetter({ id, agencyId, number: requestNumber, applicantKind, at: submittedAt }, { ...shown, ...(number && { number }) }, calendar);
}
