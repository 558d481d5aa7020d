import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { cellText, Explanation } from '@/components/report-table';
import type { CellAddress } from '@/domain/report/form-cells';
import type { StructuredReport, Table4 } from '@/domain/report/report';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS, type Table4BlockKey, type Table4ResultKey } from '@/domain/report/table4';
import { art } from '@/domain/statute/article';
import { remedySeries } from '../charts/series';

const RESULTS = TABLE4_RESULT_KEYS.filter((result) => result !== 'total');

interface Focus {
  /** The cell a link is about. */
  readonly focus: Extract<CellAddress, { readonly table: 4 }> | undefined;
  /** The way to hand on one number. */
  readonly share: (cell: CellAddress) => ReactNode;
}

interface ResultProps {
  readonly table: Table4;
  readonly block: Table4BlockKey;
  readonly result: Table4ResultKey;
}

function Result({ table, block, result }: ResultProps): ReactNode {
  return (
    <View className="reader__result row">
      <View className="grow">
        <View className="soft">{TABLE4_RESULTS[result].label}</View>
        <View className="faint">{TABLE4_RESULTS[result].meaning}</View>
      </View>
      <View className="num">{cellText(table[block][result])}</View>
    </View>
  );
}

function BlockFold({ table, block, focus, share }: Omit<ResultProps, 'result'> & Focus): ReactNode {
  const { heading, label, meaning } = TABLE4_BLOCKS[block];
  const shown = RESULTS.filter((result) => table[block][result] !== 0);
  const zeros = RESULTS.filter((result) => table[block][result] === 0);
  return (
    <Fold id={`row-4-${block}`} marked={focus?.row === block} open={focus?.row === block} title={heading === label ? label : `${heading} · ${label}`} value={cellText(table[block].total)}>
      <Explanation meaning={meaning} rules={[art(51)]}>{share({ table: 4, row: block, column: focus?.row === block ? focus.column : 'total' })}</Explanation>
      {(shown.length === 0 ? RESULTS : shown).map((result) => <Result key={result} table={table} block={block} result={result} />)}
      {shown.length > 0 && zeros.length > 0 ? (
        <Fold title={<View className="faint">{`其余 ${zeros.length} 项为 0`}</View>}>
          {zeros.map((result) => <Result key={result} table={table} block={block} result={result} />)}
        </Fold>
      ) : null}
    </Fold>
  );
}

/** 表四 on a phone: a sentence, then each way with its sum; it opens to the results. */
export const RemediesTable = memo(function RemediesTable({ report, ...focus }: Focus & { readonly report: StructuredReport }): ReactNode {
  return (
    <>
      {report.year === null ? null : <Card><View>{remedySeries({ year: report.year, table4: report.table4 }).sentence}</View></Card>}
      <Card cells>
        {TABLE4_BLOCK_KEYS.map((block) => <BlockFold key={block} table={report.table4} block={block} {...focus} />)}
      </Card>
    </>
  );
});
