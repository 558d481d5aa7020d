import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import type { SearchInstead } from '@/contract/search';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Empty } from '@/components/state';
import { dial } from '@/services/contact';
import { go, LINKS } from '../reading/links';
import type { Query } from './use-search';

interface NothingProps {
  readonly query: Query;
  readonly agency: AgencySummary;
  readonly instead: SearchInstead | undefined;
  readonly onQuery: (query: Query) => void;
}

/** 没有找到: fewer words, other agencies, an application, a telephone. */
export function Nothing({ query, agency, instead, onQuery }: NothingProps): ReactNode {
  const { text, scope, of, kind, year } = query;
  const where = scope === 'own' ? agency.shortName : '全县';
  const plain: Query = { text, scope };
  return (
    <>
      <Empty title={`没有找到“${text}”`} action={{ label: '申请公开这条信息', onTap: () => go(LINKS.application(agency.id, text)) }}>
        {`${where}放在这里的公开信息、年度报告、指南和制度里都没有。没有找到，不等于没有这份信息：可以照下面的办法再找，也可以直接申请，写下的词会带过去。`}
      </Empty>
      <Card cells title="再试试">
        {of !== undefined || kind || year !== undefined ? <Cell title="去掉选中的条件" note="现在只找了选中的单位、种类或者年份" onTap={() => onQuery(plain)} /> : null}
        {instead?.broader.map((part) => <Cell key={part.text} title={`只找“${part.text}”`} value={`${part.count}条`} onTap={() => onQuery({ text: part.text, scope })} />)}
        {instead?.agencies.map((other) => <Cell key={other.id} title={`到${other.shortName}找`} value={`${other.count}条`} onTap={() => onQuery({ text, scope: 'county', of: other.id })} />)}
        {scope === 'own' ? <Cell title="在全县找" note="信息可能在县里别的单位" onTap={() => onQuery({ text, scope: 'county' })} /> : null}
        {instead?.phone ? <Cell title="打电话问" note={instead.phone} act="拨打" onTap={() => dial(instead.phone ?? '')} /> : null}
        <Cell title="看公开指南" note="找谁、怎么申请" onTap={() => go(LINKS.guide(agency.id))} />
      </Card>
      <View className="find__tip faint">少写几个字、换成平常的说法，往往就找到了。</View>
    </>
  );
}
