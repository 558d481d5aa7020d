import { WALKED_IN } from '@/domain/wizard/record';
import { art, articleLabel } from '@/domain/statute/article';
import { ok } from '@/domain/result';
import type { WizardView } from '@/contract/wizard';
import type { WizardAnswers } from '@/domain/wizard/wizard';
import type { CaseCall } from '../../entry/staff';
import { refuse, STALE } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';

interface SaveWizard {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly answers: WizardAnswers;
}

const NOT_NOW = refuse('wizardNotNow', '这件申请现在不用走办理指引：还没有确认收到，或者答复已经拟定。请刷新后查看。', { article: articleLabel(art(36)) });
const MOVED = refuse('wizardMoved', '同事刚刚走过这份指引，你的这一步没有存下。请看过他的回答，再接着走。', { field: 'revision' });

/** 存下办理指引的回答, so that it can be left and taken up again, here or on another phone. */
export const saveWizard: UseCase<SaveWizard, WizardView, StaffCloud, CaseCall> = async ({ id, version, revision, answers }, call, cloud) => {
  const { disclosure } = call.application;
  if (version > disclosure.version) return STALE;
  if (!WALKED_IN.includes(disclosure.state)) return NOT_NOW;
  const next = { answers, version, revision: revision + 1, savedAt: call.at, by: call.member.id };
  if (!await cloud.wizards.save(id, next)) return MOVED;
  return ok({ answers, revision: next.revision, savedAt: next.savedAt, by: call.member.name });
};
