import { ok } from '@/domain/result';
import type { Me } from '@/contract/applicant';
import { suffices } from '../../authorization';
import type { ApplicantCall } from '../../entry/applicant';
import { reviewsFor, rolesWith, standInsOf } from '../../entry/standing';
import type { UseCase } from '../../serving/call';
import { applicantBox } from '../inbox/readers';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的: how much there is, and whether there is a staff entrance. */
export const me: UseCase<object, Me, ApplicantCloud, ApplicantCall> = async (_input, { owner, today }, { blind, cases, drafts, members, agencies, inbox }) => {
  const [applications, kept, bindings, all, unread] = await Promise.all([
    cases.countOf(owner), drafts.list(owner), members.of(owner), agencies.all(), inbox.unread(applicantBox(owner)),
  ]);
  const posts = await Promise.all(bindings.map(async (member) => {
    const standsInFor = await standInsOf(member, today, members);
    const reviews = (await reviewsFor(member, standsInFor, all, members)).length > 0;
    return { ...member, roles: rolesWith(member, standsInFor), reviews };
  }));
  // Without a desk there is the office to go to: people, settings, one's own post.
  const reads = posts.some(({ roles, reviews }) => reviews || suffices('staff', 'workbench', { relation: 'own', roles }));
  const staffOf = all.flatMap(({ id, name, parentId }) => {
    const roles = posts.filter(({ agencyId }) => agencyId === id).flatMap((binding) => binding.roles);
    const watchesCounty = parentId === undefined && roles.includes('supervisor');
    const publishes = suffices('staff', 'itemsOf', { relation: 'own', roles });
    return roles.length > 0
      ? [{ agencyId: id, agencyName: name, ...(watchesCounty && { watchesCounty }), ...(reads && { hasDesk: true as const }), ...(publishes && { publishes: true as const }) } as const] : [];
  });
  return ok({ owner: blind.idFrom('mark', owner), applications, drafts: kept.length, unread, staffOf });
};
