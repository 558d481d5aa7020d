import { memo, type ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card';
import { Fold } from '@/components/fold';
import { cellText, Explanation } from '@/components/report-table';
import type { StructuredReport } from '@/domain/report/report';
import { blockHeading, table2RowLabel, TABLE2_FORMS, TABLE2_ROWS, type Table2Block, type Table2RowKey } from '@/domain/report/table2';
import { art } from '@/domain/statute/article';
import { proactiveSentence } from './proactive';

interface RowProps {
  readonly report: StructuredReport;
  readonly block: Table2Block;
  readonly row: Table2RowKey;
}

function Row({ report, block, row }: RowProps): ReactNode {
  const numbers = block.columns.map(({ key, label }) => ({ label, text: cellText(report.table2[row]?.[key] ?? null) }));
  const [only, second] = numbers;
  return (
    <Fold
      title={<><View>{table2RowLabel(row, report.format)}</View><View className="faint num">{second ? numbers.map(({ label, text }) => <Text key={label} className="reader__number">{`${label} ${text}`}</Text>) : only?.label}</View></>}
      value={second ? undefined : only?.text}
    >
      <Explanation meaning={TABLE2_ROWS[row].meaning} rules={[art(20, undefined, block.item)]} />
    </Fold>
  );
}

/** 表二 on a phone: a sentence, then each row with its numbers; a row opens to its meaning and article. */
export const ProactiveTable = memo(function ProactiveTable({ report }: { readonly report: StructuredReport }): ReactNode {
  return (
    <>
      <Card><View>{proactiveSentence(report)}</View></Card>
      {TABLE2_FORMS[report.format].map((block) => (
        <Card key={block.item} cells>
          <View className="reader__block faint">{blockHeading(block)}</View>
          {block.rows.map((row) => <Row key={row} report={report} block={block} row={row} />)}
        </Card>
      ))}
    </>
  );
});
