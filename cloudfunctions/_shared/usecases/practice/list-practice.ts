import { ok } from '@/domain/result';
import type { PracticeItem } from '@/contract/practice';
import { makerOf } from '../../entry/practice';
import type { AgencyCall } from '../../entry/staff';
import { mapPage, type Page } from '../../paging';
import type { UseCase } from '../../serving/call';
import { caseHead } from '../../views/case';
import type { StaffCloud } from '../staff/staff-cloud';

/** 练习件, the newest first: the only list they stand in. */
export const listPractice: UseCase<{ readonly agencyId: string; readonly cursor?: string | undefined }, Page<PracticeItem>, StaffCloud, AgencyCall> =
  async ({ cursor }, { agency, member, today }, { cases, members, calendar }) => {
    const [page, people] = await Promise.all([cases.practiceOf(agency.id, cursor), members.ofAgency(agency.id)]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return ok(mapPage(page, ({ disclosure, request, submittedAt }): PracticeItem => {
      const maker = makerOf(disclosure);
      return {
        ...caseHead(disclosure, agency, { calendar, today }), state: disclosure.state, description: request.description, startedAt: submittedAt,
        startedBy: (maker && names.get(maker)) || '已经离开的同事', mine: maker === member.id,
      };
    }));
  };
