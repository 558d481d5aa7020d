import { cellOf } from './route';

describe('从地址认出一格', () => {
  test('完整的地址', () => {
    expect(cellOf({ agencyId: 'qiaoguan', year: '2026', row: 'refused.stateSecret', column: 'total' }))
      .toEqual({ agencyId: 'qiaoguan', year: 2026, row: 'refused.stateSecret', column: 'total' });
  });

  test.each([{}, { agencyId: 'a', year: 'x', row: 'granted', column: 'total' }, { agencyId: 'a', year: '2026', row: 'toString', column: 'total' }, { agencyId: 'a', year: '2026', row: 'granted', column: 'all' }])('不完整或者改过的地址不认：%j', (params) => {
    expect(cellOf(params)).toBeUndefined();
  });
});
