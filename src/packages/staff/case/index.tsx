import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { ActionBar, hasSteps } from './action-bar';
import { useCase } from './use-case';
import { CaseView } from './view';

export default function CasePage(): ReactNode {
  const { params } = useRouter();
  const opened = useCase(params.id ?? '');
  const { model, stepping } = opened;
  const bar = model.kind === 'ready' && hasSteps(model.value.current)
    ? <ActionBar current={model.value.current} start={stepping.start} />
    : undefined;
  return <Page title="案件" bar={bar} wide><CaseView {...opened} /></Page>;
}
