import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { RolledAgency, RollUpCell } from '@/contract/county-year';
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

const USED: Readonly<Record<RolledAgency['has'], string | undefined>> = { published: '公布的年报', live: '现在的记录', missing: undefined, sum: undefined };

interface PartsProps {
  readonly cell: RollUpCell;
  readonly year: number;
  /** 县政府自己的年报的一格: each agency as it published, by its records where it has not. */
  readonly own?: { readonly mayOpen: boolean };
}

function Parts({ cell, year, own }: PartsProps): ReactNode {
  const { place, unit, total, parts } = cell;
  const wayTo = ({ id, has }: RollUpCell['parts'][number]) => (has === 'published' ? () => openReport(id, year) : own && !own.mayOpen ? undefined : () => openTables(id, year));
  const shown = parts.filter(({ value }) => value !== 0);
  return (
    <>
      <View className="soft">{`${year}年 · ${place[0] ?? ''}`}</View>
      <View className="title" {...heading()}>{place.slice(1).join(' · ')}</View>
      <View className="county-note num">{`合计${valueOf(total, unit)}`}</View>
      {own ? <View className="soft county-note">县政府的年报是全县的合计：公布了年报的单位，加它公布的数；还没有公布的，加它现在的记录。</View> : null}
      {shown.length === 0
        ? <Empty title="都是0">{`加的${parts.length}个单位这一格都是0。`}</Empty>
        : (
          <Card cells title="由这些单位加成">
            {shown.map((part) => <Cell key={part.id} title={part.name} {...(own && { note: USED[part.has] })} value={valueOf(part.value, unit)} onTap={wayTo(part)} />)}
          </Card>
        )}
      {shown.length > 0 && shown.length < parts.length ? <View className="faint">{`其余${parts.length - shown.length}个单位为0。`}</View> : null}
    </>
  );
}

/** 县政府的年报的一格, for whoever writes or reads that report. */
function OwnCell({ agencyId, year, cell }: { readonly agencyId: string; readonly year: number; readonly cell: string }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('annual', 'sumBehind', { agencyId, year, cell }), [agencyId, year, cell]));
  return (
    <Page title="由哪些单位加成">
      <Ready model={model} reload={reload} loading="正在看由哪些单位加成">{(value) => <Parts cell={value} year={year} own={value} />}</Ready>
    </Page>
  );
}

function RolledCell({ params }: { readonly params: Readonly<Partial<Record<string, string>>> }): ReactNode {
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

/** 汇总的一格、县政府的年报的一格由哪些单位加成. */
export default function CellPage(): ReactNode {
  const { params } = useRouter();
  const { agency } = params;
  return agency ? <OwnCell agencyId={agency} year={Number(params.year)} cell={textOf(params.cell)} /> : <RolledCell params={params} />;
}
