import { fail, ok, type Result } from '../result';
import { exactSum } from './decimal';
import { formCells, type ReportTables } from './form-cells';
import type { ReportFormat } from './format';
import type { Place } from './places';
import type { Cell, Table2 } from './report';
import { TABLE2_FORMS } from './table2';
import { cellAt, formOf, table3Of, table4Of } from './tables';

/** A cell that has no sum, because some reports do not tell it. */
export interface Gap {
  readonly place: Place;
  /** Positions of those reports. */
  readonly missingIn: readonly number[];
}

/** 表式不同, the rows and columns do not stand for the same; 2020 and 2021 are not added. */
export interface MergeRefusal {
  readonly code: 'formsDiffer';
}

/**
 * A sum, or nothing where one part is not known: what is left out would be a number nobody printed. 增减 of the form of
 * 2019 may be below zero but is whole; amounts have decimals and are never below.
 */
function sumOf(cells: readonly Cell[]): Cell {
  const known = cells.filter((cell) => cell !== null);
  return known.length === cells.length ? exactSum(known) : null;
}

function mergeTable2(reports: readonly ReportTables[], format: ReportFormat): Table2 {
  return Object.fromEntries(TABLE2_FORMS[format].flatMap(({ rows, columns }) => rows.map((row) => [
    row, Object.fromEntries(columns.map(({ key }) => [key, sumOf(reports.map(({ table2 }) => table2[row]?.[key] ?? null))])),
  ])));
}

function gapsOf(reports: readonly ReportTables[], { format, table3 }: Pick<ReportTables, 'format' | 'table3'>): readonly Gap[] {
  return formCells({ format, table3 }).flatMap((cell) => {
    const missingIn = reports.flatMap((report, position) => (cell.in(report) === null ? [position] : []));
    return missingIn.length > 0 ? [{ place: cell.place, missingIn }] : [];
  });
}

/**
 * 汇总: the tables of several agencies of one year as one, cell by cell the sum. Of no report at all the sum is the
 * form of 2021 with zeros.
 * @returns the tables, and which cells have no sum because which report does not tell them
 */
export function mergeTables(reports: readonly ReportTables[]): Result<ReportTables & { readonly gaps: readonly Gap[] }, MergeRefusal> {
  const [first] = reports;
  const [format, form] = [first?.format ?? '2021', first ? formOf(first.table3) : '2021'];
  if (reports.some((report) => report.format !== format || formOf(report.table3) !== form)) return fail({ code: 'formsDiffer' });
  const table3 = table3Of((row, column) => sumOf(reports.map((report) => cellAt(report.table3, row, column))), form);
  return ok({
    format,
    table2: mergeTable2(reports, format),
    table3,
    table4: table4Of((block, result) => sumOf(reports.map(({ table4 }) => table4[block][result]))),
    gaps: gapsOf(reports, { format, table3 }),
  });
}
