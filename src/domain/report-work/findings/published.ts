import type { YearFacts } from '../../narrative/facts';
import { formCells, type CellAddress } from '../../report/form-cells';
import type { StructuredReport } from '../../report/report';
import { art, articleLabel } from '../../statute/article';
import type { RawFinding } from './raw-finding';

/** 与现在的记录不同的一格 of a published report. */
export interface CellDifference {
  readonly address: CellAddress;
  readonly label: string;
  readonly published: number | null;
  readonly now: number;
}

type Tables = Pick<YearFacts, 'table2' | 'table3' | 'table4'>;

/** Cells in which what is published is no longer what the records say. */
export function cellDifferences(published: StructuredReport, { table2, table3, table4 }: Tables): readonly CellDifference[] {
  return formCells({ format: '2021', table3 }).flatMap(({ address, place, in: cell }): readonly CellDifference[] => {
    const [was, now] = [cell(published), cell({ table2, table3, table4 })];
    return now === null || was === now ? [] : [{ address, label: place.join(' · '), published: was, now }];
  });
}

const TOLD = 5;

/** 已公布的年报与现在的记录不同: named cell by cell, with the way to a dated correction. @source 条例 art. 6 */
export function publishedFindings(published: StructuredReport | undefined, facts: YearFacts): readonly RawFinding[] {
  if (!published || published.format !== '2021') return [];
  const cells = cellDifferences(published, facts);
  const [first] = cells;
  if (!first) return [];
  const named = cells.slice(0, TOLD).map(({ label, published: was, now }) => `${label}（公布${was ?? '空白'}，现在${now}）`).join('、');
  return [{
    group: 'published', severity: 'soft', where: '已公布的年报与现在的记录不同', is: `有${cells.length}格不同：${named}${cells.length > TOLD ? '等' : ''}`, should: '公布的年报应当和记录一致',
    todo: '补录、更正以后数变了的，请写更正说明，重新公布；以前的版本留着。', place: { kind: 'correction' }, article: articleLabel(art(6)),
  }];
}
