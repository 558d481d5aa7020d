import type * as z from 'zod/mini';
import type { YearLine } from '@/domain/yearbook/line';
import { ok } from '@/domain/result';
import type { BookLine, BookLineDetail, bookLinesInput } from '@/contract/yearbook';
import { suffices } from '../../../authorization';
import type { AgencyCall } from '../../../entry/staff';
import { mapPage, type Page } from '../../../paging';
import { refuse, type Outcome } from '../../../refusal';
import type { KeptYearLine } from '../../../repositories/year-line-record';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { namesIn } from './book-year';

const said = ({ on, values }: Pick<YearLine, 'on' | 'values'>): Pick<BookLine, 'on' | 'values'> => ({ on, values: { ...values } as BookLine['values'] });
const bookLine = (line: YearLine): BookLine => ({ id: line.id, kind: line.kind, ...said(line) });

/** 一类台账的各条, newest first. */
export const bookLines: UseCase<z.output<typeof bookLinesInput>, Page<BookLine>, AnnualCloud, AgencyCall> = async ({ kind, year, cursor }, { agency }, { yearLines }) =>
  ok(mapPage(await yearLines.listOf(agency.id, kind, year, cursor), ({ line }) => bookLine(line)));

const GONE = refuse('notFound', '没有找到这条台账，请从列表重新进入。');

/** A line of an agency; one of another agency is answered like one that does not exist. */
export async function lineOf(agencyId: string, id: string, { yearLines }: AnnualCloud): Promise<Outcome<KeptYearLine>> {
  const kept = await yearLines.find(id);
  return kept?.agencyId === agencyId ? ok(kept) : GONE;
}

/** 一条台账 with everything that was done to it. */
export const yearLine: UseCase<{ readonly agencyId: string; readonly id: string }, BookLineDetail, AnnualCloud, AgencyCall> = async ({ id }, call, cloud) => {
  const found = await lineOf(call.agency.id, id, cloud);
  if (!found.ok) return found;
  const { line, version, state, changes } = found.value;
  const nameOf = await namesIn(call.agency.id, cloud);
  return ok({
    ...bookLine(line), version, removed: state === 'removed', mayChange: suffices('annual', 'correctLine', call),
    changes: changes.map(({ type, at, by, reason, before }) => ({ type, at, by: nameOf(by), ...(reason && { reason }), ...(before && { before: said(before as YearLine) }) })),
  });
};
