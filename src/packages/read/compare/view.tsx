import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { ComparedSide } from '@/contract/reports';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { PrintedTable } from '@/components/printed-table';
import type { ColumnKey } from '@/domain/report/columns';
import { lineName, linesOf } from '@/domain/report/lines';
import { linesTable, tells, valueWords } from '../shared/report-lines';
import { TableChoice, type TableNumber } from '../shared/table-choice';
import '../shared/read-reports.scss';

/** How each of two is called: by its year, by its agency, or by both. */
function namesOf(left: ComparedSide, right: ComparedSide): readonly [left: string, right: string] {
  if (left.agency.id === right.agency.id) {
    return [`${left.figures.year} 年`, right.figures.year === left.figures.year - 1 ? '上年' : ` ${right.figures.year} 年`];
  }
  return left.figures.year === right.figures.year
    ? [left.agency.shortName, right.agency.shortName]
    : [`${left.agency.shortName} ${left.figures.year} 年`, `${right.agency.shortName} ${right.figures.year} 年`];
}

const columnName = ({ agency, figures }: ComparedSide, alone: boolean): string => (alone ? `${figures.year} 年` : `${agency.shortName} ${figures.year}`);

/** Two reports beside each other, line by line, each difference in words. */
export function ComparedView({ left, right }: { readonly left: ComparedSide; readonly right: ComparedSide }): ReactNode {
  const [table, setTable] = useState<TableNumber>('3');
  const [column, setColumn] = useState<ColumnKey>('total');
  const both = useMemo(() => [left.figures, right.figures], [left, right]);
  const lines = useMemo(() => linesOf(Number(table) as 2 | 3 | 4, both, column), [table, both, column]);
  const alone = left.agency.id === right.agency.id;
  const model = useMemo(() => linesTable(lines, [{ name: columnName(left, alone), figures: left.figures }, { name: columnName(right, alone), figures: right.figures }], '两份对照'), [lines, left, right, alone]);
  const [leftName, rightName] = namesOf(left, right);
  const told = lines.filter((line) => tells(line, both));
  const differ = told.filter((line) => line.of(left.figures) !== line.of(right.figures));
  const same = told.filter((line) => !differ.includes(line));
  return (
    <View className="read-reports">
      <TableChoice table={table} onTable={setTable} column={column} onColumn={setColumn} />
      <Card cells>
        {differ.length === 0 ? <View className="read-reports__year">{told.length === 0 ? '两份报告的这张表都是 0。' : '两份报告的这张表，每个数都一样。'}</View> : null}
        {differ.map((line) => (
          <View key={line.key} className="read-reports__line">
            <View className="soft">{lineName(line, column)}</View>
            <View>{`${leftName} ${valueWords(line.of(left.figures), line.of(right.figures), rightName, line.unit)}`}</View>
          </View>
        ))}
        {same.length > 0 ? (
          <Fold title={<View className="faint">{`一样多的 ${same.length} 项`}</View>}>
            {same.map((line) => <View key={line.key} className="read-reports__year"><View className="grow soft">{lineName(line, column)}</View><View>{valueWords(line.of(left.figures), undefined, '', line.unit)}</View></View>)}
          </Fold>
        ) : null}
        {lines.length > told.length ? <View className="read-reports__rest faint">{`其余 ${lines.length - told.length} 项两份都是 0`}</View> : null}
      </Card>
      <PrintedTable key={`${table}/${column}`} table={model} />
      <View className="faint">“／”表示当时的表里没有这一格，“—”表示没有填或者看不清。</View>
    </View>
  );
}
