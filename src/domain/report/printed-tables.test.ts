import { place, printedTable2, printedTable3, printedTable4, type PrintedTableModel } from './printed-tables';
import type { StructuredReport } from './report';
import type { FormRowKey } from './rows';
import { table3Of, table4Of } from './tables';

const report = (format: StructuredReport['format']): StructuredReport => ({
  agency: '乔官镇人民政府', year: 2021, format, title: null, preamble: [], sections: [],
  table2: { regulations: { issued: 0, abolished: 0, inForce: 3 } },
  table3: table3Of((row: FormRowKey, column) => (row === 'granted' && column === 'total' ? null : 1), format),
  table4: table4Of(() => 0),
  signedBy: null, publishedOn: null, doubts: [],
});

const numbers = (table: PrintedTableModel) => table.body.flat().filter((cell) => cell.kind === 'number');

/** Every place of the sheet is covered exactly once. */
function covered(lines: PrintedTableModel['body'], columns: number): boolean {
  const taken = new Set<string>();
  let count = 0;
  for (const cell of place(lines)) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.colSpan; column += 1) {
        count += 1;
        taken.add(`${row}/${column}`);
      }
    }
  }
  return count === taken.size && count === lines.length * columns;
}

describe('官方样式的表', () => {
  test('表三：二十五行、七列，一百七十五个数都在', () => {
    const table = printedTable3(report('2021'));
    expect(table.body).toHaveLength(25);
    expect(numbers(table)).toHaveLength(175);
    expect(table.widths).toHaveLength(10);
  });

  test.each(['2021', '2019'] as const)('%s年表式：合并的格盖住整张表，不重叠也不留空', (format) => {
    for (const table of [printedTable2(report(format)), printedTable3(report(format)), printedTable4(report(format))]) {
      expect(covered(table.head, table.widths.length)).toBe(true);
      expect(covered(table.body, table.widths.length)).toBe(true);
    }
  });

  test('2019年表式的表三：其他处理只有一行，共二十三行', () => {
    const table = printedTable3(report('2019'));
    expect(table.body).toHaveLength(23);
    expect(table.body.flat().filter((cell) => cell.text.startsWith('（六）')).map((cell) => cell.text)).toEqual(['（六）其他处理']);
  });

  test('表四：十五个数', () => {
    expect(numbers(printedTable4(report('2021')))).toHaveLength(15);
  });

  test('每个数读出来都带着行和列的名字，看不清的显示一横', () => {
    const labels = numbers(printedTable3(report('2021'))).map((cell) => cell.label);
    expect(labels).toContain('予以公开，总计：—');
    expect(labels).toContain('属于国家秘密，自然人：1');
  });
});
