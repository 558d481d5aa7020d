import { ok } from '@/domain/result';
import type { ApplicationSummary } from '@/contract/applicant';
import type { ApplicantCall } from '../../entry/applicant';
import type { Page } from '../../paging';
import type { UseCase } from '../../serving/call';
import { applicationSummary } from '../../views/application';
import type { ApplicantCloud } from './applicant-cloud';

/** 我的申请, newest first. */
export const listApplications: UseCase<{ readonly cursor?: string | undefined }, Page<ApplicationSummary>, ApplicantCloud, ApplicantCall> =
  async ({ cursor }, { owner, today }, cloud) => {
    const { items, next } = await cloud.cases.of(owner, cursor);
    const agencies = new Map((await cloud.agencies.all()).map((agency) => [agency.id, agency]));
    const summaries = items.flatMap((application) => {
      const agency = agencies.get(application.disclosure.agencyId);
      return agency ? [applicationSummary(application, agency, { calendar: cloud.calendar, today })] : [];
    });
    return ok({ items: summaries, ...(next && { next }) });
  };
