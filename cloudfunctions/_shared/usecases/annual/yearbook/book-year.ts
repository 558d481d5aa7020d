import { linesIn } from '@/domain/report/register';
import { ok } from '@/domain/result';
import { DOCUMENT_KINDS, YEARBOOK_KIND_KEYS } from '@/domain/yearbook/kinds';
import { linesAsOf } from '@/domain/yearbook/as-of';
import { lastYearWords } from '@/domain/yearbook/last-year';
import { registerLines, yearbookOf } from '@/domain/yearbook/yearbook';
import type { BookView, BookYear } from '@/contract/yearbook';
import { suffices } from '../../../authorization';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import { numbersOfYear } from '../../registers/channel-year';
import type { AnnualCloud } from '../annual-cloud';

/** Names of the people of an agency; whoever is not there any more is said to have left. */
export async function namesIn(agencyId: string, { members }: Pick<AnnualCloud, 'members'>): Promise<(id: string) => string> {
  const names = new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '已离任的人员';
}

/** 年度台账: each kind with its numbers, and where nobody has said anything yet. @source 条例 art. 50 */
export const bookYear: UseCase<{ readonly agencyId: string; readonly year: number }, BookYear, AnnualCloud, AgencyCall> = async ({ year }, call, cloud) => {
  const { id, name, level } = call.agency;
  const [written, statements, numbers, report, before, nameOf] = await Promise.all([
    cloud.yearLines.linesOf(id, year), cloud.yearLines.statementsOf(id, year), numbersOfYear(id, year, cloud.numbers), cloud.reports.find(id, year), cloud.reports.figures(id, year - 1), namesIn(id, cloud),
  ]);
  const lines = linesAsOf(written, call.today);
  const { books } = yearbookOf(lines, statements, year, level);
  const register = registerLines(lines);
  const views = YEARBOOK_KIND_KEYS.map((kind): BookView => {
    const { standing, mustTell, figures, lines: own, none } = books[kind];
    const lastYear = lastYearWords(kind, before?.table2);
    const row = DOCUMENT_KINDS.find((document) => document === kind);
    return {
      kind, standing, mustTell, figures, lines: own.length,
      ...(row && { inForce: linesIn(register, year, { row, column: 'inForce' }).length }), ...(none && { none: { by: nameOf(none.by), at: none.at } }),
      ...(lastYear && { lastYear }),
    };
  });
  const { here, elsewhere, total } = numbers;
  const publishedOn = report?.report.publishedOn;
  return ok({
    agency: { id, name }, year, books: views, published: { here, elsewhere, total }, mayChange: suffices('annual', 'saveLine', call), ...(publishedOn && { reportPublishedOn: publishedOn }),
  });
};
