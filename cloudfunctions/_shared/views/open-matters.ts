import { factsOf } from '@/domain/case/facts';
import type { DisclosureCase } from '@/domain/case/case';
import { CONSULTATIONS } from '@/domain/statute/consultations';
import { REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import type { OpenMatters } from '@/contract/steps';

/** 还没有了结的事: which consultations, requests for help, remedies and notices a step may name. @param names of the agency's people */
export function openMatters(current: DisclosureCase, names: ReadonlyMap<string, string>): OpenMatters {
  const { consultations, assists, remedies, correction, fee, reasons, extensionAsked } = factsOf(current);
  const unserved = [
    ['correctionNotice', correction], ['feeNotice', fee], ['reasonsNotice', reasons],
  ] as const;
  return {
    consultations: [...consultations].map(([id, { sent, receivedByThemOn, ended }]) =>
      ({ id, kind: sent.kind, label: CONSULTATIONS[sent.kind].label, about: sent.about, sentOn: sent.on, delivered: receivedByThemOn !== undefined, ended: ended !== undefined })),
    assists: [...assists].filter(([, { given }]) => !given).map(([id, { asked }]) => ({ id, to: asked.to })),
    remedies: [...remedies].map(([id, { filed, ended }]) =>
      ({ id, label: [REMEDY_WAYS[filed.way].label, filed.reference].filter(Boolean).join(' '), ended: ended !== undefined })),
    notices: unserved.flatMap(([kind, notice]) => (notice && !notice.servedOn && !notice.metOn && !notice.overOn ? [kind] : [])),
    ...(extensionAsked && {
      extensionAsked: {
        workingDays: extensionAsked.workingDays, reason: extensionAsked.reason,
        by: (extensionAsked.by.kind === 'staff' && names.get(extensionAsked.by.memberId)) || '经办人',
      },
    }),
  };
}
