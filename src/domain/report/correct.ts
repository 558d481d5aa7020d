import { assertNever, fail, ok, type Result } from '../result';
import type { CivilDate } from '../calendar/civil-date';
import { cellProblem, checkDoubts, placeOf, withCell, type CellProblem } from './cell-values';
import { formCells, type FormCell } from './form-cells';
import type { Cell, Doubt, StructuredReport } from './report';

/** 改正: what a person read in the original where the reader was wrong or in doubt. */
export interface Corrections {
  readonly cells?: readonly { readonly key: string; readonly value: Cell }[] | undefined;
  readonly head?: Partial<CorrectableHead> | undefined;
}

/** What stands above and below the text. Whose report it is cannot be changed: that decides where it may be published. */
interface CorrectableHead {
  readonly year: number | undefined;
  readonly title: string | undefined;
  readonly signedBy: string | undefined;
  readonly publishedOn: CivilDate | undefined;
}

export type CorrectionRefusal = { readonly code: 'noSuchCell'; readonly key: string } | CellProblem;

/** 给用户看的一句话. */
export function correctionMessage(refusal: CorrectionRefusal): string {
  switch (refusal.code) {
    case 'noSuchCell': return '这份年报的表里没有要改的这一格，请重新看一遍再改。';
    case 'notACount': return `“${refusal.place}”应当是不小于0的整数；原文空白或者看不清的，不填。`;
    case 'notAnAmount': return `“${refusal.place}”应当是不小于0的数，可以有小数；原文空白或者看不清的，不填。`;
    default: return assertNever(refusal);
  }
}

const isCheck = ({ code }: Doubt): boolean => /^C\d$/.test(code);

export interface CorrectedReport {
  readonly report: StructuredReport;
  /** 表三 · 予以公开 · 自然人：读作没有读出，改为12. */
  readonly trace: readonly string[];
}

const shown = (cell: Cell | string | undefined): string => (cell === null || cell === undefined ? '没有读出' : String(cell));
const HEAD = { year: '年份', title: '标题', signedBy: '落款', publishedOn: '日期' } as const;

/** What a person read takes the place of what the reader read; its doubts are gone, and what does not add up is told anew. */
export function correctReport(read: StructuredReport, { cells = [], head = {} }: Corrections): Result<CorrectedReport, CorrectionRefusal> {
  const known = new Map(formCells(read).map((cell) => [cell.key, cell]));
  let report = read;
  const trace: string[] = [];
  const settled = new Set<string>();
  for (const { key, value } of cells) {
    const cell = known.get(key);
    if (!cell) return fail({ code: 'noSuchCell', key });
    const refusal = cellProblem(cell, value, read);
    if (refusal) return fail(refusal);
    const before = cell.in(read);
    report = withCell(report, cell, value);
    settled.add(key);
    trace.push(`${placeOf(cell)}：读作${shown(before)}，${value === before ? '核对过，就是这样' : `改为${value === null ? '空白' : String(value)}`}`);
  }
  for (const field of Object.keys(HEAD) as readonly (keyof CorrectableHead)[]) {
    const value = head[field];
    if (value === undefined || value === read[field]) continue;
    report = { ...report, [field]: value };
    trace.push(`${HEAD[field]}：读作${shown(read[field])}，改为${String(value)}`);
  }
  const isSettled = (place: string) => {
    const about = cellsAt(place, read);
    return about.length > 0 && about.every(({ key }) => settled.has(key));
  };
  const doubts = report.doubts.filter((doubt) => !isCheck(doubt) && !isSettled(doubt.place) && !(doubt.code === 'year' && head.year !== undefined));
  const checks = checkDoubts(report);
  return ok({ report: trace.length === 0 ? read : { ...report, doubts: [...doubts, ...checks] }, trace });
}

/** More would be a table and no place. */
const MOST_CELLS = 30;

/** The cells a doubt or a finding is about: the cell itself, a row, a column, a block; none where it is a whole table or the text. */
export function cellsAt(place: string, report: StructuredReport): readonly FormCell[] {
  const parts = place.split(' · ');
  const found = formCells(report).filter((cell) => {
    const own = placeOf(cell);
    const isColumn = parts.length === 2 && cell.place[0] === parts[0] && cell.place[cell.place.length - 1] === parts[1];
    return own === place || own.startsWith(`${place} · `) || isColumn;
  });
  return parts.length > 1 && found.length <= MOST_CELLS ? found : [];
}
