import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { Ready } from '../shared/ready';
import { useSend } from './use-send';
import { chosenOf, SendView } from './view';

/** 催办一个单位. */
export default function SendPage(): ReactNode {
  const { params: { of = '', matter } } = useRouter();
  const send = useSend(of, matter);
  const reasons = send.model.kind === 'ready' ? send.model.value?.reasons ?? [] : [];
  return (
    <Page title="催办" bar={reasons.length > 0 ? <BottomBar><Action onTap={() => send.ask(chosenOf(reasons, send.typed.matter) !== undefined)}>催办</Action></BottomBar> : undefined}>
      <Ready model={send.model} reload={send.reload} loading="正在看有什么可催的">{(value) => <SendView {...send} value={value} />}</Ready>
    </Page>
  );
}
