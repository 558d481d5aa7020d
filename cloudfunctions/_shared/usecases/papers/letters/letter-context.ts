import type { LetterContext } from '@/domain/letter/context';
import type { LetterTask } from '@/domain/letter/due';
import { LETTERS } from '@/domain/statute/letters';
import type { LetterFilled } from '@/contract/letters';
import type { Application } from '../../../application';
import { issuerOf, USUAL_WAY } from '../../../letter-issuer';
import { maskAddress, maskName } from '../../../masking';
import type { Agency } from '../../../repositories/agencies';
import { maskedName } from '../../../views/applicant';

/** What a letter is made with, besides its case. */
export interface LetterMaterial {
  readonly task: LetterTask;
  readonly filled: LetterFilled;
  /** Names of the files that go with it. */
  readonly attachments: readonly string[];
  readonly number?: string;
  /** The answer a receipt of service is about, once it is issued. */
  readonly answer?: { readonly title: string; readonly number?: string };
  /** Whose names are hidden: the preview hides the applicant, what is kept for later hides everyone. */
  readonly hide: 'nobody' | 'applicant' | 'everyone';
}

function recipientOf({ disclosure: { events } }: Application, { task, filled, hide }: LetterMaterial): LetterContext['recipient'] {
  const { recipient } = filled;
  const asked = task.assistId ? events[task.asOf] : undefined;
  if (asked?.type === 'assistAsked') return { name: asked.to, organization: true };
  if (!recipient) return undefined;
  const { name, organization, address } = recipient;
  const hidden = hide === 'everyone' && !organization;
  return { name: hidden ? maskName(name) : name, organization, ...(address && { address: hidden ? maskAddress(address) : address }) };
}

function applicantOf({ disclosure: { applicantKind }, person }: Application, hide: LetterMaterial['hide']): LetterContext['applicant'] {
  const { name, address } = person();
  if (hide === 'nobody') return { name, ...(address && { address }) };
  return { name: maskedName(applicantKind, name), ...(address && { address: maskAddress(address) }) };
}

/** Names, addresses, words and numbers for a letter; undefined while the agency has not told where it is. */
export function letterContext(application: Application, agency: Agency, material: LetterMaterial): LetterContext | undefined {
  const issuer = issuerOf(agency);
  if (!issuer) return undefined;
  const { task, filled, attachments, number, answer, hide } = material;
  const { disclosure: { events }, request } = application;
  const served = events[task.asOf];
  const recipient = recipientOf(application, material);
  const answers = LETTERS[task.kind].role === 'answer';
  const { recordCorrection } = filled;
  return {
    agency: issuer, applicant: applicantOf(application, hide), request: request.description, form: request.form, delivery: request.delivery, attachments,
    ...(task.state === 'unsigned' && { attachmentsLater: true as const }),
    ...(number && { number }), ...(task.on && { date: task.on }), ...(answers && { way: filled.way ?? USUAL_WAY[request.delivery] }),
    ...(recipient && { recipient }), ...(filled.atStake && { atStake: filled.atStake }), ...(filled.payment && { payment: filled.payment }),
    ...(task.consultationId && { consultationId: task.consultationId }), ...(task.assistId && { assistId: task.assistId }),
    ...(served?.type === 'served' && served.mailNumber && { mailNumber: served.mailNumber }), ...(answer && { served: answer }),
    ...(recordCorrection && { recordCorrection: { ...recordCorrection, ...(recordCorrection.agency ? { agency: recordCorrection.agency } : { agency: undefined }) } }),
  } as LetterContext;
}
