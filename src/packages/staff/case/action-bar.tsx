import type { ReactNode } from 'react';
import type { StaffCase } from '@/contract/staff';
import type { StepType } from '@/contract/steps';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { STEP_FORMS } from '../step/forms';
import { takeOutcome } from '../decide/kept-draft';
import { openDecide, openLetter, openStep, openWizard } from '../shared/routes';
import { standingOf } from '../shared/wizard-standing';
import { answerLetterDue } from './due-letters';
import { isSheetStep, STEPS, type SheetStep } from './steps/steps';

/** What is waited for, or is the natural end, when nothing else carries the case on; the first that is open gets the button. */
const OTHERWISE: readonly StepType[] = ['correctionLapsed', 'feeLapsed', 'corrected', 'feePaid', 'consultationEnded', 'extended', 'archived'];

/** The extension is the head's to grant only once somebody asked. */
const isWaitedFor = ({ open }: StaffCase, type: StepType): boolean => type !== 'extended' || open.extensionAsked !== undefined;

function otherwise(current: StaffCase): StepType | undefined {
  const { actions } = current;
  if (actions.some((event) => event === 'decided' || isSheetStep(event))) return undefined;
  return OTHERWISE.find((type) => actions.includes(type) && isWaitedFor(current, type));
}

/** Whether there is a button for anything this person may do now; some steps are recorded elsewhere. */
export const hasSteps = (current: StaffCase): boolean =>
  otherwise(current) !== undefined || current.actions.some((event) => event === 'decided' || isSheetStep(event));

/** 办理指引 comes first until it has a result; then the draft does. */
function Deciding({ current }: { readonly current: StaffCase }): ReactNode {
  const { result } = standingOf(current);
  const found = result.kind === 'leaf';
  const draft = () => {
    if (found) takeOutcome(current, result.leaf, result.facts);
    openDecide(current.id);
  };
  return (
    <>
      <Action kind={found ? 'ghost' : 'primary'} onTap={() => openWizard(current.id)}>{result.path.length > 0 && !found ? '接着走指引' : '办理指引'}</Action>
      <Action kind={found ? 'primary' : 'ghost'} onTap={draft}>拟定答复</Action>
    </>
  );
}

/** Buttons for what this person may do now, and for nothing else; 退回 stands beside, never in front. */
export function ActionBar({ current, start }: { readonly current: StaffCase; readonly start: (step: SheetStep) => void }): ReactNode {
  const { actions, id } = current;
  const steps = actions.filter(isSheetStep);
  const aside = steps.filter((step) => step === 'returned');
  const waited = otherwise(current);
  const letter = actions.includes('served') ? answerLetterDue(current) : undefined;
  const ahead = steps.filter((step) => step !== 'returned' && !(letter && step === 'served'));
  return (
    <BottomBar>
      {aside.map((step) => <Action key={step} kind="ghost" onTap={() => start(step)}>{STEPS[step].verb}</Action>)}
      {ahead.map((step) => <Action key={step} onTap={() => start(step)}>{STEPS[step].verb}</Action>)}
      {letter ? <Action onTap={() => openLetter(id, letter.place)}>出告知书</Action> : null}
      {actions.includes('decided') ? <Deciding current={current} /> : null}
      {waited ? <Action onTap={() => openStep(id, waited)}>{STEP_FORMS[waited].title}</Action> : null}
    </BottomBar>
  );
}
