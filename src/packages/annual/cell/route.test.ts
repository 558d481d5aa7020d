import { cellOf } from './route';

const of = { agencyId: 'qiaoguan', year: '2026' };

describe('从地址认出一格', () => {
  test('没有写哪张表的是表三', () => {
    expect(cellOf({ ...of, row: 'refused.stateSecret', column: 'total' })).toEqual({ agencyId: 'qiaoguan', year: 2026, table: 3, row: 'refused.stateSecret', column: 'total' });
  });

  test('表二、表四的一格', () => {
    expect(cellOf({ ...of, table: '2', row: 'normativeDocuments', column: 'inForce' })).toEqual({ agencyId: 'qiaoguan', year: 2026, table: 2, cell: { row: 'normativeDocuments', column: 'inForce' } });
    expect(cellOf({ ...of, table: '4', row: 'review', column: 'pending' })).toEqual({ agencyId: 'qiaoguan', year: 2026, table: 4, row: 'review', column: 'pending' });
  });

  test.each([
    {}, { agencyId: 'a', year: 'x', row: 'granted', column: 'total' }, { ...of, row: 'toString', column: 'total' }, { ...of, row: 'granted', column: 'all' },
    { ...of, table: '2', row: 'administrativeFees', column: 'issued' }, { ...of, table: '2', row: 'governmentProcurement', column: 'purchases' },
    { ...of, table: '4', row: 'review', column: 'granted' }, { ...of, table: '5', row: 'review', column: 'total' },
  ])('不完整或者改过的地址不认：%j', (params) => {
    expect(cellOf(params)).toBeUndefined();
  });
});
