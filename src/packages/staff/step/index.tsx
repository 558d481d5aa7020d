import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { openToday } from '../shared/routes';
import { isStepType, STEP_FORMS } from './forms';
import { useStepForm } from './use-step-form';
import { isOpenFor, StepFormView } from './view';
import type { StepType } from '@/contract/steps';
import './step.scss';

function StepForm({ id, type, late }: { readonly id: string; readonly type: StepType; readonly late: boolean }): ReactNode {
  const form = useStepForm(id, type, late);
  const { model, problems, look } = form;
  const open = model.kind === 'ready' && isOpenFor(model.value, form);
  const [missing] = Object.values(problems);
  const bar = open ? <BottomBar note={missing}><Action onTap={look}>下一步</Action></BottomBar> : undefined;
  return <Page title={late ? '补录' : STEP_FORMS[type].title} bar={bar}><StepFormView {...form} /></Page>;
}

export default function StepPage(): ReactNode {
  const { id = '', type = '', late } = useRouter().params;
  if (!isStepType(type)) {
    return <Page title="办理一步"><Empty title="没有这一步" action={{ label: '回到今天', onTap: openToday }}>请从案件里重新进入。</Empty></Page>;
  }
  return <StepForm id={id} type={type} late={late === '1'} />;
}
