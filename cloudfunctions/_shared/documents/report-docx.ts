import { AlignmentType, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type FileChild } from 'docx';
import type { PrintedTableModel, TableCell as PrintedTableCell } from '@/domain/report/printed-tables';
import type { ReportDocument } from '../open/report-parts';
import { fontOf, FONTS, heading, INDENT, line, officialDocument, TEXT_WIDTH, words } from './official-page';

/** 小五 in half points: the widest table has fifteen columns. */
const SMALL = 18;

function cellOf({ kind, text, rowSpan, colSpan }: PrintedTableCell): TableCell {
  return new TableCell({
    rowSpan, columnSpan: colSpan, verticalAlign: VerticalAlign.CENTER, margins: { left: 40, right: 40, top: 20, bottom: 20 },
    children: [new Paragraph({
      alignment: kind === 'stub' ? AlignmentType.LEFT : AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO },
      children: [words(text, { size: SMALL, font: fontOf(FONTS.page), characterSpacing: 0 })],
    })],
  });
}

/** A table as the form prints it: merged cells, its head on every page. */
function formTable({ widths, head, body }: PrintedTableModel): Table {
  const sum = widths.reduce((total, width) => total + width, 0);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA }, layout: TableLayoutType.FIXED, columnWidths: widths.map((width) => Math.floor((TEXT_WIDTH * width) / sum)),
    rows: [...head, ...body].map((cells, index) => new TableRow({ cantSplit: true, tableHeader: index < head.length, children: cells.map(cellOf) })),
  });
}

const sectionTitle = (text: string): Paragraph => line([words(text, { font: fontOf(FONTS.heading) })], { indent: INDENT, keepNext: true });

/**
 * 年报 in the official layout, the tables as the form has them.
 * @param mark over every page: 草稿，没有公布
 * @source GB/T 9704-2012; 国办公开办函〔2021〕30号
 */
export const reportDocx = ({ title, preamble, parts, signedBy, date }: ReportDocument, mark = ''): Promise<Buffer> => officialDocument({
  title, issuer: signedBy, ...(mark && { mark }),
  children: [
    heading(title), line(''),
    ...preamble.map((text) => line(text, { indent: INDENT })),
    ...parts.flatMap((part): readonly FileChild[] => [
      sectionTitle(part.title), ...part.paragraphs.map((text) => line(text, { indent: INDENT })), ...(part.table ? [formTable(part.table), line('')] : []),
    ]),
    line('', { keepNext: true }), line(signedBy, { alignment: AlignmentType.RIGHT, keepNext: true }), ...(date ? [line(date, { alignment: AlignmentType.RIGHT })] : []),
  ],
});
