import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import type { AgencyLevel } from '@/domain/remedy/authority';
import type { NodeId } from '@/domain/wizard/graph';
import type { RecordMark } from '@/domain/wizard/record';
import { WIZARD_NODES, type WizardAnswers } from '@/domain/wizard/wizard';
import { caseId } from './case-id';
import type { Exchange } from './reply';

const NODES = Object.keys(WIZARD_NODES) as [NodeId, ...NodeId[]];

/** Every answer is an option of its question; both are known by their ids. */
const answers = z.partialRecord(z.enum(NODES, '没有这一问，请刷新后从案件里重新进入'), z.string())
  .check(z.refine((given) => Object.entries(given).every(([node, option]) => Object.prototype.hasOwnProperty.call(WIZARD_NODES[node as NodeId].options, option)), '没有这个选项，请刷新后重新选择'));

export const saveWizardInput = z.strictObject({
  id: caseId,
  /** Of the case that was on the screen: what came later is asked again. */
  version: z.int().check(z.gte(1, '请返回刷新后再试')),
  /** Of the answers that were on the screen; 0 when there were none. */
  revision: z.int().check(z.gte(0, '请返回刷新后再试')),
  answers,
});

/** 办理指引 as far as it was gone through. */
export interface WizardView {
  readonly answers: WizardAnswers;
  /** Counts up with every change, so that two colleagues do not overwrite each other. */
  readonly revision: number;
  readonly savedAt: Instant;
  /** Who answered last, by name. */
  readonly by: string;
}

/** What the phone needs to walk through 办理指引 of a case. */
export interface WizardMatter {
  /** Whether this person may answer now; others only read. */
  readonly mine: boolean;
  readonly marks: readonly RecordMark[];
  /** Of the marks, those that came after the answers were given. */
  readonly since: readonly RecordMark[];
  readonly saved?: WizardView;
  /** 复议 goes to whom, for the sentence about remedies. */
  readonly agencyLevel: AgencyLevel;
  readonly reviewAuthority?: string;
}

/** 办理指引的动作. */
export interface WizardActions {
  readonly saveWizard: Exchange<z.input<typeof saveWizardInput>, WizardView>;
}
