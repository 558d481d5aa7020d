import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublishedReport } from '@/contract/reports';
import { heading } from '@/components/aria';
import { ReportTable } from '@/components/report-table';
import { ShareLink } from '@/components/share-link';
import { cellKey, type CellAddress } from '@/domain/report/form-cells';
import { LINKS } from '@/pages/reading/links';
import { Marked } from '@/pages/reading/marked';
import { Balance } from './balance';
import { focusKey } from './find';
import type { Part } from './outline';
import { ProactiveTable } from './proactive-table';
import { RemediesTable } from './remedies-table';
import type { Find } from './use-find';

interface PartViewProps {
  readonly part: Part;
  readonly published: PublishedReport;
  readonly year: number;
  readonly find: Pick<Find, 'words' | 'cell' | 'current'>;
}

const onWeb = process.env.TARO_ENV === 'h5';
const HAND_ON = onWeb ? '复制链接' : '发给别人';

interface TableProps {
  readonly part: Part;
  readonly published: PublishedReport;
  readonly cell: CellAddress | undefined;
  /** The way to hand on one number. */
  readonly share: (cell: CellAddress) => ReactNode;
}

function Table({ part, published: { report }, cell, share }: TableProps): ReactNode {
  switch (part.key) {
    case 'proactive': return <ProactiveTable key={cell?.table === 2 ? focusKey(cell) : ''} report={report} focus={cell?.table === 2 ? cell : undefined} share={share} />;
    case 'requests': return (
      <>
        <Balance report={report} />
        <ReportTable
          key={cell?.table === 3 ? focusKey(cell) : ''} table={report.table3} focus={cell?.table === 3 ? cell : undefined}
          more={(row, column) => share({ table: 3, row, column })}
        />
      </>
    );
    case 'remedies': return <RemediesTable key={cell?.table === 4 ? focusKey(cell) : ''} report={report} focus={cell?.table === 4 ? cell : undefined} share={share} />;
    case 'overview':
    case 'problems':
    case 'otherMatters': return null;
  }
}

/** One section: heading, narrative, table; the section and each number can be handed on by a link of their own. */
export const PartView = memo(function PartView({ part, published, year, find: { words, cell, current } }: PartViewProps): ReactNode {
  const { agency, report } = published;
  const section = report.sections.findIndex(({ key }) => key === part.key);
  const title = `${agency.shortName} ${year} 年度报告`;
  const share = (address: CellAddress): ReactNode => (
    <View><ShareLink title={`${title}的一个数`} path={LINKS.report(agency.id, year, { cell: cellKey(address) })}>{`${HAND_ON}：这个数`}</ShareLink></View>
  );
  const markedClass = (id: string) => (words.length > 0 && id === current ? ' part__current' : '');
  return (
    <View className="part" id={part.id}>
      <View className="part__top row">
        <View className="part__title grow" {...heading()}>{part.title}</View>
        {section < 0 ? null : <ShareLink title={`${title} ${part.title}`} path={LINKS.report(agency.id, year, { section })}>{HAND_ON}</ShareLink>}
      </View>
      {part.blocks.length > 0 ? (
        <View className="part__text">
          {part.blocks.map(({ id, kind, text }) => (kind === 'head'
            ? <View key={id} id={id} className={`part__head${markedClass(id)}`} {...heading(3)}><Marked text={text} words={words} /></View>
            : <View key={id} id={id} className={`part__paragraph text break${markedClass(id)}`}><Marked text={text} words={words} /></View>))}
        </View>
      ) : null}
      <Table part={part} published={published} cell={cell} share={share} />
    </View>
  );
});
