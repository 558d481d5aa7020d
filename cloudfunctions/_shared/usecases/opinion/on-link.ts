import { factsOf, type Consultation } from '@/domain/case/facts';
import { grantsOf } from '../../authorization';
import type { Application } from '../../application';
import { NOT_FOUND, refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { ConsultationLinkRecord } from '../../repositories/consultation-links';
import type { Call, UseCase } from '../../serving/call';
import type { OpinionCloud } from './opinion-cloud';

/** A call by whoever holds a link. */
export interface LinkCall extends Call {
  readonly link: ConsultationLinkRecord;
  readonly application: Application;
  readonly agency: Agency;
  readonly consultation: Consultation;
  /** Under which the files of this link are kept. */
  readonly owner: string;
}

/** The same words for a link that was revoked and for one that never was. */
const NO_LINK = refuse('linkUnknown', '这个链接不能用，可能已经撤销，请联系发给你链接的单位。');
const USED = refuse('linkUsed', '这个链接已经用过，意见已经交给发给你链接的单位；要更改请联系他们。');
const EXPIRED = refuse('linkExpired', '这个链接已经过期，请联系发给你链接的单位，请他们重新发一个。');

async function openLink(token: string, call: Call, cloud: OpinionCloud): Promise<Outcome<LinkCall>> {
  const link = await cloud.links.find(cloud.blind.idFrom('consultationLink', token));
  if (!link || link.state === 'revoked') return NO_LINK;
  if (link.state === 'used') return USED;
  if (link.expiresAt < call.at) return EXPIRED;
  const application = await cloud.cases.find(link.caseId);
  const agency = application && await cloud.agencies.find(application.disclosure.agencyId);
  const consultation = application && factsOf(application.disclosure).consultations.get(link.consultationId);
  if (!application || !agency || !consultation) return NO_LINK;
  if (consultation.ended) return USED;
  return { ok: true, value: { ...call, link, application, agency, consultation, owner: `link:${link.id}` } };
}

/** For an action of whoever holds a link. */
export const onLink = <Input extends { readonly token: string }, Value>(useCase: UseCase<Input, Value, OpinionCloud, LinkCall>): UseCase<Input, Value, OpinionCloud> =>
  async (input, call, cloud) => {
    if (!grantsOf('opinion', call.action).includes('anyone')) return NOT_FOUND.application;
    const opened = await openLink(input.token, call, cloud);
    return opened.ok ? useCase(input, opened.value, cloud) : opened;
  };
