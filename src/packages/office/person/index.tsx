import type { ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Page } from '@/components/page';
import { usePeople } from '../people/use-people';
import { PersonView } from './view';

export default function PersonPage(): ReactNode {
  const { params } = useRouter();
  const people = usePeople(params.agency ?? '');
  const { model } = people;
  const name = model.kind === 'ready' ? model.value.people.find(({ memberId }) => memberId === params.person)?.name : undefined;
  return <Page title={name ?? '一个人的岗位'}><PersonView {...people} memberId={params.person ?? ''} /></Page>;
}
