import { yearOf, type CivilDate } from '../calendar/civil-date';
import { wanYuan } from './decimal';
import type { Table2 } from './report';

interface Line {
  readonly id: string;
}

/** 规章 or 行政规范性文件, with the days it was made and abolished. */
interface DocumentLine extends Line {
  readonly row: 'regulations' | 'normativeDocuments';
  /** 文号 or title, to find it by. */
  readonly title: string;
  /** 制发; absent when it is older than the register. */
  readonly issuedOn?: CivilDate;
  /** 废止, repeal and expiry alike. */
  readonly abolishedOn?: CivilDate;
}

/** 许可, 处罚 or 强制决定 of one day. */
interface DecisionLine extends Line {
  readonly row: 'administrativeLicensing' | 'administrativePenalty' | 'administrativeCompulsion';
  readonly on: CivilDate;
  /** 件. */
  readonly decisions: number;
}

/** 行政事业性收费 of one day. */
interface FeeLine extends Line {
  readonly row: 'administrativeFees';
  readonly on: CivilDate;
  /** 分. */
  readonly fen: number;
}

/** 主动公开登记簿的一行: what table two is counted from. */
export type RegisterLine = DocumentLine | DecisionLine | FeeLine;

/** A cell of the form of 2021. */
export type RegisterCell =
  | { readonly row: DocumentLine['row']; readonly column: 'issued' | 'abolished' | 'inForce' }
  | { readonly row: DecisionLine['row']; readonly column: 'decisions' }
  | { readonly row: FeeLine['row']; readonly column: 'amountWanYuan' };

/** 表二 with a number in every cell. */
export type RegisterTally = { readonly [Cell in RegisterCell as Cell['row']]: Readonly<Record<Cell['column'], number>> };

const inYear = (day: CivilDate | undefined, year: number): boolean => day !== undefined && yearOf(day) === year;
const byEndOf = (day: CivilDate | undefined, year: number): boolean => day !== undefined && yearOf(day) <= year;

function isIn(line: RegisterLine, year: number, column: RegisterCell['column']): boolean {
  if (!('title' in line)) return inYear(line.on, year);
  switch (column) {
    case 'issued': return inYear(line.issuedOn, year);
    case 'abolished': return inYear(line.abolishedOn, year);
    default: return (line.issuedOn === undefined || byEndOf(line.issuedOn, year)) && !byEndOf(line.abolishedOn, year);
  }
}

/** The lines that one cell of 表二 of a year counts. */
export const linesIn = (lines: readonly RegisterLine[], year: number, { row, column }: RegisterCell): readonly RegisterLine[] =>
  lines.filter((line) => line.row === row && isIn(line, year, column));

/** 现行有效 at the end of the year before, when its report has that number; a report of 2019 or 2020 has none. */
const inForceBefore = (row: DocumentLine['row'], before: Table2 | undefined): number | undefined => before?.[row]?.inForce ?? undefined;

/**
 * 表二 of a year from its register. 现行有效 is what the report of the year before says, and what came and went since
 * (C6); without such a report, the documents of the register that are in force at the end of the year.
 * @param before 表二 of the year before, as it was published
 * @source 条例 art. 20(1), (5), (6), (8); 国办公开办函〔2021〕30号: 收费 in 万元
 */
export function tallyRegister(lines: readonly RegisterLine[], year: number, before?: Table2): RegisterTally {
  const documents = (row: DocumentLine['row']) => {
    const count = (column: 'issued' | 'abolished' | 'inForce') => linesIn(lines, year, { row, column }).length;
    const [issued, abolished, base] = [count('issued'), count('abolished'), inForceBefore(row, before)];
    return { issued, abolished, inForce: base === undefined ? count('inForce') : base + issued - abolished };
  };
  const sumOf = (row: DecisionLine['row'] | FeeLine['row']) =>
    lines.reduce((sum, line) => (line.row === row && 'on' in line && inYear(line.on, year) ? sum + ('fen' in line ? line.fen : line.decisions) : sum), 0);
  return {
    regulations: documents('regulations'),
    normativeDocuments: documents('normativeDocuments'),
    administrativeLicensing: { decisions: sumOf('administrativeLicensing') },
    administrativePenalty: { decisions: sumOf('administrativePenalty') },
    administrativeCompulsion: { decisions: sumOf('administrativeCompulsion') },
    administrativeFees: { amountWanYuan: wanYuan(sumOf('administrativeFees')) },
  };
}
