import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Empty, Failed } from '@/components/state';
import { ApplicationRow } from '@/pages/mine/application-row';
import { goToTab } from '@/pages/reading/links';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useList, type ListControl } from './use-list';

function More({ list }: { readonly list: ListControl }): ReactNode {
  if (list.refused) return <Failed refused={list.refused} safe="上面的申请都在。" onRetry={list.loadMore} />;
  return list.next ? <Action kind="ghost" onTap={list.loadMore}>再看20件</Action> : <View className="faint centre">都在这里了</View>;
}

/** 我的申请, all of them. */
export default function MyApplicationsPage(): ReactNode {
  const list = useList();
  const { reading } = list.opened;
  return (
    <ReadingPage title="我的申请" opened={list.opened}>
      {({ items }) => (items.length === 0 || reading.kind !== 'ready' ? (
        <Empty title="你还没有提交过申请" action={{ label: '我要申请', onTap: () => goToTab('apply') }}>网上查不到的政府信息，可以向制作或者保存它的单位申请。</Empty>
      ) : (
        <>
          <Card cells>
            {[...items, ...list.more].map((application) => <ApplicationRow key={application.id} application={application} />)}
          </Card>
          <More list={list} />
        </>
      ))}
    </ReadingPage>
  );
}
