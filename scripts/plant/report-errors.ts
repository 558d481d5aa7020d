import { pick, type Random } from '../generate/items/fill';

type Cells = Record<string, Record<string, number | null>>;
/** A report as a file has it. */
export interface RawReport {
  readonly agency: string | null;
  readonly year: number | null;
  readonly sections: { readonly key: string; readonly title: string; paragraphs: string[] }[];
  table2: Cells;
  table3: Cells;
  table4: Cells;
  [more: string]: unknown;
}
type Error = (report: RawReport, random: Random) => RawReport | undefined;

const PEOPLE = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'] as const;
const NOT_RESULTS = ['newlyReceived', 'carriedOverIn', 'outcomesTotal', 'carriedOverOut'];
const copy = (report: RawReport): RawReport => JSON.parse(JSON.stringify(report)) as RawReport;
const number = (cells: Cells, row: string, column: string): number => cells[row]?.[column] ?? 0;

function add(cells: Cells, row: string, column: string, by: number): void {
  const at = cells[row];
  if (at) at[column] = (at[column] ?? 0) + by;
}

/** The same in a column of people and in 总计, so that the row still adds up. */
function addBoth(cells: Cells, row: string, column: string, by: number): void {
  add(cells, row, column, by);
  add(cells, row, 'total', by);
}

const filledIn = (cells: Cells, rows: readonly string[]): readonly (readonly [string, string])[] =>
  rows.flatMap((row) => PEOPLE.filter((column) => number(cells, row, column) > 0).map((column) => [row, column] as const));
const results = (cells: Cells): readonly string[] => Object.keys(cells).filter((row) => !NOT_RESULTS.includes(row));

/** 种错的办法: each changes one report as somebody would who types it off. */
export const REPORT_ERRORS = {
  /** 一格写错. */
  arithmetic: (report, random) => {
    const next = copy(report);
    add(next.table3, pick(random, Object.keys(next.table3)), pick(random, PEOPLE), 1 + Math.floor(random() * 9));
    return next;
  },
  total: (report, random) => {
    const next = copy(report);
    add(next.table3, pick(random, Object.keys(next.table3)), 'total', 1 + Math.floor(random() * 9));
    return next;
  },
  /** 新收多算、上年结转少算同样多: the sums of the report still hold. */
  carryOffset: (report, random) => {
    const next = copy(report);
    const carried = filledIn(next.table3, ['carriedOverIn']);
    if (carried.length === 0) return undefined;
    const [, column] = pick(random, carried);
    addBoth(next.table3, 'carriedOverIn', column, -1);
    addBoth(next.table3, 'newlyReceived', column, 1);
    return next;
  },
  /** 把一件新收写成上年结转. */
  carryInvented: (report, random) => {
    const next = copy(report);
    const received = filledIn(next.table3, ['newlyReceived']);
    if (received.length === 0) return undefined;
    const [, column] = pick(random, received);
    addBoth(next.table3, 'newlyReceived', column, -1);
    addBoth(next.table3, 'carriedOverIn', column, 1);
    return next;
  },
  /** 一件算到另一种结果: nothing in the report contradicts it, only the records do. */
  leaf: (report, random) => {
    const next = copy(report);
    const given = filledIn(next.table3, results(next.table3));
    if (given.length === 0) return undefined;
    const [row, column] = pick(random, given);
    addBoth(next.table3, row, column, -1);
    addBoth(next.table3, pick(random, results(next.table3).filter((other) => other !== row)), column, 1);
    return next;
  },
  /** 一件算到另一类申请人, everywhere. */
  applicant: (report, random) => {
    const next = copy(report);
    const given = filledIn(next.table3, results(next.table3)).filter(([, column]) => number(next.table3, 'newlyReceived', column) > 0);
    if (given.length === 0) return undefined;
    const [row, column] = pick(random, given);
    const other = pick(random, PEOPLE.filter((one) => one !== column));
    for (const one of [row, 'outcomesTotal', 'newlyReceived']) {
      add(next.table3, one, column, -1);
      add(next.table3, one, other, 1);
    }
    return next;
  },
  /** 办结算成结转. */
  leftOpen: (report, random) => {
    const next = copy(report);
    const given = filledIn(next.table3, results(next.table3));
    if (given.length === 0) return undefined;
    const [row, column] = pick(random, given);
    addBoth(next.table3, row, column, -1);
    addBoth(next.table3, 'outcomesTotal', column, -1);
    addBoth(next.table3, 'carriedOverOut', column, 1);
    return next;
  },
  remedySum: (report, random) => {
    const next = copy(report);
    add(next.table4, pick(random, Object.keys(next.table4)), 'total', 1 + Math.floor(random() * 3));
    return next;
  },
  remedyResult: (report, random) => {
    const next = copy(report);
    const given = Object.keys(next.table4).flatMap((way) => ['upheld', 'corrected', 'other', 'pending'].filter((result) => number(next.table4, way, result) > 0).map((result) => [way, result] as const));
    if (given.length === 0) return undefined;
    const [way, result] = pick(random, given);
    add(next.table4, way, result, -1);
    add(next.table4, way, result === 'upheld' ? 'corrected' : 'upheld', 1);
    return next;
  },
  /** 正文里的数和表不一样. */
  text: (report) => {
    const next = copy(report);
    const total = number(next.table3, 'newlyReceived', 'total');
    for (const section of next.sections) {
      for (const [index, paragraph] of section.paragraphs.entries()) {
        const wrong = paragraph.replace(/((?:新收|收到|受理)[^，。；]{0,24}?申请)(\d+)(件)/, (_, before: string, told: string, unit: string) => `${before}${Number(told) + 7}${unit}`);
        if (wrong === paragraph) continue;
        section.paragraphs[index] = wrong;
        return next;
      }
    }
    const overview = next.sections.find(({ key }) => key === 'overview');
    overview?.paragraphs.push(`${next.year}年，本机关共收到政府信息公开申请${total + 7}件。`);
    return overview ? next : undefined;
  },
} as const satisfies Record<string, Error>;

export type ReportError = keyof typeof REPORT_ERRORS;
export const REPORT_ERROR_KEYS = Object.keys(REPORT_ERRORS) as readonly ReportError[];
export const plantInReport = (kind: ReportError, report: RawReport, random: Random): RawReport | undefined => (REPORT_ERRORS[kind] as Error)(report, random);
