import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Place } from '@/domain/report/places';
import { cellKey, formCells, type CellAddress, type FormCell } from '@/domain/report/form-cells';
import { printedTable2, printedTable3, printedTable4 } from '@/domain/report/printed-tables';
import type { RollUp } from '@/contract/county-year';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { PrintedTable } from '@/components/printed-table';
import { ReportTable } from '@/components/report-table';
import { openParts } from '../shared/routes-year';

const TABLES = [{ value: '2', label: '表二 主动公开' }, { value: '3', label: '表三 申请' }, { value: '4', label: '表四 复议诉讼' }] as const;
const VIEWS = [{ value: 'phone', label: '逐项看' }, { value: 'official', label: '官方样式' }] as const;
type TableNumber = (typeof TABLES)[number]['value'];

interface SumProps { readonly sum: RollUp; readonly of: readonly string[] }

/** Without the number of the table, which is above. */
const where = (place: Place): string => place.slice(1).join(' · ');

/** 表二 or 表四: what is not zero, one row a number. */
function NumberList({ sum, of, table }: SumProps & { readonly table: 2 | 4 }): ReactNode {
  const cells = formCells(sum.figures).filter(({ address }) => address.table === table);
  const shown = cells.filter((cell) => cell.in(sum.figures) !== 0);
  const words = (cell: FormCell): string => {
    const value = cell.in(sum.figures);
    return value === null ? '有单位没有这一格' : `${value}${cell.unit}`;
  };
  return (
    <>
      {shown.length > 0
        ? <Card cells>{shown.map((cell) => <Cell key={cell.key} title={where(cell.place)} value={words(cell)} onTap={() => openParts({ year: sum.year, from: sum.from, of: of.join(), cell: cell.key })} />)}</Card>
        : null}
      <View className="faint county-note">{shown.length === 0 ? `这张表${cells.length}格都是0。` : `其余${cells.length - shown.length}格为0。点一个数，看由哪些单位加成。`}</View>
    </>
  );
}

function Requests({ sum, of }: SumProps): ReactNode {
  const open = (address: CellAddress) => openParts({ year: sum.year, from: sum.from, of: of.join(), cell: cellKey(address) });
  return <ReportTable table={sum.figures.table3} more={(row, column) => <Action small kind="ghost" onTap={() => open({ table: 3, row, column })}>看由哪些单位加成</Action>} />;
}

function Official({ figures, table }: { readonly figures: RollUp['figures']; readonly table: TableNumber }): ReactNode {
  const printed = useMemo(() => (table === '2' ? printedTable2(figures) : table === '3' ? printedTable3(figures) : printedTable4(figures)), [figures, table]);
  return <PrintedTable table={printed} />;
}

/** 合计的三张表: number by number, down to the agencies, or as the form prints them. */
export function SumTables({ sum, of }: SumProps): ReactNode {
  const [table, setTable] = useState<TableNumber>('3');
  const [view, setView] = useState<'phone' | 'official'>('phone');
  return (
    <>
      {sum.gaps.length > 0 ? <View className="soft county-note">{`有${sum.gaps.length}格加不起来，因为有的年报没有这一格的数：${sum.gaps.slice(0, 3).map(({ place, missingIn }) => `${place.join(' · ')}（${missingIn.join('、')}）`).join('；')}${sum.gaps.length > 3 ? '等' : ''}。`}</View> : null}
      <Pills label="哪张表" options={TABLES} value={table} onChange={setTable} />
      <Pills label="怎么看" options={VIEWS} value={view} onChange={setView} />
      {view === 'official' ? <Official figures={sum.figures} table={table} /> : table === '3' ? <Requests sum={sum} of={of} /> : <NumberList sum={sum} of={of} table={table === '2' ? 2 : 4} />}
    </>
  );
}
