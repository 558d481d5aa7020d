import { EMPTY_TABLE } from '@/domain/report/tally';
import type { Table3 } from '@/domain/report/report';
import { table3Of } from '@/domain/report/tables';
import { cellText, groupSum, rowsOfGroup, splitRows } from './sums';

const table: Table3 = {
  ...EMPTY_TABLE,
  'cannotProvide.notHeld': { ...EMPTY_TABLE['cannotProvide.notHeld'], naturalPerson: 2, total: 2 },
  'refused.stateSecret': { ...EMPTY_TABLE['refused.stateSecret'], total: null },
};

describe('表三折叠后的小计', () => {
  test('一组的小计是组内各行之和，按所选的申请人类别', () => {
    expect(groupSum(table, 'cannotProvide', 'total')).toBe(2);
    expect(groupSum(table, 'cannotProvide', 'commercialEnterprise')).toBe(0);
  });

  test('看不清的格不当作0：不显示数字，也不收进“其余为0”', () => {
    expect(cellText(null)).toBe('—');
    expect(splitRows(table, rowsOfGroup(table, 'refused'), 'total').shown).toEqual(['refused.stateSecret']);
    expect(splitRows(table, rowsOfGroup(table, 'refused'), 'total').zeros).toHaveLength(7);
  });

  test('不是0的行先看见，其余的收起来', () => {
    expect(splitRows(table, rowsOfGroup(table, 'cannotProvide'), 'total')).toEqual({
      shown: ['cannotProvide.notHeld'],
      zeros: ['cannotProvide.needsCreation', 'cannotProvide.stillUnclear'],
    });
  });

  test('2019年、2020年的表式，其他处理只有一行', () => {
    const trial = table3Of((row) => (row === 'other' ? 3 : 0), '2019');
    expect(rowsOfGroup(trial, 'other')).toEqual(['other']);
    expect(groupSum(trial, 'other', 'total')).toBe(3);
    expect(rowsOfGroup(table, 'other')).toHaveLength(3);
  });
});
