import type { ReactNode } from 'react';
import { messageFor } from '@/domain/case/refusal-words';
import { STOPS, type WizardStop } from '@/domain/wizard/stops';
import type { StaffCase } from '@/contract/staff';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { takeOutcome } from '../decide/kept-draft';
import { backToCase, openDecide } from '../shared/routes';
import { ConvertBar } from './convert';
import { stepLink, stepName } from './link-step';
import type { WizardModel } from './use-wizard';

/** Why an answer cannot be drafted yet, although it is known which. */
function NotYet({ current: { id, state } }: { readonly current: StaffCase }): ReactNode {
  const why = state === 'inProgress' ? messageFor({ code: 'consultationOpen' }) : messageFor({ code: 'notAllowedNow', event: 'decided', state });
  return <BottomBar note={why}><Action kind="ghost" onTap={() => backToCase(id)}>看这件申请</Action></BottomBar>;
}

/** The one thing to do next: nothing while a question waits for its answer, the missing step at a stop, the draft at the end. */
export function WizardBar({ standing, back, current, goBack, settled }: Pick<WizardModel, 'standing' | 'back' | 'goBack' | 'settled'> & { readonly current: StaffCase }): ReactNode {
  if (!standing || back) return null;
  const { result } = standing;
  if (result.kind === 'leaf') {
    if (!current.actions.includes('decided')) return <NotYet current={current} />;
    // The draft is held against what the cloud knows of the walk, the last answer too.
    const draft = async () => {
      if (!await settled()) return;
      takeOutcome(current, result.leaf, result.facts);
      openDecide(current.id);
    };
    return <BottomBar><Action onTap={draft}>按这个结果拟定答复</Action></BottomBar>;
  }
  if (result.kind === 'question') return null;
  if (result.stop === 'recordCorrection') return <ConvertBar current={current} />;
  if (result.stop === 'search') return <BottomBar><Action onTap={() => goBack('held')}>检索完了，接着答</Action></BottomBar>;
  const { event }: WizardStop = STOPS[result.stop];
  const open = event && stepLink(current, event);
  return (
    <BottomBar>
      {event && open ? <Action onTap={open}>{`去办“${stepName(event)}”`}</Action> : <Action kind="ghost" onTap={() => backToCase(current.id)}>看这件申请</Action>}
    </BottomBar>
  );
}
