import { countWords, differenceWords } from '@/domain/report/difference';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { ReportLine } from '@/domain/report/lines';
import { cellText, type PrintedTableModel, type TableCell } from '@/domain/report/printed-tables';
import type { Cell } from '@/domain/report/report';

/** What a form without such a cell shows. */
const NO_CELL = '／';

export const shownValue = (value: Cell | undefined): string => (value === undefined ? NO_CELL : cellText(value));

const numberCell = (value: Cell | undefined, label: string): TableCell => ({ kind: 'number', text: shownValue(value), label: `${label}：${shownValue(value)}`, rowSpan: 1, colSpan: 1 });

/** 排在一起的表: a line a row, a report a column. */
export function linesTable(lines: readonly ReportLine[], columns: readonly { readonly name: string; readonly figures: ReportFigures }[], caption: string): PrintedTableModel {
  return {
    caption,
    widths: [10, ...columns.map(() => 4)],
    head: [[{ kind: 'stub', text: '项目', rowSpan: 1, colSpan: 1 }, ...columns.map(({ name }): TableCell => ({ kind: 'head', text: name, rowSpan: 1, colSpan: 1 }))]],
    body: lines.map((line): readonly TableCell[] => [
      { kind: 'stub', text: line.group && !line.sum ? `${line.group}：${line.label}` : line.label, rowSpan: 1, colSpan: 1 },
      ...columns.map(({ name, figures }) => numberCell(line.of(figures), `${line.label}，${name}`)),
    ]),
  };
}

/** 3 件，比 2020 年多 2 件. @param name whose the other number is */
export function valueWords(value: Cell | undefined, before: Cell | undefined, name: string, unit: string): string {
  if (value === undefined) return '当时的表里没有这一格';
  const now = countWords(value, unit);
  if (before === undefined) return now;
  return value === null ? now : `${now}，${differenceWords(value, before, name, unit)}`;
}

/** Whether there is anything to tell of a line: a number, or one that cannot be read. */
export const tells = (line: ReportLine, reports: readonly ReportFigures[]): boolean => reports.some((figures) => {
  const value = line.of(figures);
  return value === null || (value !== undefined && value !== 0);
});
