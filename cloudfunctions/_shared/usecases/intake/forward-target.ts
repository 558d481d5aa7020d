import { articleLabel, art } from '@/domain/statute/article';
import type { DisclosureCase } from '@/domain/case/case';
import type { Forwarding } from '@/contract/intake';
import type { Agency, AgencyRepository } from '../../repositories/agencies';
import { NOT_FOUND, refuse, type Outcome } from '../../refusal';
import { ok } from '@/domain/result';

const countyOf = ({ id, parentId }: Agency): string => parentId ?? id;

/** The other agencies of the county an application may go to. */
export const othersOf = async (agency: Agency, agencies: AgencyRepository): Promise<readonly Agency[]> =>
  (await agencies.all()).filter((one) => countyOf(one) === countyOf(agency) && one.id !== agency.id && !one.mergedInto);

/**
 * 怎么转送才合法: what nobody has confirmed was not received (art. 31) and moves without being counted here; what was
 * received is answered first, with the name and the contact of the agency (art. 36(5)), and may follow that answer.
 * Undefined while neither fits: it is withdrawn, split, on its way or passed on already.
 */
export function howToForward({ state, decision, events }: DisclosureCase): Forwarding['how'] | undefined {
  if (events.some(({ type }) => type === 'forwarded')) return undefined;
  if (state === 'submitted') return 'move';
  if (state === 'inProgress') return 'answer';
  const elsewhere = decision?.leaf === 'cannotProvide.notHeld' && decision.facts?.responsibleAgency !== undefined;
  return state === 'closed' && elsewhere ? 'pass' : undefined;
}

const NO_PHONE = refuse('missingContact', '告诉申请人由哪个机关负责的，要写明那个机关的联系电话，请填写。', { field: 'phone', article: articleLabel(art(36, undefined, 5)) });

/** 名称和联系方式 as the applicant is told. */
export const toldAs = ({ name }: Pick<Agency, 'name'>, phone: string): string => `${name}（电话 ${phone}）`;

/** The agency an application goes to, with a phone the applicant can call. @param phone as typed, where the agency has told none */
export async function targetOf(agency: Agency, toAgencyId: string, phone: string | undefined, agencies: AgencyRepository): Promise<Outcome<{ readonly target: Agency; readonly phone: string }>> {
  const target = (await othersOf(agency, agencies)).find(({ id }) => id === toAgencyId);
  if (!target) return refuse('notFound', toAgencyId === agency.id ? '不能转给本机关自己，请重新选择负责的机关。' : NOT_FOUND.agency.error.message, { field: 'toAgencyId' });
  const known = target.contact?.phone ?? phone;
  return known ? ok({ target, phone: known }) : NO_PHONE;
}
