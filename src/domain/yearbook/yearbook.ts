import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { AgencyLevel } from '../remedy/authority';
import type { RegisterLine } from '../report/register';
import type { YEARBOOK_KINDS} from './kinds';
import { keepsBook, kindRule, mustTell, YEARBOOK_KIND_KEYS, type YearbookKind } from './kinds';
import { valueIn, yearsOf, type NoneStatement, type YearLine } from './line';

type Kinds = typeof YEARBOOK_KINDS;
export type FigureOf<K extends YearbookKind> = keyof Kinds[K]['figures'] & string;

/**
 * How a book stands. filled: there are lines of the year · none: somebody said that there is nothing · byLaw: the agency
 * cannot have any · open: nobody said anything
 */
export type BookStanding = 'filled' | 'none' | 'byLaw' | 'open';

/** One kind in one year. */
interface Book<K extends YearbookKind = YearbookKind> {
  readonly kind: K;
  readonly standing: BookStanding;
  /** The report cannot be published while it stands open. */
  readonly mustTell: boolean;
  /** 件, 人次, 场; money in 分. */
  readonly figures: Readonly<Record<FigureOf<K>, number>>;
  /** Lines that tell of the year, by day. */
  readonly lines: readonly YearLine[];
  readonly none?: NoneStatement;
}

/** 一年的台账. */
export interface Yearbook {
  readonly year: number;
  readonly books: { readonly [K in YearbookKind]: Book<K> };
}

const dayIn = (line: YearLine, day = 'on'): CivilDate | undefined => (day === 'on' ? line.on : valueIn(line, day) as CivilDate | undefined);

/** A figure of a kind from its lines. */
export function figureOf<K extends YearbookKind>(lines: readonly YearLine[], kind: K, figure: FigureOf<K>, year: number): number {
  const rule = kindRule(kind).figures[figure];
  return lines.reduce((sum, line) => {
    const day = line.kind === kind ? dayIn(line, rule?.day) : undefined;
    if (day === undefined || yearOf(day) !== year) return sum;
    return sum + (rule?.sum === undefined ? 1 : Number(valueIn(line, rule.sum) ?? 0));
  }, 0);
}

/** Which lines a figure counts: what opens behind a number. */
export const linesBehind = <K extends YearbookKind>(lines: readonly YearLine[], kind: K, figure: FigureOf<K>, year: number): readonly YearLine[] =>
  lines.filter((line) => line.kind === kind && figureOf([line], kind, figure, year) > 0);

const byDay = (a: YearLine, b: YearLine): number => a.on.localeCompare(b.on) || a.id.localeCompare(b.id);

function bookOf<K extends YearbookKind>(all: readonly YearLine[], statements: readonly NoneStatement[], kind: K, year: number, level: AgencyLevel): Book<K> {
  const ofKind = all.filter((line) => line.kind === kind);
  const lines = ofKind.filter((line) => yearsOf(line).includes(year)).sort(byDay);
  const none = statements.find((statement) => statement.kind === kind && statement.year === year);
  const standing = lines.length > 0 ? 'filled' : !keepsBook(kind, level) ? 'byLaw' : none ? 'none' : 'open';
  const names = Object.keys(kindRule(kind).figures) as FigureOf<K>[];
  const figures = Object.fromEntries(names.map((figure) => [figure, figureOf(ofKind, kind, figure, year)])) as Record<FigureOf<K>, number>;
  return { kind, standing, mustTell: mustTell(kind, level), figures, lines, ...(standing === 'none' && none && { none }) };
}

/**
 * 一年的台账: sums, lines, and where nobody has said anything yet.
 * @param lines of the year; lines of other years are left out of it
 * @source 条例 art. 50
 */
export function yearbookOf(lines: readonly YearLine[], statements: readonly NoneStatement[], year: number, level: AgencyLevel): Yearbook {
  const books = Object.fromEntries(YEARBOOK_KIND_KEYS.map((kind) => [kind, bookOf(lines, statements, kind, year, level)]));
  return { year, books: books as unknown as Yearbook['books'] };
}

/** Books that must be told and of which nobody has said anything. */
export const openBooks = ({ books }: Yearbook): readonly YearbookKind[] => YEARBOOK_KIND_KEYS.filter((kind) => books[kind].mustTell && books[kind].standing === 'open');

/** 表二的登记簿: the lines of it that table two is counted from; give it the documents of all years. */
export function registerLines(lines: readonly YearLine[]): readonly RegisterLine[] {
  return lines.flatMap((line): readonly RegisterLine[] => {
    const { id, on } = line;
    switch (line.kind) {
      case 'regulations': case 'normativeDocuments': {
        const { title, documentNumber, abolishedOn } = line.values;
        return [{ id, row: line.kind, title: documentNumber ? `${title}（${documentNumber}）` : title, issuedOn: on, ...(abolishedOn && { abolishedOn }) }];
      }
      case 'administrativeLicensing': case 'administrativePenalty': case 'administrativeCompulsion':
        return [{ id, row: line.kind, on, decisions: line.values.decisions }];
      case 'administrativeFees': return [{ id, row: line.kind, on, fen: line.values.fen }];
      default: return [];
    }
  });
}
