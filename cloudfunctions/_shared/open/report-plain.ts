import type { PrintedTableModel } from '@/domain/report/printed-tables';
import type { ReportDocument } from './report-parts';

/** Cells apart by tabs; what spans several stands once, as one gets it by copying a page. */
const tableLines = ({ head, body }: PrintedTableModel): readonly string[] => [...head, ...body].map((cells) => cells.map(({ text }) => text).join('\t'));

/** 纯文字: for portals that take nothing else, a paragraph a line, an empty line between them. */
export const reportPlain = ({ title, preamble, parts, signedBy, date }: ReportDocument): string => [
  title, ...preamble, ...parts.flatMap((part) => [part.title, ...part.paragraphs, ...(part.table ? [tableLines(part.table).join('\n')] : [])]), [signedBy, date].filter(Boolean).join('\n'),
].map((block) => `${block}\n`).join('\n');
