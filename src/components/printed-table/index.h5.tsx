import { memo, type ReactNode } from 'react';
import { place, type PlacedCell, type PrintedTableModel, type TableCell } from '@/domain/report/printed-tables';
import { classOf, isMarked, MARKED_CELL } from './marked';
import { startOf } from './start-of';
import './printed-table.scss';

const em = (characters: number): string => `${characters}em`;

interface Marking {
  /** The number that a link is about. */
  readonly marked?: string | undefined;
}

function Line({ cells, widths, marked }: Marking & { readonly cells: readonly PlacedCell[]; readonly widths: readonly number[] }): ReactNode {
  return (
    <tr>
      {cells.map((cell) => {
        const shared = {
          className: classOf(cell, marked),
          id: isMarked(cell, marked) ? MARKED_CELL : undefined,
          rowSpan: cell.rowSpan,
          colSpan: cell.colSpan,
          style: cell.kind === 'stub' ? { left: em(startOf(widths, cell.column)) } : undefined,
        };
        return cell.kind === 'number'
          ? <td key={cell.key} {...shared}>{cell.text}</td>
          : <th key={cell.key} {...shared} scope={scopeOf(cell)}>{cell.text}</th>;
      })}
    </tr>
  );
}

function scopeOf(cell: TableCell): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (cell.kind === 'head' || cell.kind === 'words') return cell.colSpan > 1 ? 'colgroup' : 'col';
  return cell.rowSpan > 1 ? 'rowgroup' : 'row';
}

function Lines({ lines, widths, marked }: Marking & { readonly lines: readonly (readonly TableCell[])[]; readonly widths: readonly number[] }): ReactNode {
  const placed = place(lines);
  return lines.map((_, index) => (
    <Line key={index} cells={placed.filter((cell) => cell.row === index + 1)} widths={widths} marked={marked} />
  ));
}

/** A table as printed, on the web a real one, scrolled both ways; its head and the words at its left stay in sight. */
export const PrintedTable = memo(function PrintedTable({ table, marked }: Marking & { readonly table: PrintedTableModel }): ReactNode {
  return (
    <div className="printed" role="region" aria-label={`${table.caption}，可以上下左右滚动`} tabIndex={0}>
      <table className="printed__sheet" style={{ width: em(startOf(table.widths, table.widths.length + 1)) }}>
        <caption className="unseen">{table.caption}</caption>
        <colgroup>{table.widths.map((width, index) => <col key={index} style={{ width: em(width) }} />)}</colgroup>
        <thead className="printed__head"><Lines lines={table.head} widths={table.widths} /></thead>
        <tbody><Lines lines={table.body} widths={table.widths} marked={marked} /></tbody>
      </table>
    </div>
  );
});
