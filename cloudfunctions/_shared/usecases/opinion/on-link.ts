import { ACCEPTS } from '@/domain/case/accepts';
import type { DisclosureCase } from '@/domain/case/case';
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
  readonly room: { readonly most: number; readonly full: typeof FULL };
}

/** Of one link; more than an opinion names, because a wrong one may be taken again. */
const MOST_FILES = 10;
const FULL = refuse('tooManyUploads', `一个链接最多传${MOST_FILES}个文件，现在传不了更多，请先交上已经传好的；还有材料的，请联系发给你链接的单位。`);

/** The same words for a link that was revoked and for one that never was. */
export const NO_LINK = refuse('linkUnknown', '这个链接不能用，可能已经撤销，请联系发给你链接的单位。');
export const USED = refuse('linkUsed', '这个链接已经用过，意见已经交给发给你链接的单位；要更改请联系他们。');
const OVER = refuse('caseOver', '这件申请已经办结，不再征求意见。');
const EXPIRED = refuse('linkExpired', '这个链接已经过期，请联系发给你链接的单位，请他们重新发一个。');

/** 不再征求: closed, withdrawn, split or forwarded, so that no opinion can be recorded any more. */
export const isOver = ({ state }: Pick<DisclosureCase, 'state'>): boolean => !ACCEPTS[state].includes('consultationEnded');

async function openLink(token: string, call: Call, cloud: OpinionCloud): Promise<Outcome<LinkCall>> {
  const link = await cloud.links.find(cloud.blind.idFrom('consultationLink', token));
  if (!link || link.state === 'revoked') return NO_LINK;
  const application = await cloud.cases.find(link.caseId);
  const agency = application && await cloud.agencies.find(application.disclosure.agencyId);
  const consultation = application && factsOf(application.disclosure).consultations.get(link.consultationId);
  if (!application || !agency || !consultation) return NO_LINK;
  // A used link without an opinion on record: whoever used it was cut off in between, and may send it again.
  if (consultation.ended) return USED;
  if (link.expiresAt < call.at) return EXPIRED;
  if (isOver(application.disclosure)) return OVER;
  return { ok: true, value: { ...call, link, application, agency, consultation, owner: `link:${link.id}`, room: { most: MOST_FILES, full: FULL } } };
}

/** For an action of whoever holds a link. */
export const onLink = <Input extends { readonly token: string }, Value>(useCase: UseCase<Input, Value, OpinionCloud, LinkCall>): UseCase<Input, Value, OpinionCloud> =>
  async (input, call, cloud) => {
    if (!grantsOf('opinion', call.action).includes('anyone')) return NOT_FOUND.application;
    const opened = await openLink(input.token, call, cloud);
    return opened.ok ? useCase(input, opened.value, cloud) : opened;
  };
