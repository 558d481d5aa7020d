import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Empty, Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { openToday } from '../shared/routes';
import { CheckPage } from './check';
import { Agent, Channel, Contact, Days, Description, Identity, Kind, Name, Originals, Provision, ReadBack } from './steps';
import { useRegister, type Register } from './use-register';
import '../shared/intake.scss';

function Step({ register, agencyId }: { readonly register: Register; readonly agencyId: string }): ReactNode {
  switch (register.step) {
    case 'channel': return <Channel register={register} />;
    case 'days': return <Days register={register} />;
    case 'kind': return <Kind register={register} />;
    case 'name': return <Name register={register} />;
    case 'identity': return <Identity register={register} />;
    case 'contact': return <Contact register={register} />;
    case 'agent': return <Agent register={register} />;
    case 'description': return <Description register={register} />;
    case 'provision': return <Provision register={register} />;
    case 'originals': return <Originals register={register} />;
    case 'readBack': return <ReadBack register={register} />;
    case 'check': return <CheckPage register={register} agencyId={agencyId} />;
  }
}

function Bar({ register: { step, returning, back, next, submit } }: { readonly register: Register }): ReactNode {
  return (
    <BottomBar>
      {returning || step === 'channel' ? null : <Action kind="ghost" onTap={back}>上一步</Action>}
      {step === 'check' ? <Action onTap={submit}>登记</Action> : <Action onTap={next}>{returning ? '改好了' : '下一步'}</Action>}
    </BottomBar>
  );
}

function RegisterPage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const register = useRegister(agencyId);
  const { safe, step, startAgain } = register;
  return (
    <Page title="登记申请" bar={<Bar register={register} />}>
      <Step register={register} agencyId={agencyId} />
      <View className="intake__saved faint" {...aria({ role: 'status', live: 'polite' })}>
        {safe ? '填到这里的内容已保存在手机上，登记成功以后清掉。' : '这部手机没能存下填写的内容，请不要关闭这一页。'}
      </View>
      {step === 'channel' ? null : <TextLink onTap={startAgain}>清空重来</TextLink>}
    </Page>
  );
}

/** Asked first: who registers here, and what day it is by the cloud's clock. */
const ask = () => call('staff', 'whoAmI', {});

function Opened({ agencyId }: { readonly agencyId: string }): ReactNode {
  const { model, reload } = useReply(ask);
  if (model.kind === 'loading') return <Page title="登记申请"><Loading /></Page>;
  if (model.kind === 'failed') return <Page title="登记申请"><Failed refused={model.refused} safe="填过的内容都在这部手机上。" onRetry={reload} /></Page>;
  const registers = model.value.some(({ agencyId: at, roles }) => at === agencyId && roles.includes('officer'));
  return registers ? <RegisterPage agencyId={agencyId} /> : (
    <Page title="登记申请"><Empty title="登记由经办人办理" action={{ label: '回到今天', onTap: openToday }}>收到的申请请交给本单位的经办人登记。</Empty></Page>
  );
}

/** 登记收到的申请 that came otherwise than through this product. */
export default function RegisterRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <Opened agencyId={agency} /> : (
    <Page title="登记申请"><Empty title="还不知道是哪个单位收到的" action={{ label: '回到今天', onTap: openToday }}>请从“今天”里进入登记。</Empty></Page>
  );
}
