import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Instant } from '@/domain/calendar/instant';
import type { Workbench } from '@/contract/staff';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Empty } from '@/components/state';
import { WorkCard, WorkLine } from './work-line';

interface ListProps {
  readonly work: Workbench;
  readonly at: Instant;
}

/** 在办: what this person can do first, as cards; then what waits for others. */
export function OpenList({ work, at, handles }: ListProps & { readonly handles: boolean }): ReactNode {
  if (work.items.length === 0) {
    return <Empty title="没有在办的申请">{`新的申请提交以后，会马上出现在这里${handles ? '，等你确认收到' : ''}。`}</Empty>;
  }
  const mine = work.items.filter((item) => item.mine);
  const others = work.items.filter((item) => !item.mine);
  const name = mine.length > 0 ? '之后' : '等别人办';
  return (
    <>
      {mine.map((item) => <WorkCard key={item.id} item={item} at={at} />)}
      {others.length > 0 && handles ? <View className="soft workbench__after" {...heading()}>{name}</View> : null}
      {others.length > 0 ? <Card cells>{others.map((item) => <WorkLine key={item.id} item={item} at={at} />)}</Card> : null}
    </>
  );
}

/** 已办结, the newest first. */
export function ClosedList({ work, at }: ListProps): ReactNode {
  if (work.items.length === 0) return <Empty title="还没有办结的申请">送达答复或者申请人撤回以后，申请移到这里。</Empty>;
  return <Card cells>{work.items.map((item) => <WorkLine key={item.id} item={item} at={at} />)}</Card>;
}
