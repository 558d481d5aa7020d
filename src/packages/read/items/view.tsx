import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ActionValue } from '@/contract/actions';
import type { PublicItemSummary } from '@/contract/published';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Empty, Failed } from '@/components/state';
import { categoryOf, type CategoryKey } from '@/domain/publishing/categories';
import { articleLabel } from '@/domain/statute/article';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { callCached } from '@/services/cloud';
import { ItemCell } from '../shared/item-cell';

type ItemsPage = ActionValue<'public', 'listItems'>;
interface ItemsViewProps { readonly page: ItemsPage; readonly title: string; readonly category: CategoryKey | undefined }
interface More { readonly of: ItemsPage; readonly items: readonly PublicItemSummary[]; readonly next?: string }

/** A page of the catalogue, and the next ones as they are asked for. */
export function ItemsView({ page, title, category }: ItemsViewProps): ReactNode {
  const { agency } = page;
  const [more, setMore] = useState<More>();
  const [refused, setRefused] = useState<Refused>();
  const added = more?.of === page ? more : undefined;
  const items = [...page.items, ...added?.items ?? []];
  const next = added ? added.next : page.next;
  const load = async () => {
    const reply = await callCached('public', 'listItems', { agencyId: agency.id, ...(category && { category }), ...(next && { cursor: next }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setMore({ of: page, items: [...added?.items ?? [], ...reply.value.items], ...(reply.value.next && { next: reply.value.next }) });
  };
  return (
    <View>
      <PageHead title={title} {...(category && { articles: articleLabel(categoryOf(category).rule) })}>{agency.name}</PageHead>
      {items.length === 0 ? (
        <Empty title="这一类还没有内容" action={{ label: '申请公开', onTap: () => go(LINKS.application(agency.id)) }}>
          {`${agency.shortName}还没有把这一类信息放到小程序里，可以申请公开。`}
        </Empty>
      ) : <Card cells>{items.map((item) => <ItemCell key={item.id} item={item} />)}</Card>}
      {refused ? <Failed refused={refused} onRetry={load} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={load}>再看一些</Action> : null}
      {!next && items.length > 0 ? <View className="faint centre">{`一共${items.length}条，都在这里了`}</View> : null}
    </View>
  );
}
