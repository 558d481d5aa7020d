import type { ReactNode } from 'react';
import { STOPS, type WizardStop } from '@/domain/wizard/stops';
import type { StaffCase } from '@/contract/staff';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { takeOutcome } from '../decide/kept-draft';
import { backToCase, openDecide } from '../shared/routes';
import { stepLink, stepName } from './link-step';
import type { WizardModel } from './use-wizard';

/** The one thing to do next: nothing while a question waits for its answer, the missing step at a stop, the draft at the end. */
export function WizardBar({ standing, back, current }: Pick<WizardModel, 'standing' | 'back'> & { readonly current: StaffCase }): ReactNode {
  if (!standing || back) return null;
  const { result } = standing;
  if (result.kind === 'leaf') {
    if (!current.actions.includes('decided')) return null;
    const draft = () => {
      takeOutcome(current, result.leaf, result.facts);
      openDecide(current.id);
    };
    return <BottomBar><Action onTap={draft}>按这个结果拟定答复</Action></BottomBar>;
  }
  if (result.kind === 'question') return null;
  const { event }: WizardStop = STOPS[result.stop];
  const open = event && stepLink(current, event);
  return (
    <BottomBar>
      {event && open ? <Action onTap={open}>{`去办“${stepName(event)}”`}</Action> : <Action kind="ghost" onTap={() => backToCase(current.id)}>看这件申请</Action>}
    </BottomBar>
  );
}
