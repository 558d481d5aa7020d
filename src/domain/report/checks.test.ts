import { checkTables } from './checks';
import type { Cell } from './report';
import { table3Of, table4Of } from './tables';

const zeros = { table3: table3Of(() => 0), table4: table4Of(() => 0) };

/** One citizen's application: came in, was granted, nothing is left. */
const one = (cells: Readonly<Record<string, Cell>>) => ({
  ...zeros, table3: table3Of((row, column) => cells[`${row}/${column}`] ?? 0),
});
const WHOLE = {
  'newlyReceived/naturalPerson': 1, 'newlyReceived/total': 1, 'granted/naturalPerson': 1, 'granted/total': 1,
  'outcomesTotal/naturalPerson': 1, 'outcomesTotal/total': 1,
};

describe('勾稽关系', () => {
  test('全部为零、全部空白、收一件办一件，都没有问题', () => {
    expect(checkTables(zeros)).toEqual([]);
    expect(checkTables({ table3: table3Of(() => null), table4: table4Of(() => null) })).toEqual([]);
    expect(checkTables(one(WHOLE))).toEqual([]);
  });

  test('第一项加第二项之和，等于第三项加第四项之和', () => {
    const findings = checkTables(one({ ...WHOLE, 'carriedOverOut/naturalPerson': 1, 'carriedOverOut/total': 1 }));
    expect(findings.map(({ check, place, parts, whole }) => [check, place.join('·'), parts, whole])).toEqual([
      ['C1', '表三·自然人', 1, 2], ['C1', '表三·总计', 1, 2],
    ]);
  });

  test('（一）至（六）各行之和，等于（七）总计', () => {
    const findings = checkTables(one({ ...WHOLE, 'refused.stateSecret/naturalPerson': 2, 'refused.stateSecret/total': 2 }));
    expect(findings.map(({ check, message }) => [check, message])).toContainEqual(['C2', '（一）至（六）各行相加是3，（七）总计是1，两者应当相等。']);
  });

  test('每一行六类申请人之和，等于该行总计；空白作零', () => {
    const findings = checkTables(one({ ...WHOLE, 'refused.stateSecret/otherOrg': null, 'granted/legalServiceOrg': 4 }));
    expect(findings.filter(({ check }) => check === 'C3')).toEqual([
      { check: 'C3', place: ['表三', '予以公开'], parts: 5, whole: 1, message: '六类申请人相加是5，总计是1，两者应当相等。' },
    ]);
  });

  test('表四每一块四种结果之和，等于该块总计', () => {
    const table4 = table4Of((block, result) => (block === 'litigationDirect' && result === 'pending' ? 2 : 0));
    expect(checkTables({ ...zeros, table4 }).map(({ check, place }) => [check, ...place])).toEqual([['C4', '表四', '行政诉讼', '未经复议直接起诉']]);
  });
});
