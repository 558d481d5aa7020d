import { checkTables, relationsOf } from './checks';
import { blankFindings, messageOf } from './finding';
import type { Cell, Table3 } from './report';
import { table3Of, table4Of } from './tables';

const zeros = { table3: table3Of(() => 0), table4: table4Of(() => 0) };

/** One citizen's application: came in, was granted, nothing is left. */
const WHOLE = {
  'newlyReceived/naturalPerson': 1, 'newlyReceived/total': 1, 'granted/naturalPerson': 1, 'granted/total': 1,
  'outcomesTotal/naturalPerson': 1, 'outcomesTotal/total': 1,
};
const one = (cells: Readonly<Record<string, Cell>>) => ({ ...zeros, table3: table3Of((row, column) => (cells[`${row}/${column}`] === undefined ? 0 : cells[`${row}/${column}`] ?? null)) });
const told = (tables: { readonly table3: Table3; readonly table4: typeof zeros.table4 }) => checkTables(tables).map(({ check, severity, place }) => [check, severity, place.join('·')]);

describe('勾稽关系', () => {
  test('全部为零、收一件办一件，都没有问题', () => {
    expect(checkTables(zeros)).toEqual([]);
    expect(checkTables(one(WHOLE))).toEqual([]);
  });

  test('第一项加第二项之和，等于第三项加第四项之和', () => {
    const findings = checkTables(one({ ...WHOLE, 'carriedOverOut/naturalPerson': 1, 'carriedOverOut/total': 1 }));
    expect(findings.map(({ check, severity, place, is, should }) => [check, severity, place.join('·'), is, should])).toEqual([
      ['C1', 'hard', '表三·自然人', '第一项加第二项之和是1，第三项加第四项之和是2', '两者应当相等'],
      ['C1', 'hard', '表三·总计', '第一项加第二项之和是1，第三项加第四项之和是2', '两者应当相等'],
    ]);
  });

  test('（一）至（六）各行之和，等于（七）总计；每条都说是什么、应当是什么、怎么办', () => {
    const findings = checkTables(one({ ...WHOLE, 'refused.stateSecret/naturalPerson': 2, 'refused.stateSecret/total': 2 }));
    expect(findings.map(messageOf)).toContain('（一）至（六）各行相加是3，（七）总计是1，两者应当相等。');
    for (const { todo } of findings) expect(todo).toMatch(/^请[^a-zA-Z。]+$/);
  });

  test('每一行六类申请人之和，等于该行总计', () => {
    const findings = checkTables(one({ ...WHOLE, 'granted/legalServiceOrg': 4 }));
    expect(findings.filter(({ check }) => check === 'C3').map((finding) => [finding.place, messageOf(finding)])).toEqual([
      [['表三', '予以公开'], '六类申请人相加是5，总计是1，两者应当相等。'],
    ]);
  });

  test('表四每一块四种结果之和，等于该块总计', () => {
    const table4 = table4Of((block, result) => (block === 'litigationDirect' && result === 'pending' ? 2 : 0));
    expect(told({ ...zeros, table4 })).toEqual([['C4', 'hard', '表四·行政诉讼·未经复议直接起诉']]);
  });

  test('2019年的表式：（六）其他处理一行算进（七）总计', () => {
    const trial = table3Of((row, column) => (['newlyReceived', 'other', 'outcomesTotal'].includes(row) && (column === 'naturalPerson' || column === 'total') ? 3 : 0), '2019');
    expect(checkTables({ ...zeros, table3: trial })).toEqual([]);
    expect(told({ ...zeros, table3: { ...trial, other: zeros.table3.granted } })).toEqual([['C2', 'hard', '表三·自然人'], ['C2', 'hard', '表三·总计']]);
  });
});

describe('空白或者看不清的格', () => {
  test('读不出的数差着，只说不能核对，不说不相等', () => {
    const findings = checkTables(one({ ...WHOLE, 'granted/naturalPerson': null }));
    expect(findings.map(({ check, severity, kind, place }) => [check, severity, kind, place.join('·')])).toEqual([
      ['C2', 'soft', 'unreadable', '表三·自然人'], ['C3', 'soft', 'unreadable', '表三·予以公开'],
    ]);
    expect(findings[0]).toMatchObject({ should: '两者应当相等，现在不能核对' });
  });

  test('总计读不出，也只说不能核对', () => {
    expect(told(one({ ...WHOLE, 'outcomesTotal/total': null })).map(([check, severity]) => [check, severity])).toEqual([['C1', 'soft'], ['C2', 'soft'], ['C3', 'soft']]);
  });

  test('读出的已经超过总计，空白再补多少也不会相等：照样是错', () => {
    expect(told(one({ ...WHOLE, 'granted/otherOrg': null, 'granted/legalServiceOrg': 4 }))).toContainEqual(['C3', 'hard', '表三·予以公开']);
  });

  test('按0计算相等的不逐条说，合起来提醒一次补上', () => {
    const blank = { ...zeros, table3: table3Of((_, column) => (column === 'otherOrg' ? null : 0)) };
    expect(checkTables(blank)).toEqual([]);
    const findings = blankFindings(relationsOf(blank));
    expect(findings.map(({ check, severity, place }) => [check, severity, place])).toEqual([['C1', 'soft', ['表三']], ['C2', 'soft', ['表三']], ['C3', 'soft', ['表三']]]);
    expect(findings[2]?.is).toBe('本年新收政府信息公开申请数量、上年结转政府信息公开申请数量、予以公开等25处有空白或者看不清的格，按0计算时相等，不能算核对过');
    expect(blankFindings(relationsOf(zeros))).toEqual([]);
    const faint = { ...zeros, table4: table4Of((_, result) => (result === 'other' ? null : 0)) };
    expect(blankFindings(relationsOf(faint)).map(({ is }) => is)).toEqual(['行政复议、行政诉讼 未经复议直接起诉、行政诉讼 复议后起诉有空白或者看不清的格，按0计算时相等，不能算核对过']);
  });

  test('把正确的表随便抹掉几格，从不出现“不相等”', () => {
    const whole = one(WHOLE);
    for (const row of Object.keys(whole.table3)) {
      for (const column of Object.keys(zeros.table3.granted)) {
        const table3 = table3Of((key, kind) => (key === row && kind === column ? null : whole.table3[key][kind]));
        expect(checkTables({ ...whole, table3 }).filter(({ severity }) => severity === 'hard')).toEqual([]);
        expect([...checkTables({ ...whole, table3 }), ...blankFindings(relationsOf({ ...whole, table3 }))]).not.toEqual([]);
      }
    }
  });
});
