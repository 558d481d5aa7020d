import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { WizardBar } from './bar';
import { useWizard } from './use-wizard';
import { WizardPageView } from './view';

export default function WizardPage(): ReactNode {
  const { params } = useRouter();
  const wizard = useWizard(params.id ?? '');
  const { model, standing, back, goBack, settled } = wizard;
  const open = model.kind === 'ready' && model.value.wizard.mine && standing && !back && standing.result.kind !== 'question';
  return <Page title="办理指引" bar={open ? <WizardBar standing={standing} back={back} goBack={goBack} settled={settled} current={model.value} /> : undefined}><WizardPageView {...wizard} /></Page>;
}
