import { consultationEnd } from '@/domain/case/consultation-end';
import { ok } from '@/domain/result';
import type { ConsultationView } from '@/contract/opinion';
import type { UseCase } from '../../serving/call';
import type { OpinionCloud } from './opinion-cloud';
import type { LinkCall } from './on-link';

/** 打开征求意见的链接; the office sees when it was opened first. @source 条例 arts. 32, 34 */
export const readConsultation: UseCase<{ readonly token: string }, ConsultationView, OpinionCloud, LinkCall> =
  async (_input, { link, agency, consultation, at, today }, { links, calendar }) => {
    if (!link.openedAt) await links.opened(link.id, at);
    const { sent } = consultation;
    const { limit } = consultationEnd(consultation, today, calendar);
    return ok({
      agencyName: agency.name, ...(agency.contact && { phone: agency.contact.phone }),
      kind: sent.kind, about: sent.about, sentOn: sent.on,
      ...(limit && { dueOn: limit.date, dueProvisional: limit.provisional }),
    });
  };
