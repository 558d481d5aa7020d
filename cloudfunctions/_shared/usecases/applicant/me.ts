import { ok } from '@/domain/result';
import type { Me } from '@/contract/applicant';
import type { ApplicantCall } from '../../entry/applicant';
import type { UseCase } from '../../serving/call';
import { applicantBox } from '../inbox/readers';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的: how much there is, and whether there is a staff entrance. */
export const me: UseCase<object, Me, ApplicantCloud, ApplicantCall> = async (_input, { owner }, { blind, cases, drafts, members, agencies, inbox }) => {
  const [applications, kept, bindings, all, unread] = await Promise.all([
    cases.countOf(owner), drafts.list(owner), members.of(owner), agencies.all(), inbox.unread(applicantBox(owner)),
  ]);
  const staffOf = all.flatMap(({ id, name, parentId }) => {
    const roles = bindings.filter(({ agencyId }) => agencyId === id).flatMap((binding) => binding.roles);
    const watchesCounty = parentId === undefined && roles.includes('supervisor');
    return roles.length > 0 ? [{ agencyId: id, agencyName: name, ...(watchesCounty && { watchesCounty }) } as const] : [];
  });
  return ok({ owner: blind.idFrom('mark', owner), applications, drafts: kept.length, unread, staffOf });
};
