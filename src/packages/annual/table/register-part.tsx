import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { blockHeading, TABLE2_FORMS, table2RowLabel, type Table2Block, type Table2RowKey } from '@/domain/report/table2';
import type { YearTables } from '@/contract/year-tables';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { openBooks, openCellAt } from '../shared/routes';
import { registerSentence } from './words';

/** A row of the form of 2021: each number leads to its lines. */
function Row({ live, block, row }: { readonly live: YearTables; readonly block: Table2Block; readonly row: Table2RowKey }): ReactNode {
  const numbers = (live.table2 as Readonly<Partial<Record<Table2RowKey, Readonly<Record<string, number>>>>>)[row] ?? {};
  const label = table2RowLabel(row, '2021');
  return (
    <Card cells title={label} aside={blockHeading(block)}>
      {block.columns.map(({ key, label: column, unit }) => (
        <Cell key={key} title={column} value={numbers[key] ?? 0} label={`${label}，${column}：${numbers[key] ?? 0}${unit ?? '件'}`} onTap={() => openCellAt(live.agency.id, live.year, { table: 2, row, column: key })} />
      ))}
    </Card>
  );
}

/** 表二 on a phone: a sentence, then each row with its numbers. */
export function RegisterPart({ live }: { readonly live: YearTables }): ReactNode {
  return (
    <>
      <Card>
        <View>{registerSentence(live.table2, live.year)}</View>
        <View className="table__cases"><Action small kind="ghost" onTap={() => openBooks(live.agency.id, live.year)}>{`去填${live.year}年台账`}</Action></View>
      </Card>
      {TABLE2_FORMS[2021].flatMap((block) => block.rows.map((row) => <Row key={row} live={live} block={block} row={row} />))}
    </>
  );
}
