import { linesIn, tallyRegister, type RegisterCell, type RegisterTally } from '@/domain/report/register';
import { ok } from '@/domain/result';
import type { YearLine } from '@/domain/yearbook/line';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { keepsBook } from '@/domain/yearbook/kinds';
import { registerLines } from '@/domain/yearbook/yearbook';
import { LIMITS } from '@/contract/limits';
import type { BookLine } from '@/contract/yearbook';
import type { CellLines, YearTablesActions } from '@/contract/year-tables';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { figuresBefore } from './figures-before';

type Input = YearTablesActions['linesBehind']['input'];

/** The cell that is asked for; a row has only the columns the form gives it. */
function cellOf({ row, column }: Input, table: RegisterTally): { readonly cell: RegisterCell; readonly number: number } | undefined {
  const numbers: Readonly<Partial<Record<string, number>>> = table[row];
  const number = numbers[column];
  return number === undefined ? undefined : { cell: { row, column } as RegisterCell, number };
}

const keyOf = ({ on, id }: YearLine): string => `${on}/${id}`;

function pageOf(lines: readonly YearLine[], cursor: string | undefined): Pick<CellLines, 'items' | 'next'> {
  const rest = [...lines].sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)).filter((line) => cursor === undefined || keyOf(line) < cursor);
  const items = rest.slice(0, LIMITS.pageSize);
  const last = items.at(-1);
  return { items: items.map(({ id, kind, on, values }): BookLine => ({ id, kind, on, values })), ...(rest.length > items.length && last && { next: keyOf(last) }) };
}

/** 表二的一格是哪几条: the register lines it counts, newest first. @source 条例 art. 20(1), (5), (6), (8) */
export const linesBehind: UseCase<Input, CellLines, AnnualCloud, AgencyCall> = async (input, { agency, today }, cloud) => {
  const { year, cursor } = input;
  const [lines, before] = await Promise.all([cloud.yearLines.linesOf(agency.id, year), figuresBefore(agency, year, cloud)]);
  const register = registerLines(linesAsOf(lines, today));
  const table = tallyRegister(register, year, before?.table2);
  const found = cellOf(input, table);
  if (!found) return refuse('noSuchCell', '表二没有这一格，请从表二重新点进来。', { field: 'column' });
  const ids = new Set(linesIn(register, year, found.cell).map(({ id }) => id));
  const { row } = found.cell;
  const inForce = row === 'regulations' || row === 'normativeDocuments' ? before?.table2[row]?.inForce : undefined;
  return ok({
    ...pageOf(lines.filter(({ id }) => ids.has(id)), cursor), total: found.number, ...(!keepsBook(row, agency.level) && { byLaw: true as const }),
    ...(input.column === 'inForce' && typeof inForce === 'number' && (row === 'regulations' || row === 'normativeDocuments')
      && { since: { before: inForce, issued: table[row].issued, abolished: table[row].abolished, inRegister: ids.size } }),
  });
};
