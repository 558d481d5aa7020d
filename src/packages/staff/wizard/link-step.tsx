import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CaseEventType } from '@/domain/case/event';
import { EVENTS } from '@/domain/case/event-words';
import type { StaffCase } from '@/contract/staff';
import { TextLink } from '@/components/text-link';
import { openSplit, openStep } from '../shared/routes';

/** To the step of the case that does what is missing; whether it can be done now. */
export const stepLink = ({ id, actions }: Pick<StaffCase, 'id' | 'actions'>, event: CaseEventType): (() => void) | undefined => {
  if (!actions.includes(event)) return undefined;
  return event === 'split' ? () => openSplit(id) : () => openStep(id, event);
};

export const stepName = (event: CaseEventType): string => EVENTS[event].term;

/** 去办…, where the case lets this person do it now. */
export function LinkStep({ current, event }: { readonly current: StaffCase; readonly event: CaseEventType }): ReactNode {
  const go = stepLink(current, event);
  return go ? <TextLink onTap={go}>{`去办“${stepName(event)}”`}</TextLink> : <View className="faint">{`现在还不能办“${stepName(event)}”，请从案件里看要先办什么。`}</View>;
}
