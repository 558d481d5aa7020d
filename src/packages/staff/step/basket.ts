import { CONSULTATIONS } from '@/domain/statute/consultations';
import type { StaffCase } from '@/contract/staff';
import type { StepInputDraft } from '@/contract/steps';
import { isStepType, STEP_FORMS } from './forms';

/** 一起补录的: steps that only make sense together wait here until the last of them is there. */
export interface Basket { readonly steps: readonly StepInputDraft[] }
export const EMPTY: Basket = { steps: [] };

/** Steps that one record may hold. */
export const MOST_TOGETHER = 4;

export const basketKey = (id: string): string => `staff.together:${id}`;

/** What the phone kept, checked; the cloud checks the rest. */
export function parseBasket(value: unknown): Basket | undefined {
  const { steps } = (typeof value === 'object' && value !== null ? value : {}) as { readonly steps?: unknown };
  if (!Array.isArray(steps)) return undefined;
  return { steps: steps.filter((step): step is StepInputDraft => isStepType(String((step as { readonly type?: unknown } | null)?.type))) };
}

export const basketTitles = ({ steps }: Basket): readonly string[] => steps.map(({ type }) => STEP_FORMS[type].title);

/** The case as it will be once what waits is recorded too, as far as forms name it: the cloud gives the same ids. */
export function withBasket(current: StaffCase, { steps }: Basket): StaffCase {
  const idOf = (index: number) => `v${current.version}-${index + 1}`;
  const { open } = current;
  return {
    ...current,
    open: {
      ...open,
      consultations: [...open.consultations, ...steps.flatMap((step, index) => (step.type === 'consultationSent'
        ? [{ id: idOf(index), kind: step.kind, label: CONSULTATIONS[step.kind].label, about: step.about, sentOn: current.clock.submittedOn }] : []))],
      assists: [...open.assists, ...steps.flatMap((step, index) => (step.type === 'assistAsked' ? [{ id: idOf(index), to: step.to }] : []))],
      remedies: [...open.remedies, ...steps.flatMap((step, index) => (step.type === 'remedyFiled' ? [{ id: idOf(index), label: step.reference ?? '刚补录的', ended: false }] : []))],
      notices: [...open.notices, ...steps.flatMap(noticeOf)],
    },
  };
}

function noticeOf(step: StepInputDraft): StaffCase['open']['notices'] {
  if (!('posted' in step) || !step.posted) return [];
  return [({ correctionAsked: 'correctionNotice', feeNoticed: 'feeNotice', reasonsAsked: 'reasonsNotice' } as const)[step.type]];
}
