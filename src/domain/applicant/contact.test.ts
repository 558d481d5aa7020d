import fc from 'fast-check';
import { checkAddress, checkEmail, checkName, checkPhone } from './contact';

describe('姓名或者名称', () => {
  test.each([
    [' 王小明 ', '王小明'],
    ['王　小明', '王小明'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['Anna  Maria', 'Anna Maria'],
    ['乔官镇（某某）农业有限公司', '乔官镇（某某）农业有限公司'],
    ['第３中学', '第3中学'],
    ['王\u200B小明', '王小明'],
    ['𠮷田', '𠮷田'],
    ['⼀⼀', '一一'],
  ])('「%s」收作「%s」', (text, normalized) => {
    expect(checkName(text)).toEqual({ normalized });
  });

  test.each([
    ['', '请填写姓名或者名称。'],
    [' 　\n', '请填写姓名或者名称。'],
    ['王', '请填写证件上的完整姓名或者名称。'],
    ['123', '请填写证件上的完整姓名或者名称。'],
    ['王小明😀', '姓名或者名称里有表情符号，请删掉表情再继续。'],
    ['王小明\u0007', '姓名或者名称里有看不见的特殊字符，请删掉后重新输入。'],
    ['王小明\u202E', '姓名或者名称里有看不见的特殊字符，请删掉后重新输入。'],
    ['王小明\uD800', '姓名或者名称里有看不见的特殊字符，请删掉后重新输入。'],
    ['王小明13800000000', '姓名或者名称里有一长串数字，请核对是不是填错了地方。'],
    ['王'.repeat(10_000), '姓名或者名称最多100个字，现在是10000个字，请改短。'],
  ])('「%.12s」不行，说明怎么办', (text, message) => {
    expect(checkName(text).message).toBe(message);
  });
});

describe('问的是谁的名字，就用谁的说法', () => {
  test.each([
    ['person', '', '请填写姓名。'],
    ['person', '王', '请填写证件上的完整姓名。'],
    ['person', '王小明😀', '姓名里有表情符号，请删掉表情再继续。'],
    ['person', '王小明13800000000', '姓名里有一长串数字，请核对是不是填错了地方。'],
    ['organization', '', '请填写单位名称。'],
    ['organization', '厂', '请填写证照上的完整名称。'],
  ] as const)('%s「%s」：%s', (whose, text, message) => {
    expect(checkName(text, whose).message).toBe(message);
  });
});

describe('联系电话', () => {
  test.each([
    ['13800000000', '13800000000'],
    ['１３８ ００００ ００００', '13800000000'],
    ['+86 138-0000-0000', '13800000000'],
    ['8613800000000', '13800000000'],
    ['0536-1234567', undefined],
    ['0536-6234567', '0536-6234567'],
    ['（0536）6234567', '0536-6234567'],
    ['05366234567', '0536-6234567'],
    ['010 62345678', '010-62345678'],
    ['+86 21 62345678', '021-62345678'],
    ['0536-6234567-801', '0536-6234567转801'],
    ['0536—6234567转801', '0536-6234567转801'],
    ['4001234567', '4001234567'],
    ['+852 6123 4567', '+85261234567'],
    ['0081 3 1234 5678', '+81312345678'],
  ])('%s 收作 %s', (text, normalized) => {
    if (normalized === undefined) expect(checkPhone(text).message).toContain('电话号码的写法不对');
    else expect(checkPhone(text)).toEqual({ normalized });
  });

  test.each([
    ['', '请填写联系电话。'],
    ['6234567', '固定电话请加上区号，例如 0536-6234567。'],
    ['1380000000', '电话号码的写法不对，请填写11位手机号，或者带区号的固定电话。'],
    ['12800000000', '电话号码的写法不对，请填写11位手机号，或者带区号的固定电话。'],
    ['138000000001', '电话号码的写法不对，请填写11位手机号，或者带区号的固定电话。'],
    ['没有电话', '电话号码的写法不对，请填写11位手机号，或者带区号的固定电话。'],
    ['138😀00000000', '联系电话里有表情符号，请删掉表情再继续。'],
    ['1'.repeat(10_000), '联系电话最多30个字，现在是10000个字，请改短。'],
  ])('「%.12s」不行，说明怎么办', (text, message) => {
    expect(checkPhone(text).message).toBe(message);
  });
});

describe('电子邮箱', () => {
  test.each([
    [' name@example.com ', 'name@example.com'],
    ['name＠ｅｘａｍｐｌｅ。com', 'name@example.com'],
    ['First.Last+tag@Mail.Example.COM', 'First.Last+tag@mail.example.com'],
  ])('%s 收作 %s', (text, normalized) => {
    expect(checkEmail(text)).toEqual({ normalized });
  });

  test.each([
    ['', '请填写电子邮箱。'],
    ['name', '电子邮箱里缺少@，请填写完整，例如 name@example.com。'],
    ['@example.com', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['name@example', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['a..b@example.com', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['a@b@example.com', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['王小明@example.com', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['name@-example.com', '电子邮箱的写法不对，请核对，例如 name@example.com。'],
    ['😀@example.com', '电子邮箱里有表情符号，请删掉表情再继续。'],
    [`${'a'.repeat(10_000)}@example.com`, '电子邮箱最多254个字，现在是10012个字，请改短。'],
  ])('「%.20s」不行，说明怎么办', (text, message) => {
    expect(checkEmail(text).message).toBe(message);
  });
});

describe('通信地址', () => {
  test('换行和多余的空格并成一行', () => {
    expect(checkAddress(' 山东省昌乐县\n乔官镇  某某村１２号 ')).toEqual({ normalized: '山东省昌乐县 乔官镇 某某村12号' });
  });

  test.each([
    ['', '请填写地址。'],
    ['乔官镇', '地址不完整，请写到门牌号或者村、组，让信件能够送到。'],
    ['1234567', '地址不完整，请写到门牌号或者村、组，让信件能够送到。'],
    ['乔官镇某某村🏠', '地址里有表情符号，请删掉表情再继续。'],
    ['村'.repeat(10_000), '地址最多200个字，现在是10000个字，请改短。'],
  ])('「%.12s」不行，说明怎么办', (text, message) => {
    expect(checkAddress(text).message).toBe(message);
  });
});

test('什么内容都不会让核对出错；收下的内容再核对一遍仍然相同', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
    for (const check of [checkName, checkPhone, checkEmail, checkAddress]) {
      const { normalized, message } = check(text);
      if (message === undefined) expect(check(normalized)).toEqual({ normalized });
      else expect(message).toMatch(/。$/);
    }
  }), { numRuns: 2000 });
});
