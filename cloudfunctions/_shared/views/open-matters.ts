import { consultationEnd } from '@/domain/case/consultation-end';
import { factsOf, type Consultation } from '@/domain/case/facts';
import type { DisclosureCase } from '@/domain/case/case';
import { undelivered } from '@/domain/case/undelivered';
import { CONSULTATIONS } from '@/domain/statute/consultations';
import { REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import type { ConsultationMatter, OpenMatters } from '@/contract/steps';
import type { AsOf } from './as-of';

function consultationMatter(id: string, one: Consultation, { calendar, today }: AsOf): ConsultationMatter {
  const { sent, receivedByThemOn, ended } = one;
  const { limit } = consultationEnd(one, today, calendar);
  return {
    id, kind: sent.kind, label: CONSULTATIONS[sent.kind].label, about: sent.about, sentOn: sent.on,
    ...(receivedByThemOn && { receivedByThemOn }), ...(limit && { dueOn: limit.date }),
    ...(ended && { ended: { on: ended.on, opinion: ended.opinion, ...(ended.words && { words: ended.words }), files: ended.proofs ?? [] } }),
  };
}

/** 还没有了结的事: which consultations, requests for help, remedies and notices a step may name. @param names of the agency's people */
export function openMatters(current: DisclosureCase, names: ReadonlyMap<string, string>, asOf: AsOf): OpenMatters {
  const facts = factsOf(current);
  const { consultations, assists, remedies, extensionAsked } = facts;
  return {
    consultations: [...consultations].map(([id, one]) => consultationMatter(id, one, asOf)),
    assists: [...assists].filter(([, { given }]) => !given).map(([id, { asked }]) => ({ id, to: asked.to })),
    remedies: [...remedies].map(([id, { filed, ended }]) =>
      ({ id, label: [REMEDY_WAYS[filed.way].label, filed.reference].filter(Boolean).join(' '), ended: ended !== undefined })),
    notices: undelivered(facts),
    ...(extensionAsked && {
      extensionAsked: {
        workingDays: extensionAsked.workingDays, reason: extensionAsked.reason,
        by: (extensionAsked.by.kind === 'staff' && names.get(extensionAsked.by.memberId)) || '经办人',
      },
    }),
  };
}
