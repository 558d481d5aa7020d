import { rowsOfGroup } from '@/components/report-table/sums';
import { APPLICANT_KIND_KEYS, APPLICANT_KINDS } from '@/domain/applicant/kinds';
import type { ReportFigures } from '@/domain/report/form-cells';
import type { Cell } from '@/domain/report/report';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from '@/domain/report/table4';
import { cellAt } from '@/domain/report/tables';
import { LEAF_GROUPS, type LeafGroup } from '@/domain/statute/leaves';
import { comparedWith } from '@/pages/reading/words';

/** A chart as data: bars and the same in words. A number that cannot be read is left out and named in words. */
export interface Series {
  readonly sentence: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
}

type Counted = { readonly label: string; readonly value: Cell };

const known = ({ value }: Counted): boolean => value !== null;

function readable(counted: readonly Counted[]): Series['bars'] {
  return counted.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
}

function lostNumbers(counted: readonly Counted[]): string {
  const lost = counted.filter((one) => !known(one)).map(({ label }) => label);
  return lost.length === 0 ? '' : `${lost.join('、')}的数，原文没有填或者看不清，没有画出来。`;
}

const listed = (bars: Series['bars']): string =>
  bars.filter(({ value }) => value > 0).map(({ label, value }) => `${label} ${value} 件`).join('，');

function sum(cells: readonly Cell[]): Cell {
  return cells.some((cell) => cell === null) ? null : cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);
}

/** 历年新收申请. @param reports oldest first */
export function applicationSeries(reports: readonly Pick<ReportFigures, 'year' | 'table3'>[]): Series {
  const counted = reports.map(({ year, table3 }) => ({ year, label: String(year), value: table3.newlyReceived.total }));
  const bars = readable(counted);
  const [first, last] = [bars[0], bars[bars.length - 1]];
  const lost = lostNumbers(counted);
  if (!first || !last) return { bars, sentence: lost };
  if (bars.length === 1) {
    return { bars, sentence: `现在只有 ${last.label} 年的报告：${last.value === 0 ? '这一年没有收到申请' : `这一年收到 ${last.value} 件申请`}。${lost}` };
  }
  if (bars.every(({ value }) => value === 0)) return { bars, sentence: `${first.label} 年到 ${last.label} 年都没有收到申请。${lost}` };
  const before = bars.find(({ label }) => Number(label) === Number(last.label) - 1);
  const most = bars.reduce((highest, bar) => (bar.value > highest.value ? bar : highest));
  const now = last.value === 0 ? `${last.label} 年没有收到申请` : `${last.label} 年收到 ${last.value} 件申请`;
  const peak = most === last ? '，是这些年里最多的' : `；最多的是 ${most.label} 年，${most.value} 件`;
  return { bars, sentence: `${now}${comparedWith(last.value, before?.value, '上年')}${peak}。${lost}` };
}

/** 办理结果 by group, one year. */
export function outcomeSeries({ year, table3 }: Pick<ReportFigures, 'year' | 'table3'>): Series {
  const counted = (Object.keys(LEAF_GROUPS) as readonly LeafGroup[]).map((group) => ({
    label: LEAF_GROUPS[group].label,
    value: sum(rowsOfGroup(table3, group).map((row) => cellAt(table3, row, 'total'))),
  }));
  const bars = readable(counted);
  const total = bars.reduce((all, { value }) => all + value, 0);
  const sentence = total === 0 ? `${year} 年没有办结的申请。` : `${year} 年办结 ${total} 件：${listed(bars)}。`;
  return { bars, sentence: `${sentence}${lostNumbers(counted)}` };
}

/** 谁在申请: new applications by kind of applicant, one year. */
export function applicantSeries({ year, table3 }: Pick<ReportFigures, 'year' | 'table3'>): Series {
  const counted = APPLICANT_KIND_KEYS.map((kind) => ({ label: APPLICANT_KINDS[kind].label, value: table3.newlyReceived[kind] }));
  const bars = readable(counted);
  const total = bars.reduce((all, { value }) => all + value, 0);
  const sentence = total === 0 ? `${year} 年没有人提出申请。` : `${year} 年新收 ${total} 件：${listed(bars)}。`;
  return { bars, sentence: `${sentence}${lostNumbers(counted)}` };
}

/** 复议和诉讼, one year. */
export function remedySeries({ year, table4 }: Pick<ReportFigures, 'year' | 'table4'>): Series {
  const counted = TABLE4_BLOCK_KEYS.map((block) => ({ label: TABLE4_BLOCKS[block].label, value: table4[block].total }));
  const bars = readable(counted);
  const told = TABLE4_BLOCK_KEYS.filter((block) => (table4[block].total ?? 0) > 0).map((block) => {
    const results = TABLE4_RESULT_KEYS.filter((result) => result !== 'total' && (table4[block][result] ?? 0) > 0)
      .map((result) => `${TABLE4_RESULTS[result].label} ${table4[block][result] ?? ''} 件`);
    return `${TABLE4_BLOCKS[block].label} ${table4[block].total ?? ''} 件${results.length > 0 ? `（${results.join('，')}）` : ''}`;
  });
  const sentence = told.length === 0 ? `${year} 年没有行政复议，也没有行政诉讼。` : `${year} 年${told.join('，')}。`;
  return { bars, sentence: `${sentence}${lostNumbers(counted)}` };
}
