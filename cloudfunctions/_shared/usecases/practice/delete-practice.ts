import { ok } from '@/domain/result';
import { makerOf } from '../../entry/practice';
import type { CaseCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

const REAL = refuse('notPractice', '这是真实的申请，不能删除；办错了的，用后面的步骤更正。');
const NOT_YOURS = refuse('forbidden', '练习件由开始练习的人自己删除。');

/** 删除练习件 by whoever started it, with its letters and files; files before their records and the case last, so that asking again finishes it. A real application is never deleted. */
export const deletePractice: UseCase<{ readonly id: string }, null, StaffCloud, CaseCall> = async (_input, { application: { disclosure }, caller }, { cases, wizards, letters, uploads, files }) => {
  if (!disclosure.practice) return REAL;
  if (makerOf(disclosure) !== caller.id) return NOT_YOURS;
  await wizards.remove(disclosure.id);
  const [written, handedIn] = await Promise.all([letters.of(disclosure.id), uploads.allOf(disclosure.id)]);
  await files.remove([...written.map(({ fileId }) => fileId), ...handedIn.flatMap(({ incomingId, fileId }) => [incomingId, fileId])]);
  await letters.removeOfPractice(disclosure.id);
  await uploads.removeOfPractice(disclosure.id);
  await cases.removePractice(disclosure.id);
  return ok(null);
};
