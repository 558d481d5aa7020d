import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '@/components/aria';
import { ReportTable } from '@/components/report-table';
import type { StructuredReport } from '@/domain/report/report';
import { Marked } from '../reading/marked';
import { Balance } from './balance';
import type { Part } from './outline';
import { ProactiveTable } from './proactive-table';
import { RemediesTable } from './remedies-table';

interface PartViewProps {
  readonly part: Part;
  readonly report: StructuredReport;
  readonly words: readonly string[];
}

function Table({ part, report }: Omit<PartViewProps, 'words'>): ReactNode {
  switch (part.key) {
    case 'proactive': return <ProactiveTable report={report} />;
    case 'requests': return (
      <>
        <Balance report={report} />
        <ReportTable table={report.table3} />
      </>
    );
    case 'remedies': return <RemediesTable report={report} />;
    case 'overview':
    case 'problems':
    case 'otherMatters': return null;
  }
}

/** One section: heading, narrative, table. */
export const PartView = memo(function PartView({ part, report, words }: PartViewProps): ReactNode {
  return (
    <View className="part" id={part.id}>
      <View className="part__title" {...heading()}>{part.title}</View>
      {part.blocks.length > 0 ? (
        <View className="part__text">
          {part.blocks.map(({ id, kind, text }) => (kind === 'head'
            ? <View key={id} id={id} className="part__head" {...heading(3)}><Marked text={text} words={words} /></View>
            : <View key={id} id={id} className="part__paragraph text break"><Marked text={text} words={words} /></View>))}
        </View>
      ) : null}
      <Table part={part} report={report} />
    </View>
  );
});
