import { memo, useMemo, type ReactNode } from 'react';
import { ScrollView, View } from '@tarojs/components';
import { aria } from '../aria';
import { place, type PlacedCell, type PrintedTableModel } from '@/domain/report/printed-tables';
import { classOf, isMarked, MARKED_CELL } from './marked';
import { startOf } from './start-of';
import './printed-table.scss';

const em = (characters: number): string => `${characters}em`;

interface Marking {
  /** The number that a link is about. */
  readonly marked?: string | undefined;
}

function Block({ cells, widths, head, marked }: Marking & { readonly cells: readonly PlacedCell[]; readonly widths: readonly number[]; readonly head?: boolean }): ReactNode {
  return (
    <View
      className={head ? 'printed__block printed__block--head' : 'printed__block'}
      style={{ gridTemplateColumns: widths.map((width) => `minmax(${width}em, ${width}fr)`).join(' ') }}
    >
      {cells.map((cell) => (
        <View
          key={cell.key}
          className={classOf(cell, marked)}
          {...(isMarked(cell, marked) && { id: MARKED_CELL })}
          style={{
            gridArea: `${cell.row} / ${cell.column} / span ${cell.rowSpan} / span ${cell.colSpan}`,
            ...(cell.kind === 'stub' ? { left: em(startOf(widths, cell.column)) } : {}),
          }}
          {...aria({ label: cell.label })}
        >
          {cell.text}
        </View>
      ))}
    </View>
  );
}

/** A table as printed, scrolled both ways; its head and the words at its left stay in sight. */
export const PrintedTable = memo(function PrintedTable({ table, marked }: Marking & { readonly table: PrintedTableModel }): ReactNode {
  const head = useMemo(() => place(table.head), [table]);
  const body = useMemo(() => place(table.body), [table]);
  return (
    <ScrollView className="printed" scrollX scrollY {...(marked && { scrollIntoView: MARKED_CELL })} {...aria({ label: table.caption })}>
      <View className="printed__sheet" style={{ width: em(startOf(table.widths, table.widths.length + 1)) }}>
        <Block cells={head} widths={table.widths} head />
        <Block cells={body} widths={table.widths} marked={marked} />
      </View>
    </ScrollView>
  );
});
