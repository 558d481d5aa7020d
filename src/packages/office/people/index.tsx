import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { usePeople } from './use-people';
import { PeopleView } from './view';

export default function PeoplePage(): ReactNode {
  const { params } = useRouter();
  const people = usePeople(params.agency ?? '');
  const { model, start } = people;
  const bar = model.kind === 'ready' && model.value.invitations ? <BottomBar><Action onTap={() => start({ kind: 'invite' })}>邀请一位同事</Action></BottomBar> : undefined;
  return <Page title="人员和岗位" bar={bar}><PeopleView {...people} /></Page>;
}
