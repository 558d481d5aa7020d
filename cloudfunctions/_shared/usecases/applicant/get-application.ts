import { ok } from '@/domain/result';
import { answersCase } from '@/domain/letter/answers-case';
import type { ApplicationDetail } from '@/contract/applicant';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { KeptLetter } from '../../repositories/letters';
import type { UseCase } from '../../serving/call';
import { applicationDetail } from '../../views/application';
import type { ApplicantCloud } from './applicant-cloud';
import { agencyOf } from './own-agency';

/** 文号 of the answer: the last letter that gives the applicant one. */
const answerNumber = (letters: readonly KeptLetter[]): string | undefined =>
  letters.findLast(({ kind }) => answersCase(kind))?.number;

/** 我的一件申请; that he has the answer before him now is recorded the first time. */
export const getApplication: UseCase<{ readonly id: string }, ApplicationDetail, ApplicantCloud, OwnApplicationCall> = async (_input, { application, at, today }, cloud) => {
  const { id, events } = application.disclosure;
  const detail = applicationDetail(application, await agencyOf(application, cloud), { calendar: cloud.calendar, today });
  const served = events.findLastIndex(({ type }) => type === 'served');
  if (!detail.answer || served < 0) return ok(detail);
  const [number] = [answerNumber(await cloud.letters.of(id)), await cloud.openings.record(id, served, at)];
  return ok({ ...detail, answer: { ...detail.answer, ...(number && { number }) } });
};
