import fc from 'fast-check';
import { LAYOUTS, type Layout } from '../../../../test/fixtures/report/layouts';
import { reportValues, type ReportValues } from '../../../../test/fixtures/report/values';
import type { ColumnKey } from '../columns';
import { columnPlace, rowPlace } from '../places';
import type { Cell, StructuredReport } from '../report';
import type { RowKey } from '../rows';
import { readReport } from './read-report';

type Cells = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** Cells that were read as another number than was printed; a cell left open is not wrong. */
function wrongCells(read: Cells, printed: Cells): readonly (readonly [row: string, column: string, difference: string])[] {
  return Object.entries(printed).flatMap(([row, cells]) => Object.entries(cells)
    .filter(([column, value]) => (read[row]?.[column] ?? value) !== value)
    .map(([column, value]) => [row, column, `${value} → ${read[row]?.[column]}`] as const));
}

/** Four results changing places inside a block leave its sum as it is; only the numbers together can be compared. */
const unordered = (table: Cells): Cells => Object.fromEntries(Object.entries(table).map(([block, { total = null, ...results }]) => [
  block, Object.fromEntries([...Object.values(results).sort((left, right) => (left ?? 0) - (right ?? 0)), total].entries()),
]));

/** Whether a doubt speaks of the row or the column of a cell, or of rows that found no name. */
function isTold(report: StructuredReport, row: RowKey, column: ColumnKey): boolean {
  const [rowName, columnName] = [rowPlace(row).join(' · '), columnPlace(column).join(' · ')];
  return report.doubts.some(({ place, code }) => code === 'rowExtra' || place.startsWith(rowName) || place === columnName);
}

/** Wrong cells of the tables that have sums, of which no doubt speaks. */
function silentlyWrong(report: StructuredReport, values: ReportValues): readonly string[] {
  const table4IsTold = report.doubts.some(({ place }) => place.startsWith('表四'));
  return [
    ...wrongCells(report.table3, values.table3).filter(([row, column]) => !isTold(report, row as RowKey, column as ColumnKey)),
    ...(table4IsTold ? [] : wrongCells(unordered(report.table4), unordered(values.table4))),
  ].map((cell) => cell.join(' '));
}

const at = (text: string, share: number) => Math.floor(share * text.length);
const lineAt = (text: string, share: number) => {
  const lines = text.split('\n');
  return { lines, index: Math.min(Math.floor(share * lines.length), lines.length - 1) };
};

/** What happens to a text on its way out of a document. */
const DAMAGES: Readonly<Record<string, (text: string, share: number, other: number) => string>> = {
  少一行: (text, share) => {
    const { lines, index } = lineAt(text, share);
    return lines.filter((_, line) => line !== index).join('\n');
  },
  一行重复: (text, share) => {
    const { lines, index } = lineAt(text, share);
    return [...lines.slice(0, index + 1), ...lines.slice(index)].join('\n');
  },
  两行对调: (text, share) => {
    const { lines, index } = lineAt(text, share);
    return [...lines.slice(0, index), lines[index + 1] ?? '', lines[index] ?? '', ...lines.slice(index + 2)].join('\n');
  },
  一行移走: (text, share, other) => {
    const { lines, index } = lineAt(text, share);
    const rest = lines.filter((_, line) => line !== index);
    const to = Math.floor(other * rest.length);
    return [...rest.slice(0, to), lines[index] ?? '', ...rest.slice(to)].join('\n');
  },
  少几个字: (text, share, other) => text.slice(0, at(text, share)) + text.slice(at(text, share) + 1 + Math.floor(other * 12)),
  截断: (text, share) => text.slice(0, at(text, share)),
  从中间开始: (text, share) => text.slice(at(text, share)),
  少一个数字: (text, share) => text.slice(0, at(text, share)) + text.slice(at(text, share)).replace(/\d+/, ''),
  多一个数字: (text, share, other) => `${text.slice(0, at(text, share))} ${Math.floor(other * 90)} ${text.slice(at(text, share))}`,
  多一行数字: (text, share, other) => {
    const { lines, index } = lineAt(text, share);
    return [...lines.slice(0, index), `${Math.floor(other * 90)}`, ...lines.slice(index)].join('\n');
  },
  行尾断开: (text, share) => `${text.slice(0, at(text, share))}\n${text.slice(at(text, share))}`,
};

const layout = fc.constantFrom(...Object.values(LAYOUTS)) as fc.Arbitrary<Layout>;
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('残缺、错乱的文本：不出错；凡勾稽关系看得出的错值，必有存疑', () => {
  test.each(Object.entries(DAMAGES))('%s', (_, damage) => {
    fc.assert(fc.property(reportValues, layout, share, share, (values, draw, where, other) => {
      expect(silentlyWrong(readReport(damage(draw(values), where, other)), values)).toEqual([]);
    }), { numRuns: 60 });
  });

  test('接连几处损坏', () => {
    const damages = fc.array(fc.tuple(fc.constantFrom(...Object.values(DAMAGES)), share, share), { minLength: 2, maxLength: 5 });
    fc.assert(fc.property(reportValues, layout, damages, (values, draw, list) => {
      const text = list.reduce((current, [damage, where, other]) => damage(current, where, other), draw(values));
      expect(silentlyWrong(readReport(text), values)).toEqual([]);
    }), { numRuns: 60 });
  });
});
