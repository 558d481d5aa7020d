import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { place } from '@/domain/report/printed-tables';
import { heading } from '../aria';
import { blocksOf, type Block } from './blocks';
import { Sideways } from './sideways';
import './rich-text.scss';

/** How words are drawn: a search marks what it found. */
type Draw = (text: string) => ReactNode;

function Table({ rows, draw }: { readonly rows: Extract<Block, { kind: 'table' }>['rows']; readonly draw: Draw }): ReactNode {
  const cells = useMemo(() => place(rows), [rows]);
  const columns = Math.max(...cells.map(({ column, colSpan }) => column + colSpan - 1));
  return (
    <Sideways>
      <View className="rich-text__grid" style={{ gridTemplateColumns: `repeat(${columns}, minmax(min-content, auto))` }}>
        {cells.map(({ key, kind, text, row, column, rowSpan, colSpan }) => (
          <View key={key} className={`rich-text__cell rich-text__cell--${kind}`} style={{ gridArea: `${row} / ${column} / span ${rowSpan} / span ${colSpan}` }}>{draw(text)}</View>
        ))}
      </View>
    </Sideways>
  );
}

function One({ block, draw }: { readonly block: Block; readonly draw: Draw }): ReactNode {
  switch (block.kind) {
    case 'table': return <Table rows={block.rows} draw={draw} />;
    case 'heading': return <View className="rich-text__heading" {...heading(3)}>{draw(block.text)}</View>;
    case 'item': return (
      <View className={`rich-text__point rich-text__point--${Math.min(block.depth, 3)}`}>
        <View className="rich-text__mark">{block.mark}</View>
        <View className="grow break rich-text__lines">{draw(block.text)}</View>
      </View>
    );
    default: return <View className={`rich-text__${block.kind} break rich-text__lines`}>{draw(block.text)}</View>;
  }
}

interface RichTextProps {
  /** 正文 as the server keeps it. */
  readonly body: string;
  readonly draw?: Draw;
}

const plain: Draw = (text) => text;

/** 正文: headings, paragraphs, lists and tables, by our own components; the office sees it as the public does. */
export function RichText({ body, draw = plain }: RichTextProps): ReactNode {
  const blocks = useMemo(() => blocksOf(body), [body]);
  return <View className="rich-text text">{blocks.map((block, index) => <One key={index} block={block} draw={draw} />)}</View>;
}
