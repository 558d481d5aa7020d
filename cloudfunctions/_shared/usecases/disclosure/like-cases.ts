import type * as z from 'zod/mini';
import type { dismissProposalInput, Proposal as ProposalView } from '@/contract/disclosures';
import { likeWishes, proposalWords, proposesDisclosure } from '@/domain/repeat/like-wishes';
import { ok } from '@/domain/result';
import type { Item } from '@/domain/publishing/item';
import type { Instant } from '@/domain/calendar/instant';
import type { AgencyCall, CaseCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { Page } from '../../paging';
import type { Proposal, WishCase } from '../../repositories/like-cases';
import type { UseCase } from '../../serving/call';
import type { DisclosureCloud } from './disclosure-cloud';

/** The newest applications are looked at each time the list is opened; older ones were looked at then. */
const LOOKED_AT = 15;

/** Notes that there are enough like applications, once for all of them. @returns what stands of it */
async function noticed(wish: WishCase, all: readonly WishCase[], agencyId: string, at: Instant, { likeCases, blind }: DisclosureCloud): Promise<Proposal | undefined> {
  const like = likeWishes(wish, all);
  const ids = like.map(({ id }) => id);
  const before = await likeCases.proposalWith(agencyId, ids);
  const applicants = new Set(like.map(({ applicant }) => applicant)).size;
  if (before) {
    const more = ids.filter((id) => !before.caseIds.includes(id));
    if (more.length > 0) await likeCases.extend(before, [...before.caseIds, ...more], Math.max(applicants, before.applicants));
    return more.length > 0 ? { ...before, caseIds: [...before.caseIds, ...more], applicants: Math.max(applicants, before.applicants) } : before;
  }
  if (!proposesDisclosure(like)) return undefined;
  const id = blind.idFrom('proposal', agencyId, [...ids].sort()[0] ?? '');
  await likeCases.propose({ id, agencyId, caseIds: ids, applicants, at });
  return likeCases.find(id);
}

function view({ id, caseIds, applicants, state, reason, by, itemId }: Proposal, all: readonly WishCase[], names: ReadonlyMap<string, string>): ProposalView {
  const of = new Map(all.map((one) => [one.id, one]));
  const cases = caseIds.flatMap((caseId) => {
    const one = of.get(caseId);
    return one ? [{ id: one.id, number: one.number, ...(one.outcome && { outcome: one.outcome }) }] : [];
  });
  return { id, words: proposalWords(caseIds.length, applicants), cases, state, ...(reason && { reason }), ...(by && { by: names.get(by) ?? '已离任的人员' }), ...(itemId && { itemId }) };
}

const namesOf = async (agencyId: string, { members }: DisclosureCloud) => new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));

/** A proposal as it stands: one whose draft was thrown away is open again. @source 条例 art. 44(1) */
async function standing(proposal: Proposal, who: { readonly by: string; readonly at: Instant }, { likeCases, items }: Pick<DisclosureCloud, 'likeCases' | 'items'>): Promise<Proposal> {
  if (proposal.state !== 'drafted' || (proposal.itemId && await items.find(proposal.itemId))) return proposal;
  await likeCases.reopen(proposal, who);
  return await likeCases.find(proposal.id) ?? proposal;
}

/** 由答复转来的草稿删除了: what was proposed of the like applications stands open again. @source 条例 art. 44(1) */
export async function draftGone({ id, agencyId }: Pick<Item, 'id' | 'agencyId'>, who: { readonly by: string; readonly at: Instant }, cloud: DisclosureCloud): Promise<void> {
  const draft = await cloud.answerDrafts.find(id);
  const proposal = draft?.source.kind === 'case' ? await cloud.likeCases.proposalWith(agencyId, [draft.source.id]) : undefined;
  if (proposal) await standing(proposal, who, cloud);
}

/** 案件页上：类似的申请, of all applicants. @source 条例 art. 44(1) */
export const likeCases: UseCase<{ readonly id: string }, { readonly proposal?: ProposalView }, DisclosureCloud, CaseCall> = async ({ id }, { application, agency, member, at }, cloud) => {
  if (application.disclosure.practice) return ok({});
  const all = await cloud.likeCases.wishes(agency.id);
  const wish = all.find((one) => one.id === id);
  const proposal = wish ? await noticed(wish, all, agency.id, at, cloud) : await cloud.likeCases.proposalWith(agency.id, [id]);
  const stands = proposal && await standing(proposal, { by: member.id, at }, cloud);
  return ok({ ...(stands && { proposal: view(stands, all, await namesOf(agency.id, cloud)) }) });
};

/** 建议转为主动公开的, those nobody has decided about. */
export const proposals: UseCase<{ readonly agencyId: string; readonly cursor?: string | undefined }, Page<ProposalView>, DisclosureCloud, AgencyCall> = async ({ cursor }, { agency, at }, cloud) => {
  const all = await cloud.likeCases.wishes(agency.id);
  if (cursor === undefined) for (const wish of all.slice(0, LOOKED_AT)) await noticed(wish, all, agency.id, at, cloud);
  const [page, names] = [await cloud.likeCases.openOf(agency.id, cursor), await namesOf(agency.id, cloud)];
  return ok({ items: page.items.map((one) => view(one, all, names)), ...(page.next && { next: page.next }) });
};

const GONE = refuse('notFound', '没有找到这条建议，请刷新后再看。');
const DECIDED = refuse('decidedAlready', '这条建议已经有人处理过，请刷新后再看。');

/** 不转，写明理由. */
export const dismissProposal: UseCase<z.output<typeof dismissProposalInput>, ProposalView, DisclosureCloud, AgencyCall> = async ({ id, reason }, { agency, member, at }, cloud) => {
  const proposal = await cloud.likeCases.find(id);
  if (proposal?.agencyId !== agency.id) return GONE;
  if (proposal.state !== 'open' || !await cloud.likeCases.settle(proposal, { state: 'dismissed', reason, by: member.id, at })) return DECIDED;
  const [after, all, names] = [await cloud.likeCases.find(id), await cloud.likeCases.wishes(agency.id), await namesOf(agency.id, cloud)];
  return after ? ok(view(after, all, names)) : GONE;
};
