import { parseValue, shownAs } from './values';

const read = (text: string) => {
  const value = parseValue(text);
  return value && [value.kind, shownAs(value)];
};

describe('数字', () => {
  test.each([['0', 0], ['12', 12], ['123456789', 123_456_789], ['1234567890', 1_234_567_890], [' 12 ', 12], ['１２', 12], ['1,234', 1234], ['1，234，567', 1_234_567], ['-2', -2], ['+1', 1], ['10.5', 10.5], ['0.5', 0.5], ['1,234.56', 1234.56]])('%s → %j', (text, value) => {
    expect(parseValue(text)).toEqual({ kind: 'number', value });
  });

  test('负零就是零', () => expect(parseValue('-0')).toEqual({ kind: 'number', value: 0 }));

  test('单位和附注', () => {
    expect(parseValue('12件')).toEqual({ kind: 'number', value: 12, unit: '件' });
    expect(parseValue('32.6 万元')).toEqual({ kind: 'number', value: 32.6, unit: '万元' });
    expect(parseValue('4（其中修订2件）')).toEqual({ kind: 'number', value: 4, remark: '(其中修订2件)' });
    expect(read('4件（其中修订2件）')).toEqual(['number', '4件(其中修订2件)']);
    expect(parseValue('12公斤')).toBeUndefined();
  });

  test.each(['1.2.3', '00', '012', '0o', '1O', '12〇', '1,23', '1,2345', '1..2', '1234567890123456', 'o', '1 2', '1, 2', '1.123456789'])('%s 像数字而不是：读不出', (text) => expect(read(text)?.[0]).toBe('unreadable'));
  test('读不出的照原样引用', () => {
    expect(read('1 2')).toEqual(['unreadable', '1 2']);
    expect(read(' 1.2.3 ')).toEqual(['unreadable', '1.2.3']);
  });
  test.each(['1.', '总计', '12条以上', '第1', '1件2', '.5', '(1)', '1月', '+0.', 'O'.repeat(25)])('%s 是文字', (text) => expect(parseValue(text)).toBeUndefined());
});

describe('不是数字的格', () => {
  test.each(['', ' ', '\u3000'])('空白“%s”', (text) => expect(parseValue(text)).toEqual({ kind: 'blank' }));
  test.each(['/', '\\', '-', '--', '—', '——', '–', '无', ' 无 '])('“%s”是不适用', (text) => expect(read(text)).toEqual(['notApplicable', text.trim().normalize('NFKC')]));
  test.each(['-----', '//', '无。', '暂无', '无数'])('“%s”是文字', (text) => expect(parseValue(text)).toBeUndefined());

  test('长过八十字的是文字', () => {
    expect(parseValue(`1（${'注'.repeat(77)}）`)?.kind).toBe('number');
    expect(parseValue(`1（${'注'.repeat(78)}）`)).toBeUndefined();
  });
});

describe('注释的小字', () => {
  test.each([['22①', 22, '①'], ['22②③', 22, '②③'], ['22²', 22, '²'], ['22⑴', 22, '⑴'], [' 22① ', 22, '①'], ['22⒈', 22, '⒈'], ['22❶', 22, '❶'], ['22⓫', 22, '⓫']])('%s', (text, value, remark) => expect(parseValue(text)).toEqual({ kind: 'number', value, remark }));
  test.each(['6½', '②2', '2②2', '①', '/①'])('%s 读不出', (text) => expect(read(text)).toEqual(['unreadable', text]));
  test('注释前已有附注的，附注都留着', () => expect(parseValue('4(2)①')).toEqual({ kind: 'number', value: 4, remark: '(2)①' }));
  test('有汉字的是文字里的编号', () => expect(parseValue('①规章')).toBeUndefined());
  test('八十字以内', () => {
    expect(parseValue(`2${'①'.repeat(79)}`)?.kind).toBe('number');
    expect(parseValue(`2${'①'.repeat(80)}`)?.kind).not.toBe('number');
  });
});

test('存疑里怎样写一个值', () => {
  expect(['12件', '', '/', '1.2.3'].map((text) => read(text)?.[1])).toEqual(['12件', '空白', '/', '1.2.3']);
});
