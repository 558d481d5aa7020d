import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ActionValue } from '@/contract/actions';
import type { PublicItemSummary } from '@/contract/published';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { PickField } from '@/components/pick-field';
import { Empty, Failed } from '@/components/state';
import { categoryOf, type CategoryKey } from '@/domain/publishing/categories';
import { articleLabel } from '@/domain/statute/article';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { callCached } from '@/services/cloud';
import { ItemCell } from '../shared/item-cell';

type ItemsPage = ActionValue<'public', 'listItems'>;
interface ItemsViewProps {
  readonly page: ItemsPage;
  readonly title: string;
  readonly category: CategoryKey | undefined;
  /** 公开的年份; all while none is chosen. */
  readonly year: number | undefined;
  readonly onYear: (year: number | undefined) => void;
}
interface More { readonly of: ItemsPage; readonly items: readonly PublicItemSummary[]; readonly next?: string }

const ALL = '各年';

/** 换一年看: many years are not turned page by page. */
function YearChoice({ years, year, onYear }: Pick<ItemsPage, 'years'> & Pick<ItemsViewProps, 'year' | 'onYear'>): ReactNode {
  if (!years || (years.from === years.to && year === undefined)) return null;
  const options = Array.from({ length: years.to - years.from + 1 }, (_one, index) => String(years.to - index)).map((value) => ({ value, label: `${value}年` }));
  return (
    <Card>
      <PickField
        label="哪一年公开的" notChosen={ALL} options={[{ value: ALL, label: ALL }, ...options]} value={year === undefined ? ALL : String(year)}
        onChange={(value) => onYear(value === undefined || value === ALL ? undefined : Number(value))}
      />
    </Card>
  );
}

function Nothing({ page: { agency, years }, year, onYear }: Pick<ItemsViewProps, 'page' | 'year' | 'onYear'>): ReactNode {
  if (years && year !== undefined) return <Empty title={`${year}年没有`} action={{ label: '看各年的', onTap: () => onYear(undefined) }}>这一年没有公开这一类信息，换一年再看。</Empty>;
  return (
    <Empty title="这一类还没有内容" action={{ label: '申请公开', onTap: () => go(LINKS.application(agency.id)) }}>
      {`${agency.shortName}还没有把这一类信息放到小程序里，可以申请公开。`}
    </Empty>
  );
}

/** A page of the catalogue, and the next ones as they are asked for. */
export function ItemsView({ page, title, category, year, onYear }: ItemsViewProps): ReactNode {
  const { agency } = page;
  const [more, setMore] = useState<More>();
  const [refused, setRefused] = useState<Refused>();
  const added = more?.of === page ? more : undefined;
  const items = [...page.items, ...added?.items ?? []];
  const next = added ? added.next : page.next;
  const load = async () => {
    const reply = await callCached('public', 'listItems', { agencyId: agency.id, ...(category && { category }), ...(year !== undefined && { year }), ...(next && { cursor: next }) });
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setMore({ of: page, items: [...added?.items ?? [], ...reply.value.items], ...(reply.value.next && { next: reply.value.next }) });
  };
  return (
    <View>
      <PageHead title={title} {...(category && { articles: articleLabel(categoryOf(category).rule) })}>{agency.name}</PageHead>
      <YearChoice years={page.years} year={year} onYear={onYear} />
      {items.length === 0 ? <Nothing page={page} year={year} onYear={onYear} /> : <Card cells>{items.map((item) => <ItemCell key={item.id} item={item} />)}</Card>}
      {refused ? <Failed refused={refused} onRetry={load} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={load}>再看一些</Action> : null}
      {!next && items.length > 0 ? <View className="faint centre">{`一共${items.length}条，都在这里了`}</View> : null}
    </View>
  );
}
