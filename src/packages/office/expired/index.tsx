import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { useExpired } from './use-expired';
import { ExpiredView } from './view';

export default function ExpiredPage(): ReactNode {
  const { params } = useRouter();
  const expired = useExpired(params.agency ?? '');
  const { chosen, ask } = expired;
  const bar = chosen.length > 0 ? <BottomBar><Action kind="danger" onTap={ask}>{`删除选中的${chosen.length}件`}</Action></BottomBar> : undefined;
  return <Page title="到期的个人信息" bar={bar}><ExpiredView {...expired} /></Page>;
}
