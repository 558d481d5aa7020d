import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria, heading } from '@/components/aria';
import { place } from '@/domain/report/printed-tables';
import { Marked } from '@/pages/reading/marked';
import { blocksOf, type Block } from './blocks';

function Table({ rows, words }: { readonly rows: Extract<Block, { kind: 'table' }>['rows']; readonly words: readonly string[] }): ReactNode {
  const cells = useMemo(() => place(rows), [rows]);
  const columns = Math.max(...cells.map(({ column, colSpan }) => column + colSpan - 1));
  return (
    <View className="item__table" {...aria({ role: 'group', label: '表格，可以左右滑动' })}>
      <View className="item__grid" style={{ gridTemplateColumns: `repeat(${columns}, minmax(5em, 1fr))` }}>
        {cells.map(({ key, kind, text, row, column, rowSpan, colSpan }) => (
          <View key={key} className={`item__cell item__cell--${kind}`} style={{ gridArea: `${row} / ${column} / span ${rowSpan} / span ${colSpan}` }}>
            <Marked text={text} words={words} />
          </View>
        ))}
      </View>
    </View>
  );
}

function One({ block, words }: { readonly block: Block; readonly words: readonly string[] }): ReactNode {
  switch (block.kind) {
    case 'table': return <Table rows={block.rows} words={words} />;
    case 'heading': return <View className="item__heading" {...heading(3)}><Marked text={block.text} words={words} /></View>;
    case 'item': return (
      <View className={`item__point item__point--${Math.min(block.depth, 3)}`}>
        <View className="item__mark">{block.mark}</View>
        <View className="grow break item__lines"><Marked text={block.text} words={words} /></View>
      </View>
    );
    default: return <View className={`item__${block.kind} break item__lines`}><Marked text={block.text} words={words} /></View>;
  }
}

/** 正文, with the words that were looked for marked. */
export function Body({ body, words }: { readonly body: string; readonly words: readonly string[] }): ReactNode {
  const blocks = useMemo(() => blocksOf(body), [body]);
  return <View className="item__body text">{blocks.map((block, index) => <One key={index} block={block} words={words} />)}</View>;
}
