import { yearOf } from '@/domain/calendar/civil-date';
import { openCase } from '@/domain/case/transition';
import type { Submitted } from '@/domain/case/event';
import { practiceApplicant, PRACTICE_MARK, PRACTICE_SCENES, type PracticeScene } from '@/domain/practice/scenes';
import { ok } from '@/domain/result';
import type { StaffCase } from '@/contract/staff';
import type { Application } from '../../application';
import type { AgencyCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import { fileApplication } from '../filing/file-application';
import { caseViewFor } from '../staff/case-view';
import type { StaffCloud } from '../staff/staff-cloud';

interface StartPractice { readonly agencyId: string; readonly scene: PracticeScene; readonly key: string }

/** 练习一件: an invented application on the shelf of practice, under a number of a series of its own. */
export const startPractice: UseCase<StartPractice, StaffCase, StaffCloud, AgencyCall> = async ({ scene, key }, call, cloud) => {
  const { agency, member, at, today } = call;
  const { channel, description, form, delivery, kind } = PRACTICE_SCENES[scene];
  const id = cloud.blind.idFrom('case', 'practice', member.id, key);
  const submitted: Submitted = { type: 'submitted', at, by: { kind: 'staff', memberId: member.id }, channel, ...(channel === 'web' ? {} : { arrivedAt: at }) };
  const make = (number: string): Application => ({
    disclosure: openCase({ id, agencyId: agency.id, number, applicantKind: kind, practice: true }, submitted),
    owner: cloud.blind.idFrom('paper', id), submittedAt: at, request: { description, form, delivery },
    person: () => practiceApplicant(kind),
    attachments: () => [],
    ...(channel === 'web' ? {} : { intake: () => ({ paper: true as const }) }),
  });
  const series = { agencyId: agency.id, year: yearOf(today), prefix: `${PRACTICE_MARK}${agency.numberPrefix}`, of: 'practice' as const };
  const filed = await fileApplication(make, series, at, (application, number) => cloud.cases.register(application, { number }), cloud);
  return filed.ok ? ok(await caseViewFor(filed.value.application, call, cloud)) : filed;
};
