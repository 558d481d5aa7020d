import type * as z from 'zod/mini';
import type { DecisionFacts } from '@/domain/statute/decision-facts';
import type { LeafKey } from '@/domain/statute/leaves';
import type { decideInput, StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import { draftAnswer } from './draft-answer';
import type { StaffCloud } from './staff-cloud';

type DecisionFactsInput = NonNullable<z.output<typeof decideInput>['facts']> | undefined;

/** Absent, not undefined: stored documents carry no empty fields. */
function toldFacts(facts: DecisionFactsInput): { readonly facts?: DecisionFacts } {
  const told = Object.entries(facts ?? {}).filter(([, words]) => words !== undefined);
  return told.length > 0 ? { facts: Object.fromEntries(told) } : {};
}

interface Decide { readonly id: string; readonly version: number; readonly leaf: LeafKey; readonly reasons: string; readonly facts?: DecisionFactsInput }

/** 拟定答复: one of the 21 outcomes, with reasons; one that the wizard does not lead to says why. @source 条例 art. 36 */
export const decide: UseCase<Decide, StaffCase, StaffCloud, CaseCall> = ({ version, leaf, reasons, facts }, call, cloud) =>
  draftAnswer(call, version, { leaf, reasons, ...toldFacts(facts) }, cloud);
