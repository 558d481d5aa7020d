import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { back } from '../shared/routes';
import { usePin } from './use-pin';
import { PinView } from './view';

export default function PinPage(): ReactNode {
  const { params } = useRouter();
  const pin = usePin(params.agency);
  const { model, done, save } = pin;
  const open = model.kind === 'ready' && model.value !== undefined && model.value.pin !== 'locked';
  const bar = !open ? undefined : <BottomBar>{done ? <Action onTap={back}>返回</Action> : <Action onTap={save}>{model.value?.pin === 'set' ? '更换签批密码' : '设置签批密码'}</Action>}</BottomBar>;
  return <Page title="签批密码" bar={bar}><PinView {...pin} /></Page>;
}
