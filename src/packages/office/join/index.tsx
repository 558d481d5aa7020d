import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { replaceByHome } from '../shared/routes';
import { useJoin } from './use-join';
import { JoinView } from './view';

export default function JoinPage(): ReactNode {
  const { params } = useRouter();
  const join = useJoin(params.code ?? '');
  const { stage, look, accept } = join;
  const bar = {
    code: <Action onTap={look}>看看这个邀请</Action>,
    invitation: <Action onTap={accept}>接受邀请</Action>,
    done: <Action onTap={replaceByHome}>去我的岗位</Action>,
  }[stage.kind];
  return <Page title="接受邀请" bar={<BottomBar>{bar}</BottomBar>}><JoinView {...join} /></Page>;
}
