import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { useDecide } from './use-decide';
import { DecideView } from './view';

export default function DecidePage(): ReactNode {
  const { params } = useRouter();
  const deciding = useDecide(params.id ?? '');
  const { model, problems, ask } = deciding;
  const open = model.kind === 'ready' && model.value.actions.includes('decided');
  const missing = Object.values(problems)[0];
  const bar = open ? <BottomBar note={missing}><Action onTap={ask}>下一步</Action></BottomBar> : undefined;
  return <Page title="拟定答复" bar={bar}><DecideView {...deciding} /></Page>;
}
