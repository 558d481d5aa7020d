import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { yearOf } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { ColumnKey } from '@/domain/report/columns';
import { isRowKey, type RowKey } from '@/domain/report/rows';
import type { YearTables } from '@/contract/year-tables';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Equation } from '@/components/equation';
import { Pills } from '@/components/pills';
import { ReportTable } from '@/components/report-table';
import { NotBound } from '@/components/not-bound';
import { Failed, Loading, OfflineNote } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { goHome, openBooks, openCarried, openCell, openPost, openReports, openToday } from '../shared/routes';
import { zeroWords } from '../shared/zero-words';
import { LedgerCard } from './ledger-card';
import { OfficialForm } from './official-form';
import { ReportEntry } from './report-entry';
import { RegisterPart } from './register-part';
import { RemediesPart } from './remedies-part';
import type { Loaded, TableModel, TableNumber } from './use-table';
import { carriedWords, liveSentence, unconfirmedWords } from './words';
import './table.scss';

const TABLES = [{ value: '2', label: '表二 主动公开' }, { value: '3', label: '表三 申请' }, { value: '4', label: '表四 复议诉讼' }] as const;
const VIEWS = [{ value: 'phone', label: '逐项看' }, { value: 'official', label: '官方样式' }] as const;
/** The way from a number to the cases behind it. */
function CellLink({ live, row, column }: { readonly live: YearTables; readonly row: RowKey; readonly column: ColumnKey }): ReactNode {
  const count = live.table3[row][column];
  if (count === 0) return <View>{zeroWords(row, column, live.year)}</View>;
  return (
    <View className="table__cases">
      <Action small kind="ghost" onTap={() => openCell(live.agency.id, live.year, row, column)}>{`看这${count}件`}</Action>
      {row === 'carriedOverIn' ? <Action small kind="ghost" onTap={() => openCarried(live.agency.id, live.year)}>和上年核对</Action> : null}
    </View>
  );
}

/** What stands in the way of the report, and where it is put right. */
function Notice({ words, act, onTap }: { readonly words: string; readonly act: string; readonly onTap: () => void }): ReactNode {
  return (
    <View className="table__notice">
      <View>{words}</View>
      <TextLink onTap={onTap}>{act}</TextLink>
    </View>
  );
}

interface LiveProps {
  readonly live: YearTables;
  readonly running: boolean;
}

function Head({ live, running, table, reload }: LiveProps & { readonly table: TableNumber; readonly reload: () => Promise<void> }): ReactNode {
  const carried = carriedWords(live);
  return (
    <>
      <View className="row table__head">
        <View className="title" {...heading()}>{`${live.year}年表${{ 2: '二', 3: '三', 4: '四' }[table]}`}</View>
        <TextLink onTap={() => void reload()}>刷新</TextLink>
      </View>
      <View className="soft">{`${live.agency.name} · ${running ? `随${table === '2' ? '登记' : '办理'}随时更新` : '按记录计算'}`}</View>
      {live.unconfirmed > 0 && table === '3' ? <Notice words={unconfirmedWords(live.unconfirmed)} act="去确认" onTap={openToday} /> : null}
      {carried && table === '3' ? <Notice words={carried} act="看是哪几件" onTap={() => openCarried(live.agency.id, live.year)} /> : null}
    </>
  );
}

function RequestsPart({ live, running }: LiveProps): ReactNode {
  return (
    <>
      <View className="table__sum">
        <Card>
          <View>{liveSentence(live, running)}</View>
          <Equation table={live.table3} left={running ? '在办' : '结转下年'} />
        </Card>
      </View>
      <ReportTable table={live.table3} more={(row, column) => (isRowKey(row) ? <CellLink live={live} row={row} column={column} /> : null)} />
    </>
  );
}

/** One table to go through, number by number. */
function Part({ table, ...props }: LiveProps & { readonly table: TableNumber }): ReactNode {
  switch (table) {
    case '2': return <RegisterPart live={props.live} />;
    case '3': return <RequestsPart {...props} />;
    case '4': return <RemediesPart live={props.live} />;
  }
}

function Table({ live, running, reload }: LiveProps & { readonly reload: () => Promise<void> }): ReactNode {
  const [table, setTable] = useState<TableNumber>('3');
  const [view, setView] = useState<'phone' | 'official'>('phone');
  return (
    <>
      <Pills label="哪张表" options={TABLES} value={table} onChange={setTable} />
      <Head live={live} running={running} table={table} reload={reload} />
      <Pills label="怎么看" options={VIEWS} value={view} onChange={setView} />
      {view === 'phone' ? <Part table={table} live={live} running={running} /> : <OfficialForm live={live} table={table} />}
      {table === '3' ? <LedgerCard agencyId={live.agency.id} year={live.year} /> : null}
      <ReportEntry agencyId={live.agency.id} />
      <Card cells>
        <Cell title="年度台账" note="年报要写、申请里没有的：制发的文件、许可处罚、培训、考核" onTap={() => openBooks(live.agency.id, live.year)} />
        <Cell title="已公布的年报" note="往年的报告一份一份导进来，居民就能读到、对照" onTap={() => openReports(live.agency.id)} />
      </Card>
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

/** 当年的三张表, as of now, down to the cases and lines. */
export function TableView(props: TableModel): ReactNode {
  const { model, agencyId, choose, reload } = props;
  if (model.kind === 'loading') return <Loading>正在计算</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="申请和统计都在，没有丢。" onRetry={reload} />;
  const { at, desks } = model.value;
  if (!at) return <NotBound onHome={goHome} onPost={openPost} />;
  const places = desks.map((desk) => ({ value: desk.agencyId, label: desk.agencyName }));
  return (
    <>
      {places.length > 1 ? <Pills wrap label="单位" options={places} value={agencyId ?? at.desk.agencyId} onChange={choose} /> : null}
      <Body {...props} at={at} model={model} />
    </>
  );
}
