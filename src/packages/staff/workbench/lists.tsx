import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { WorkFilter } from '@/domain/agenda/shelf';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkItem } from '@/contract/workbench';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Empty } from '@/components/state';
import type { Desk } from '@/services/desks';
import { WorkCard, WorkLine } from './work-line';
import { emptyWords } from './words';

interface PageProps {
  readonly items: readonly WorkItem[];
  readonly at: Instant;
  readonly first: boolean;
  readonly handles: boolean;
}

/** One page of work: what this person can do first, as cards; then what waits for others. Drawn once, however many follow. */
const WorkPage = memo(function WorkPage({ items, at, first, handles }: PageProps): ReactNode {
  const mine = items.filter((item) => item.mine);
  const others = items.filter((item) => !item.mine);
  const name = mine.length > 0 ? '之后' : '等别人办';
  return (
    <>
      {mine.map((item) => <WorkCard key={item.id} item={item} at={at} />)}
      {others.length > 0 && handles && first ? <View className="soft workbench__after" {...heading()}>{name}</View> : null}
      {others.length > 0 ? <Card cells>{others.map((item) => <WorkLine key={item.id} item={item} at={at} />)}</Card> : null}
    </>
  );
});

/** One page of lines without buttons: what is closed, what was found. */
const LinePage = memo(function LinePage({ items, at }: Pick<PageProps, 'items' | 'at'>): ReactNode {
  return <Card cells>{items.map((item) => <WorkLine key={item.id} item={item} at={at} />)}</Card>;
});

interface ListProps {
  readonly pages: readonly (readonly WorkItem[])[];
  readonly at: Instant;
  readonly shown: WorkFilter;
  readonly desk: Pick<Desk, 'handles'>;
}

/** A list of the workbench, page under page in the order of the day that binds. */
export function WorkList({ pages, at, shown, desk }: ListProps): ReactNode {
  if (pages.every((page) => page.length === 0)) {
    const { title, why } = emptyWords(shown, desk);
    return <Empty title={title}>{why}</Empty>;
  }
  return shown === 'closed'
    ? <>{pages.map((items) => <LinePage key={items[0]?.id} items={items} at={at} />)}</>
    : <>{pages.map((items, index) => <WorkPage key={items[0]?.id} items={items} at={at} first={index === 0} handles={desk.handles} />)}</>;
}

/** What was looked for, the newest first. */
export function FoundList({ pages, at, text, names }: Pick<ListProps, 'pages' | 'at'> & { readonly text: string; readonly names: boolean }): ReactNode {
  const by = names ? '编号、申请人全名或者内容里连着的两个字以上' : '编号或者内容里连着的两个字以上；县里不按姓名查找';
  if (pages.every((page) => page.length === 0)) return <Empty title={`没有找到“${text}”`}>{`可以写${by}。`}</Empty>;
  return <>{pages.map((items) => <LinePage key={items[0]?.id} items={items} at={at} />)}</>;
}
