import { ok } from '@/domain/result';
import type { FindingStep } from '@/contract/finding';
import type { ApplicantCall } from '../../entry/applicant';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { ApplicantCloud } from './applicant-cloud';

/** 先看看有没有公开: counted by agency and day; who it was is not kept anywhere. */
export const noteFinding: UseCase<{ readonly agencyId: string; readonly step: FindingStep }, null, ApplicantCloud, ApplicantCall> =
  async ({ agencyId, step }, { today }, { agencies, findings }) => {
    if (!await agencies.find(agencyId)) return NOT_FOUND.agency;
    await findings.add(agencyId, today, step);
    return ok(null);
  };
