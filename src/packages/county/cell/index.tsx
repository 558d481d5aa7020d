import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { RollUpCell } from '@/contract/county-year';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Page } from '@/components/page';
import { Empty } from '@/components/state';
import { textOf } from '@/pages/reading/route';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { ofCounty } from '../shared/of-county';
import { Ready } from '../shared/ready';
import { openReport, openTables } from '../shared/routes-year';
import '../shared/county-year.scss';

const valueOf = (value: number | null, unit: string): string => (value === null ? '没有这一格' : `${value}${unit}`);

function Parts({ cell, year }: { readonly cell: RollUpCell; readonly year: number }): ReactNode {
  const { place, unit, total, parts } = cell;
  const shown = parts.filter(({ value }) => value !== 0);
  return (
    <>
      <View className="soft">{`${year}年 · ${place[0] ?? ''}`}</View>
      <View className="title" {...heading()}>{place.slice(1).join(' · ')}</View>
      <View className="county-note num">{`合计${valueOf(total, unit)}`}</View>
      {shown.length === 0
        ? <Empty title="都是0">{`加的${parts.length}个单位这一格都是0。`}</Empty>
        : (
          <Card cells title="由这些单位加成">
            {shown.map(({ id, name, has, value }) => <Cell key={id} title={name} value={valueOf(value, unit)} onTap={() => (has === 'published' ? openReport(id, year) : openTables(id, year))} />)}
          </Card>
        )}
      {shown.length > 0 && shown.length < parts.length ? <View className="faint">{`其余${parts.length - shown.length}个单位为0。`}</View> : null}
    </>
  );
}

/** 汇总的一格由哪些单位加成. */
export default function CellPage(): ReactNode {
  const { params } = useRouter();
  const [year, published] = [Number(params.year), params.from !== 'live'];
  const [of, cell] = [textOf(params.of), textOf(params.cell)];
  const { model, reload } = useReply(useCallback(() => ofCounty((agencyId) =>
    call('annual', 'rollUpCell', { agencyId, year, of: of.split(',').filter(Boolean), from: published ? 'published' : 'live', cell })), [year, of, published, cell]));
  return (
    <Page title="由哪些单位加成">
      <Ready model={model} reload={reload} loading="正在看由哪些单位加成">{(value) => <Parts cell={value} year={year} />}</Ready>
    </Page>
  );
}
