import { rowKeysOf } from '../rows';
import { nameIsScatteredIn, rowNamedBy, rowNames, rowsNamedIn } from './row-names';

const NAMES = rowNames(rowKeysOf('2021'));
const named = (...words: readonly string[]) => rowNamedBy(words, NAMES);

describe('一行的文字是哪一行', () => {
  test.each(NAMES.map(({ key, numbered }) => [numbered, key]))('%s', (words, key) => expect(named(words)).toBe(key));

  test.each([
    ['本年新收', 'newlyReceived'], ['上年结转', 'carriedOverIn'], ['部分公开', 'partiallyGranted'], ['逾期不补正', 'other.correctionOverdue'], ['逾期不缴费', 'other.feeOverdue'], ['结转下年度', 'carriedOverOut'],
    ['属于国家秘密', 'refused.stateSecret'], ['其他', 'other.other'], ['总计', 'outcomesTotal'], ['（六）其他处理 3.其他', 'other.other'],
  ] as const)('写作“%s”', (words, key) => expect(named(words)).toBe(key));

  test('前面有组名、表头，看最后一段', () => {
    expect(named('三、本年度办理结果', '（一）予以公开')).toBe('granted');
    expect(named('（三）不予公开', '1.属于国家秘密')).toBe('refused.stateSecret');
    expect(named('（六）其他处理', '其他')).toBe('other.other');
    expect(named('申请人情况属于国家秘密')).toBe('refused.stateSecret');
    expect(named('属于国家秘密的')).toBe('refused.stateSecret');
    expect(named('属于国', '家秘密')).toBe('refused.stateSecret');
  });

  test('“其他”“总计”太常见，在别的词里不算', () => {
    expect(named('法人或其他组织')).toBeUndefined();
    expect(named('其他其他')).toBeUndefined();
    expect(named('以上总计')).toBeUndefined();
    expect(named('办理其他')).toBeUndefined();
  });

  test('提到两行的，说不清是哪一行', () => {
    expect(named('属于国家秘密或者属于行政执法案卷的')).toBeUndefined();
    expect(named('')).toBeUndefined();
    expect(named()).toBeUndefined();
    expect(named('云汀县水利局')).toBeUndefined();
  });

  test('断掉的行名：有编号、至少六个字，而且只能是一行', () => {
    expect(named('5.属于三类内部事务信')).toBe('refused.internalAffairs');
    expect(named('5.属于三类内')).toBe('refused.internalAffairs');
    expect(named('5.属于三类')).toBeUndefined();
    expect(named('1.属于国家')).toBeUndefined();
    expect(named('属于三类内部事务信')).toBeUndefined();
    expect(named('5.属于三类内部事务信等')).toBeUndefined();
  });
});

test('文字里有哪几行的全名', () => {
  expect(rowsNamedIn('予以公开属于国家秘密其他总计', NAMES)).toEqual(['granted', 'refused.stateSecret']);
  expect(rowsNamedIn('3其他七总计', NAMES)).toEqual(['other.other', 'outcomesTotal']);
  expect(rowsNamedIn('', NAMES)).toEqual([]);
});

test('名称的字依次散在文字里', () => {
  const name = NAMES.find(({ key }) => key === 'refused.stateSecret') ?? { key: 'granted' as const, numbered: '', names: [] };
  expect(nameIsScatteredIn('属于总计国家12秘密', name)).toBe(true);
  expect(nameIsScatteredIn('属国于家秘密', name)).toBe(false);
  expect(nameIsScatteredIn('属于国家秘', name)).toBe(false);
  expect(nameIsScatteredIn('', name)).toBe(false);
});
