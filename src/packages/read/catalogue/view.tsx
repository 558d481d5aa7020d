import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ActionValue } from '@/contract/actions';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Fold } from '@/components/fold';
import { Empty } from '@/components/state';
import type { Category } from '@/domain/publishing/categories';
import { articleLabel } from '@/domain/statute/article';
import { go, LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { ADDRESSES, SCHEMAS } from '@/domain/open/addresses';
import { AddressCells, wholeAddresses } from '../shared/address-cells';
import { catalogueOf } from './groups';

const ARTICLES = '《条例》第十九条、第二十条、第二十一条';

function Row({ agencyId, category, count }: { readonly agencyId: string; readonly category: Category; readonly count: number }): ReactNode {
  return <Cell title={category.label} value={`${count} 条`} onTap={() => go(LINKS.items(agencyId, category.key))} />;
}

/** What a program reads, and what tells of news. */
const openPlaces = (id: string) => [
  { label: '目录（JSON）', path: ADDRESSES.items(id) }, { label: '新公开的（Atom）', path: ADDRESSES.feed(id, 'atom') }, { label: '新公开的（JSON Feed）', path: ADDRESSES.feed(id, 'json') },
  { label: '每一条的格式（JSON Schema）', path: SCHEMAS.item }, { label: '各单位的开放数据', path: ADDRESSES.index() },
];

/** What is public, by what the law lists; kinds that hold nothing here are folded, and said. */
export function CatalogueView({ agency, counts, openAddress }: ActionValue<'public', 'itemsByCategory'>): ReactNode {
  const { total, filled, empty } = catalogueOf(counts);
  const addresses = wholeAddresses(openPlaces(agency.id), openAddress);
  return (
    <View>
      <PageHead title={`${agency.shortName}主动公开的信息`} articles={ARTICLES}>不用申请，单位就应当公布的信息，按法律列出的类别放在这里。</PageHead>
      {total === 0 ? (
        <Empty title="这里还没有内容">{`${agency.shortName}还没有把主动公开的信息放到小程序里。可以去门户网站看，或者申请公开。`}</Empty>
      ) : (
        <>
          <Card cells>
            <Cell title="全部，最新的在前" value={`${total} 条`} onTap={() => go(LINKS.items(agency.id))} />
          </Card>
          {filled.map(({ title, rows }) => (
            <Card key={title} cells title={title}>
              {rows.map(({ category, count }) => <Row key={category.key} agencyId={agency.id} category={category} count={count} />)}
            </Card>
          ))}
        </>
      )}
      {empty.length > 0 ? (
        <Card>
          <Fold title="法律还要求公布、这里暂时没有的" value={`${empty.length}类`}>
            {empty.map(({ key, label, rule }) => <View key={key} className="soft">{`${label}（${articleLabel(rule)}）`}</View>)}
          </Fold>
        </Card>
      ) : null}
      {addresses.length > 0 ? <Card><Fold title="给程序和订阅用的网址"><AddressCells addresses={addresses} /></Fold></Card> : null}
      <View className="soft">想看的不在这里，可以申请公开。</View>
    </View>
  );
}
