import { memo, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { cellText, Explanation } from '@/components/report-table';
import type { CellAddress } from '@/domain/report/form-cells';
import type { StructuredReport } from '@/domain/report/report';
import { blockHeading, table2RowLabel, TABLE2_FORMS, TABLE2_ROWS, type Table2Block, type Table2RowKey } from '@/domain/report/table2';
import { art } from '@/domain/statute/article';
import { proactiveSentence } from './proactive';

interface Focus {
  /** The cell a link is about. */
  readonly focus: Extract<CellAddress, { readonly table: 2 }> | undefined;
  /** The way to hand on one number. */
  readonly share: (cell: CellAddress) => ReactNode;
}

interface RowProps extends Focus {
  readonly report: StructuredReport;
  readonly block: Table2Block;
  readonly row: Table2RowKey;
}

function Row({ report, block, row, focus, share }: RowProps): ReactNode {
  const numbers = block.columns.map(({ key, label }) => ({ key, label, text: cellText(report.table2[row]?.[key] ?? null) }));
  const [only, second] = numbers;
  return (
    <Fold
      id={`row-2-${row}`} marked={focus?.row === row} open={focus?.row === row}
      title={<><View>{table2RowLabel(row, report.format)}</View><View className="faint num">{second ? numbers.map(({ label, text }) => <Text key={label} className="reader__number">{`${label} ${text}`}</Text>) : only?.label}</View></>}
      value={second ? undefined : only?.text}
    >
      <Explanation meaning={TABLE2_ROWS[row].meaning} rules={[art(20, undefined, block.item)]}>
        {only ? share({ table: 2, row, column: focus?.row === row ? focus.column : only.key }) : null}
      </Explanation>
    </Fold>
  );
}

/** 表二 on a phone: a sentence, then each row with its numbers; a row opens to its meaning and article. */
export const ProactiveTable = memo(function ProactiveTable({ report, ...focus }: Focus & { readonly report: StructuredReport }): ReactNode {
  return (
    <>
      <Card><View>{proactiveSentence(report)}</View></Card>
      {TABLE2_FORMS[report.format].map((block) => (
        <Card key={block.item} cells>
          <View className="reader__block faint">{blockHeading(block)}</View>
          {block.rows.map((row) => <Row key={row} report={report} block={block} row={row} {...focus} />)}
        </Card>
      ))}
    </>
  );
});
