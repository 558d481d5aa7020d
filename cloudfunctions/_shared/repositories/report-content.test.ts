import { readReport } from '@/domain/report/read';
import { rowKeysOf } from '@/domain/report/rows';
import { cellAt, table3Of } from '@/domain/report/tables';
import { structuredReport } from './report-content';

const trial = {
  ...readReport('云汀县水利局2019年政府信息公开工作年度报告\n一、总体情况\n全年平稳。'),
  table3: table3Of((row, column) => (row === 'other' && column === 'total' ? 2 : 0), '2019'),
};

describe('存下来的年度报告', () => {
  test('2019年的报告存下来还是二十三行，“其他处理”是自己的一行', () => {
    const { format, table3 } = structuredReport.parse(trial);
    expect(format).toBe('2019');
    expect(Object.keys(table3)).toHaveLength(rowKeysOf('2019').length);
    expect(cellAt(table3, 'other', 'total')).toBe(2);
  });

  test('少一行、两种表式的行混在一起，都不是我们存的', () => {
    const { other, ...rest } = trial.table3;
    expect(structuredReport.safeParse({ ...trial, table3: rest }).success).toBe(false);
    expect(structuredReport.safeParse({ ...trial, table3: { ...table3Of(() => 0), other } }).success).toBe(false);
  });
});
