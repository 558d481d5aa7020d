import { readCell, type CellKind } from './cells';
import { parseValue } from './values';

const read = (shown: string, kind?: CellKind) => {
  const value = parseValue(shown);
  if (!value) throw new Error(shown);
  const { cell, issue } = readCell(value, kind);
  return issue ? [cell, issue.code, issue.message] : [cell];
};
const MONEY = { decimals: true, unit: '万元' } as const;

describe('一格里的数', () => {
  test('件数是整数，不能是负数、小数', () => {
    expect(read('12')).toEqual([12]);
    expect(read('-2')).toEqual([null, 'unreadable', '此格印作“-2”，读不出数字，没有读入。']);
    expect(read('2.5')).toEqual([null, 'unreadable', '此格印作“2.5”，读不出数字，没有读入。']);
    expect(readCell({ kind: 'number', value: Infinity })).toMatchObject({ cell: null });
    expect(readCell({ kind: 'number', value: Infinity }, MONEY)).toMatchObject({ cell: null });
  });

  test('2019年表式的增减可以是负数，仍是整数', () => {
    expect(read('-2', { signed: true })).toEqual([-2]);
    expect(read('-2.5', { signed: true })[0]).toBeNull();
  });

  test('收费金额可以有小数，不能是负数', () => {
    expect(read('10.5', MONEY)).toEqual([10.5]);
    expect(read('-10.5', MONEY)[0]).toBeNull();
  });

  test('表式的单位是万元：印了万元的照读，印了元的不读，0元就是0', () => {
    expect(read('10.5万元', MONEY)).toEqual([10.5]);
    expect(read('105000元', MONEY)).toEqual([null, 'unit', '此格印作“105000元”，表式的单位是万元，没有读入。']);
    expect(read('0元', MONEY)).toEqual([0]);
  });

  test('件、条、项是件数的单位，不必存疑；别的单位存疑', () => {
    for (const unit of ['件', '条', '项', '份', '宗', '起', '个', '次', '户', '人']) expect(read(`12${unit}`)).toEqual([12]);
    expect(read('32.6万元', { decimals: true })).toEqual([32.6, 'unit', '此格的数字带有单位“万元”；读作32.6。']);
    expect(read('0元')).toEqual([0]);
  });

  test('附注、空白、斜线、看不清的，各说各的', () => {
    expect(read('4（其中修订2件）')).toEqual([4, 'remark', '此格在数字后面有附注“(其中修订2件)”；读作4，附注没有读入。']);
    expect(read('')).toEqual([null, 'blank', '此格空白，没有填0；读作空白，计算时作0。']);
    expect(read('/')).toEqual([null, 'notApplicable', '此格填“/”；读作空白，计算时作0。']);
    expect(read('1.2.3')).toEqual([null, 'unreadable', '此格印作“1.2.3”，读不出数字，没有读入。']);
  });
});
