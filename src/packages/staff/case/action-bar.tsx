import type { ReactNode } from 'react';
import type { StaffCase } from '@/contract/staff';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { openDecide } from '../shared/routes';
import { isSheetStep, STEPS, type SheetStep } from './steps/steps';

/** Whether there is a button for anything this person may do now; some steps are recorded elsewhere. */
export const hasSteps = ({ actions }: Pick<StaffCase, 'actions'>): boolean => actions.some((event) => event === 'decided' || isSheetStep(event));

/** Buttons for what this person may do now, and for nothing else; 退回 stands beside, never in front. */
export function ActionBar({ current, start }: { readonly current: StaffCase; readonly start: (step: SheetStep) => void }): ReactNode {
  const { actions, id } = current;
  const steps = actions.filter(isSheetStep);
  const aside = steps.filter((step) => step === 'returned');
  const ahead = steps.filter((step) => step !== 'returned');
  return (
    <BottomBar>
      {aside.map((step) => <Action key={step} kind="ghost" onTap={() => start(step)}>{STEPS[step].verb}</Action>)}
      {ahead.map((step) => <Action key={step} onTap={() => start(step)}>{STEPS[step].verb}</Action>)}
      {actions.includes('decided') ? <Action onTap={() => openDecide(id)}>拟定答复</Action> : null}
    </BottomBar>
  );
}
