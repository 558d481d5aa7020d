import { checkTables } from '../checks';
import { messageOf } from '../finding';
import type { ReportFormat } from '../format';
import type { Doubt, Table2, Table3, Table4 } from '../report';
import { letters } from './characters';
import { doubt } from './doubts';
import type { Line } from './line';
import { EMPTY, type Outline, type Range } from './outline';
import { tableSpan, type TableSection } from './table-lines';
import { readTable4 } from './table-four';
import { readTable3 } from './table-three';
import { readTable2 } from './table-two';

export interface TablesReading {
  readonly table2: Table2;
  readonly table3: Table3;
  readonly table4: Table4;
  readonly doubts: readonly Doubt[];
  /** Lines of the tables, in the whole document. */
  readonly spans: Readonly<Partial<Record<TableSection, Range>>>;
}

interface Placed<Reading> {
  readonly reading: Reading;
  readonly span: Range | undefined;
  /** First line after the last that was read. */
  readonly readTo: number;
  readonly elsewhere: readonly Doubt[];
}

/** Reads a table in its section; when it is not there, in the whole document. */
function place<Reading extends { readonly lastLine: number }>(
  lines: readonly Line[], section: TableSection, label: string, range: Range, read: (lines: readonly Line[]) => Reading, whole: Range,
): Placed<Reading> {
  const at = (where: Range, reading: Reading, elsewhere: readonly Doubt[] = []): Placed<Reading> => {
    const span = tableSpan(lines.slice(where.from, where.to), section, reading.lastLine);
    return { reading, elsewhere, readTo: reading.lastLine < 0 ? 0 : where.from + reading.lastLine + 1, span: span && { from: where.from + span.from, to: where.from + span.to } };
  };
  const own = read(lines.slice(range.from, range.to));
  if (own.lastLine >= 0) return at(range, own);
  const other = read(lines.slice(whole.from, whole.to));
  if (other.lastLine < 0) return at(range, own);
  const placed = at(whole, other, [doubt('heading', [label], `${label}不在它的部分里，在全文中找到并读入。`)]);
  // Other tables stand in the whole document too; only what was read belongs to this one.
  return { ...placed, span: placed.span && { from: placed.span.from, to: placed.readTo } };
}

/** Where 表四 may be when section four has no heading: from its own head on. */
function remediesRange(lines: readonly Line[], from: number): Range {
  const head = lines.findIndex((line, at) => at >= from && line.text.length <= 200 && letters(line.text).includes('结果维持'));
  return head < 0 ? EMPTY : { from: head, to: Math.min(head + 60, lines.length) };
}

/** The three tables of a report, with what is doubtful in them and what does not add up. */
export function readTables(lines: readonly Line[], outline: Outline, format: ReportFormat): TablesReading {
  const range = (section: TableSection) => outline.get(section) ?? EMPTY;
  const whole = { from: 0, to: lines.length };
  const second = place(lines, 'proactive', '表二', range('proactive'), (part) => readTable2(part, format), whole);
  const betweenOthers = { from: second.readTo, to: outline.get('remedies')?.from ?? lines.length };
  const third = place(lines, 'requests', '表三', range('requests'), (part) => readTable3(part, format), betweenOthers);
  const fourth = place(lines, 'remedies', '表四', range('remedies'), readTable4, remediesRange(lines, third.readTo));
  const [table3, table4] = [third.reading.table, fourth.reading.table];
  const spans = { proactive: second.span, requests: third.span, remedies: fourth.span };
  return {
    table2: second.reading.table, table3, table4,
    doubts: [
      ...[second, third, fourth].flatMap(({ reading, elsewhere }) => [...elsewhere, ...reading.doubts]),
      ...checkTables({ table3, table4 }).map((finding) => doubt(finding.check, finding.place, messageOf(finding))),
    ],
    spans: Object.fromEntries(Object.entries(spans).filter(([, span]) => span !== undefined)),
  };
}
