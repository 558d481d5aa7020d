import type * as z from 'zod/mini';
import type { registerApplicationInput } from '@/contract/intake';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { CaseIdentity, DisclosureCase } from '@/domain/case/case';
import type { Submitted } from '@/domain/case/event';
import { submissionProblem } from '@/domain/case/guards';
import { openCase, transition } from '@/domain/case/transition';
import { CHANNELS } from '@/domain/statute/channels';
import type { Application, Attachment, Intake } from '../../application';
import { refuseByRule } from '../../refusal';
import { personOf } from '../filing/person-of';

export type RegisterApplication = z.output<typeof registerApplicationInput>;

/** What a paper says, and what the office adds. */
export interface PaperFiling {
  readonly id: string;
  readonly agencyId: string;
  readonly owner: string;
  readonly memberId: string;
  readonly at: Instant;
  readonly input: RegisterApplication;
  readonly attachments: readonly Attachment[];
  readonly queryHash: string;
}

/** 提交 of a paper: entered now, arrived when the paper did. */
export const submissionOf = ({ at, memberId, input: { channel, postedOn, arrivedAt } }: Pick<PaperFiling, 'at' | 'memberId' | 'input'>): Submitted => ({
  type: 'submitted', at, by: { kind: 'staff', memberId }, channel, ...(postedOn && { postedOn }), ...(arrivedAt && { arrivedAt }),
});

const FIELDS: Partial<Record<string, string>> = {
  missingSigningDay: 'arrivedAt', missingArrivalTime: 'arrivedAt', arrivedInFuture: 'arrivedAt', beforeFirstNotice: 'arrivedAt', postedAfterArrival: 'postedOn',
};

/** Why the stamps cannot be (art. 31), beside the field that is wrong. */
export function wrongStamps(submitted: Submitted, calendar: WorkCalendar): ReturnType<typeof refuseByRule> | undefined {
  const problem = submissionProblem(submitted, calendar);
  if (!problem) return undefined;
  const refused = refuseByRule(problem);
  const field = FIELDS[problem.code];
  return field ? { ...refused, error: { ...refused.error, field } } : refused;
}

/**
 * The case of a paper. Where the day of receipt is that of submission or of signing it is received with its registration;
 * where it is the day of confirmation it waits until the applicant was reached (art. 31).
 */
function caseOf(identity: CaseIdentity, submitted: Submitted, calendar: WorkCalendar): DisclosureCase {
  const opened = openCase(identity, submitted);
  if (CHANNELS[submitted.channel].receivedOn === 'confirmation') return opened;
  const { at, by } = submitted;
  const received = transition(opened, { type: 'receiptConfirmed', at, by }, calendar);
  if (!received.ok) throw new Error(`a paper with good stamps was not received: ${received.error.code}`);
  return received.value;
}

function intakeOf({ input: { oral, joint, agent }, queryHash }: PaperFiling): Intake {
  return { paper: true, queryHash, ...(oral && { oral }), ...(joint.length > 0 && { joint }), ...(agent && { agent }) };
}

/** 登记 of what came on paper, by mouth, by fax or to the mailbox; the number is known only when it is written. */
export function paperApplication(filing: PaperFiling, calendar: WorkCalendar, number: string): Application {
  const { id, agencyId, owner, at, input: { form }, attachments } = filing;
  const { description, form: shape, delivery } = form;
  return {
    disclosure: caseOf({ id, agencyId, number, applicantKind: form.applicant.kind }, submissionOf(filing), calendar),
    owner,
    submittedAt: at,
    request: { description, form: shape, delivery },
    person: () => personOf(form),
    attachments: () => attachments,
    intake: () => intakeOf(filing),
  };
}
