import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { back } from '../shared/routes';
import { useLeaving } from './use-leaving';
import { LeavingView } from './view';

export default function LeavingPage(): ReactNode {
  const { params } = useRouter();
  const leaving = useLeaving(params.agency ?? '', params.person ?? '');
  const { model, done, ask } = leaving;
  const left = model.kind === 'ready' && model.value.person ? model.value.total : undefined;
  const bar = done
    ? <BottomBar><Action onTap={back}>返回</Action></BottomBar>
    : left === undefined ? undefined : (
      <BottomBar note={left > 0 ? `还有${left}件在办的申请没有交接` : undefined}>
        <Action kind="danger" disabled={left > 0} onTap={ask}>登记离岗</Action>
      </BottomBar>
    );
  return <Page title="登记离岗" bar={bar}><LeavingView {...leaving} /></Page>;
}
