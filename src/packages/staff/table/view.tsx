import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { ColumnKey } from '@/domain/report/columns';
import { isRowKey, type RowKey } from '@/domain/report/rows';
import type { LiveTable } from '@/contract/annual';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Equation } from '@/components/equation';
import { Pills } from '@/components/pills';
import { ReportTable } from '@/components/report-table';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { NotBound } from '../shared/not-bound';
import { openCell, openReports, openToday } from '../shared/routes';
import { zeroWords } from '../shared/zero-words';
import { LedgerCard } from './ledger-card';
import { OfficialForm } from './official-form';
import type { Loaded, TableModel } from './use-table';
import { liveSentence, unconfirmedWords } from './words';
import './table.scss';

const VIEWS = [{ value: 'phone', label: '逐项看' }, { value: 'official', label: '官方样式' }] as const;
/** The way from a number to the cases behind it. */
function CellLink({ live, row, column }: { readonly live: LiveTable; readonly row: RowKey; readonly column: ColumnKey }): ReactNode {
  const count = live.table[row][column] ?? 0;
  if (count === 0) return <View>{zeroWords(row, column, live.year)}</View>;
  return <View className="table__cases"><Action small kind="ghost" onTap={() => openCell(live.agency.id, live.year, row, column)}>{`看这${count}件`}</Action></View>;
}

function Head({ live, running, reload }: { readonly live: LiveTable; readonly running: boolean; readonly reload: () => Promise<void> }): ReactNode {
  return (
    <>
      <View className="row table__head">
        <View className="title" {...heading()}>{`${live.year}年表三`}</View>
        <TextLink onTap={() => void reload()}>刷新</TextLink>
      </View>
      <View className="soft">{`${live.agency.name} · ${running ? '随办理随时更新' : '按记录计算'}`}</View>
      {live.unconfirmed > 0 ? (
        <View className="table__notice">
          <View>{unconfirmedWords(live.unconfirmed)}</View>
          <TextLink onTap={openToday}>去确认</TextLink>
        </View>
      ) : null}
      <View className="table__sum">
        <Card>
          <View>{liveSentence(live, running)}</View>
          <Equation table={live.table} left={running ? '在办' : '结转下年'} />
        </Card>
      </View>
    </>
  );
}

function Table({ live, running, reload }: { readonly live: LiveTable; readonly running: boolean; readonly reload: () => Promise<void> }): ReactNode {
  const [view, setView] = useState<'phone' | 'official'>('phone');
  return (
    <>
      <Head live={live} running={running} reload={reload} />
      <Pills label="怎么看" options={VIEWS} value={view} onChange={setView} />
      {view === 'phone'
        ? <ReportTable table={live.table} more={(row, column) => (isRowKey(row) ? <CellLink live={live} row={row} column={column} /> : null)} />
        : <OfficialForm table={live.table} />}
      <LedgerCard agencyId={live.agency.id} year={live.year} />
      <Card cells><Cell title="已公布的年报" note="往年的报告一份一份导进来，居民就能读到、对照" onTap={() => openReports(live.agency.id)} /></Card>
    </>
  );
}

function Body({ at, model, agencyId, year, chooseYear, reload }: TableModel & { readonly at: NonNullable<Loaded['at']>; readonly model: Extract<TableModel['model'], { kind: 'ready' }> }): ReactNode {
  const { desk, live } = at;
  const here = desk.agencyId === (agencyId ?? desk.agencyId) && live.year === (year ?? live.year);
  const years = live.years.map((one) => ({ value: String(one), label: `${one}年` }));
  return (
    <>
      {here && model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {years.length > 1 ? <Pills label="年份" options={years} value={String(year ?? live.year)} onChange={(next) => chooseYear(Number(next))} /> : null}
      {here ? <Table live={live} running={live.year === yearOf(civilDateAt(live.asOf))} reload={reload} /> : null}
      {!here && !model.behind ? <Loading /> : null}
      {!here && model.behind ? <Failed refused={model.behind} onRetry={reload} /> : null}
    </>
  );
}

/** 当年表三, as of now, down to the cases. */
export function TableView(props: TableModel): ReactNode {
  const { model, agencyId, choose, reload } = props;
  if (model.kind === 'loading') return <Loading>正在计算表三</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="申请和统计都在，没有丢。" onRetry={reload} />;
  const { at, desks } = model.value;
  if (!at) return <NotBound />;
  const places = desks.map((desk) => ({ value: desk.agencyId, label: desk.agencyName }));
  return (
    <>
      {places.length > 1 ? <Pills wrap label="单位" options={places} value={agencyId ?? at.desk.agencyId} onChange={choose} /> : null}
      <Body {...props} at={at} model={model} />
    </>
  );
}
