import { GAP, type Slot } from './entries';
import { fit, usualTrailing, type RowRule } from './fit';
import { TABLE3_RULE } from './table-three-rule';
import { BLANK, parseValue, shownAs, type Value } from './values';

/** “1 _ · 3”: numbers, a blank cell, an empty line. */
const slots = (text: string): readonly Slot[] => text.split(' ').filter(Boolean).map((piece) => (piece === '_' ? BLANK : piece === '·' ? GAP : parseValue(piece) ?? BLANK));
const values = (text: string) => slots(text) as readonly Value[];
const shown = (fitted: ReturnType<typeof fit>) => fitted && [fitted.values.map((value) => (value.kind === 'blank' ? '_' : shownAs(value))).join(' '), fitted.trailing, ...(fitted.change ? [fitted.change] : [])];
const row = (text: string, trailing?: number) => shown(fit(slots(text), TABLE3_RULE, trailing));

describe('表三的一行七格：六类之和等于总计', () => {
  test('正好七格的照读，不看和', () => {
    expect(row('1 2 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 0]);
    expect(row('1 2 0 0 0 0 9')).toEqual(['1 2 0 0 0 0 9', 0]);
    expect(row('1 _ _ _ _ _ 1')).toEqual(['1 _ _ _ _ _ 1', 0]);
  });

  test('两头多出空白的格：只有一种和对得上', () => {
    expect(row('_ 1 2 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 0]);
    expect(row('1 2 0 0 0 0 3 _')).toEqual(['1 2 0 0 0 0 3', 1]);
    expect(row('_ _ 1 2 0 0 0 0 3 _ _ _')).toEqual(['1 2 0 0 0 0 3', 3]);
  });

  test('几种读法都对得上：站在别的行数字下面的那种；没有别的行可看的，不读', () => {
    expect(row('_ _ _ _ _ _ _ _ _')).toBeUndefined();
    expect(row('_ _ _ _ _ _ _ _ _', 1)).toEqual(['_ _ _ _ _ _ _', 1]);
    expect(row('_ _ _ _ _ _ _ _ _', 0)).toEqual(['_ _ _ _ _ _ _', 0]);
    expect(row('_ _ _ _ _ _ _ _ _', 5)).toBeUndefined();
  });

  test('都对不上的，看别的行；也没有的，不读', () => {
    expect(row('_ 2 0 0 0 0 0 _ _', 2)).toEqual(['_ 2 0 0 0 0 0', 2]);
    expect(row('_ 2 0 0 0 0 0 _ _')).toBeUndefined();
  });

  test('对得上的优先于站在下面的', () => expect(row('_ 1 1 0 0 0 2 _', 0)).toEqual(['_ 1 1 0 0 0 2', 1]));

  test('空白太多的不是一行', () => {
    expect(row(`1 2 0 0 0 0 3 ${'_ '.repeat(60)}`)).toEqual(['1 2 0 0 0 0 3', 60]);
    expect(row(`1 2 0 0 0 0 3 ${'_ '.repeat(61)}`)).toBeUndefined();
  });

  test('空行是空白的格：和对得上才算', () => {
    expect(row('1 · · · · · 1')).toEqual(['1 _ _ _ _ _ 1', 0]);
    expect(row('1 · 0 · 0 0 1')).toEqual(['1 _ 0 _ 0 0 1', 0]);
    expect(row('1 · 0 · 0 0 2')).toBeUndefined();
    expect(row('1 · · · · · 1 ·')).toEqual(['1 _ _ _ _ _ 1', 1]);
    expect(row(`1 1 ${'· '.repeat(18)}`)).toBeUndefined();
    expect(row(`1 1 ${'· '.repeat(19)}`)).toBeUndefined();
    expect(row('1 · 2 0 0 0 · 0 3')).toEqual(['1 2 0 0 0 0 3', 0]);
  });

  test('少一个数字：推得出唯一的才补，说明补了', () => {
    expect(row('1 2 3 4 5 15')).toBeUndefined();
    expect(row('1 2 3 4 5 6')).toEqual(['1 2 3 4 5 6 21', 0, 'added']);
    expect(row('0 0 0 0 0 0')).toEqual(['0 0 0 0 0 0 0', 0, 'added']);
    expect(row('9 0 0 0 0 3')).toEqual(['9 0 0 0 0 3 12', 0, 'added']);
    expect(row('1 2 3 4 5')).toBeUndefined();
  });

  test('多一个数字：去掉一个能对上而且只有一种去法，才去，说明去了', () => {
    expect(row('1 2 7 3 4 5 6 21')).toEqual(['1 2 3 4 5 6 21', 0, 'dropped']);
    expect(row('1 1 2 0 0 0 0 3')).toEqual(['1 2 0 0 0 0 3', 0, 'dropped']);
    expect(row('1 2 3 4 5 6 21 21')).toEqual(['1 2 3 4 5 6 21', 0, 'dropped']);
    expect(row('1 2 3 4 5 6 7 99')).toBeUndefined();
    expect(row('1 2 3 4 5 6 21 7 7')).toBeUndefined();
  });

  test('没有数、看不清的数，不猜', () => {
    expect(row('')).toBeUndefined();
    expect(row('1.2.3 0 0 0 0 1')).toBeUndefined();
    expect(row('/ 0 0 0 0 1')).toBeUndefined();
  });
});

describe('六类之和与总计', () => {
  const holds = (text: string) => TABLE3_RULE.holds(values(text));
  const solve = (text: string, hole: number) => TABLE3_RULE.solve(values(text), hole);

  test('空白作0；负数、看不清的、斜线不是件数', () => {
    expect(holds('1 2 3 4 5 6 21')).toBe(true);
    expect(holds('1 2 3 4 5 6 20')).toBe(false);
    expect(holds('_ _ _ _ _ _ _')).toBe(true);
    expect(holds('1 _ _ _ _ _ 1')).toBe(true);
    expect(holds('1 -1 0 0 0 0 0')).toBe(false);
    expect(holds('0 0 0 0 0 0 /')).toBe(false);
    expect(holds('0 0 0 0 0 0 1.2.3')).toBe(false);
  });

  test('缺的一格由其余推得，推得负数就不推', () => {
    expect(solve('1 2 3 4 5 6 _', 6)).toBe(21);
    expect(solve('1 _ 3 4 5 6 21', 1)).toBe(2);
    expect(solve('_ 2 3 4 5 6 20', 0)).toBe(0);
    expect(solve('_ 2 3 4 5 6 19', 0)).toBeUndefined();
    expect(solve('1 / 3 4 5 6 _', 6)).toBeUndefined();
  });
});

describe('没有勾稽的表', () => {
  const rule: RowRule = { width: 3, holds: () => true, solve: () => undefined };
  const of = (text: string) => shown(fit(slots(text), rule));
  test('少一个、多一个都不读；两头的空白可以去掉', () => {
    expect(of('1 2 3')).toEqual(['1 2 3', 0]);
    expect(of('1 2')).toBeUndefined();
    expect(of('1 2 3 4')).toBeUndefined();
    expect(of('1 2 3 _ _')).toEqual(['1 2 3', 2]);
    expect(of('· 1 · 2 3 ·')).toEqual(['1 2 3', 0]);
    expect(of('1 · 2')).toEqual(['1 _ 2', 0]);
  });
});

describe('各行右边空着几格', () => {
  const fitted = (trailing: number, change?: 'added') => ({ values: [], trailing, ...(change && { change }) });
  test('取最多的；推得来的行、读不出的行不算', () => {
    expect(usualTrailing([fitted(0), fitted(2), fitted(2)])).toBe(2);
    expect(usualTrailing([fitted(2), fitted(2), fitted(0)])).toBe(2);
    expect(usualTrailing([fitted(0, 'added'), fitted(0, 'added'), undefined, fitted(1)])).toBe(1);
    expect(usualTrailing([undefined])).toBeUndefined();
  });
});
