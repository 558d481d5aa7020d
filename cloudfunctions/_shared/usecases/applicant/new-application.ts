import type { ApplicationForm } from '@/contract/application-form';
import { openCase } from '@/domain/case/transition';
import type { Instant } from '@/domain/calendar/instant';
import type { Channel } from '@/domain/statute/channels';
import type { Application, Attachment } from '../../application';
import { personOf } from '../filing/person-of';

export interface Filing {
  readonly id: string;
  readonly agencyId: string;
  readonly owner: string;
  readonly form: ApplicationForm;
  readonly attachments: readonly Attachment[];
  readonly at: Instant;
  readonly channel: Channel;
}

/** 提交 as the first event of a case; the number is known only when it is written. */
export function newApplication({ id, agencyId, owner, form, attachments, at, channel }: Filing, number: string): Application {
  const { description, form: shape, delivery, originals, helper } = form;
  return {
    disclosure: openCase(
      { id, agencyId, number, applicantKind: form.applicant.kind },
      { type: 'submitted', at, by: { kind: 'applicant' }, channel },
    ),
    owner,
    submittedAt: at,
    request: {
      description, form: shape, delivery,
      ...(originals && originals.length > 0 && { originals }), ...(helper?.proof && { consent: helper.proof }), ...(helper?.guardian && { guardian: true as const }),
    },
    person: () => personOf(form),
    attachments: () => attachments,
  };
}
