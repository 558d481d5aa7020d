import type { Instant } from '@/domain/calendar/instant';
import type { ItemMessageKind } from '@/domain/message/message';
import type { Item } from '@/domain/publishing/item';
import { nextReview, nextStep, rolesOfAction } from '@/domain/publishing/life';
import type { StaffRole } from '@/domain/statute/roles';
import type { Agency } from './repositories/agencies';
import type { Member, MemberRepository } from './repositories/members';
import type { Message } from './telling';

/** People of the office today who have one of the roles, each once; a message to a role would reach who may not act, too. */
const withRoles = (members: readonly Member[], roles: readonly StaffRole[]): readonly string[] =>
  members.filter((member) => member.left === undefined && member.roles.some((role) => roles.includes(role))).map(({ id }) => id);

const messages = (item: Item, kind: ItemMessageKind, memberIds: readonly string[], at: Instant): readonly Message[] => {
  const review = kind === 'itemToReview' ? nextReview(item) : undefined;
  return [...new Set(memberIds)].map((memberId): Message => ({
    key: `${item.id}-${item.version}-${memberId.slice(0, 12)}`, reader: { kind: 'member', memberId }, kind, caseId: '', number: '', at,
    item: { id: item.id, agencyId: item.agencyId, ...(review && { review }) },
  }));
};

/** Whose turn it is now: whoever may do the next review and has neither written nor reviewed, or whoever publishes. @source 条例 art. 17 */
export async function messagesOfTurn(item: Item, { id, settings }: Pick<Agency, 'id' | 'settings'>, at: Instant, members: MemberRepository): Promise<readonly Message[]> {
  const next = nextStep(item);
  if (!item.work || next === undefined || next === 'submit') return [];
  const all = await members.ofAgency(id);
  if (next === 'publish') return messages(item, 'itemToPublish', withRoles(all, rolesOfAction('publish', item)), at);
  const county = next === 'second' && settings?.reviewBy?.by === 'county' ? [settings.reviewBy.memberId] : [];
  const done = [...item.work.writers, ...item.work.reviews.map(({ memberId }) => memberId)];
  return messages(item, 'itemToReview', [...withRoles(all, rolesOfAction('review', item)), ...county].filter((memberId) => !done.includes(memberId)), at);
}

/** 退回: to everyone who wrote it. */
export const messagesOfReturn = (item: Item, at: Instant): readonly Message[] => messages(item, 'itemReturned', item.work?.writers ?? [], at);

/** 撤回: to whoever publishes and to the head of the office, but who did it. */
export async function messagesOfWithdrawal(item: Item, by: string, at: Instant, members: MemberRepository): Promise<readonly Message[]> {
  const told = withRoles(await members.ofAgency(item.agencyId), ['editor', 'officer', 'officeHead', 'signatory']).filter((memberId) => memberId !== by);
  return messages(item, 'itemWithdrawn', told, at);
}
