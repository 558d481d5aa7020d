import fc from 'fast-check';
import { characterProblem, excerpt, isLegible, normalizeProse, normalizeWords } from './text';

describe('长文字：所需信息的描述、理由、意见', () => {
  test.each(['\u200b\u200b', '\u202e', '\u0000\n', '  ', '…——', '\u200c\u200d', '\ufe0f\u200d\ufe0f', '\u180e\u00a0', '\ufeff\u2069'])('看不见内容的文字不算填写（%j）', (text) => {
    expect(isLegible(normalizeProse(text))).toBe(false);
  });

  test('换行和表情保留，控制字符和零宽字符去掉', () => {
    expect(normalizeProse(' 第一行\r\n第二\u200b行\u0007 🙂 ')).toBe('第一行\n第二行 🙂');
  });

  test.each([
    ['一家四口', '👨\u200d👩\u200d👧\u200d👦'],
    ['彩旗', '🏳\ufe0f\u200d🌈'],
    ['波斯文', 'می\u200cخواهم'],
    ['蒙古文', 'ᠠ\u180eᠠ'],
  ])('连在一起的%s照原样留着', (_, text) => {
    expect(normalizeProse(`看${text}。`)).toBe(`看${text}。`);
  });

  test.each(['\u202a', '\u202e', '\u2066', '\u2069', '\u200e', '\u061c', '\ufeff', '\u200b', '\u2060', '\u00ad'])('改变方向、看不见的字符（%j）照样去掉', (character) => {
    expect(normalizeProse(`第一${character}行`)).toBe('第一行');
  });

  test.each(['\uffff', '\ufffe', '\ufdd0', '\ufdef', '\u{1fffe}', '\u{10ffff}', '\ud800', '\udc00', '\u0001', '\u001f', '\u007f', '\u0085'])('不是文字的编码（%j）不进申请、文件名和姓名', (character) => {
    expect(normalizeProse(`分配${character}方案`)).toBe('分配方案');
    expect(normalizeWords(`分配${character}方案.docx`)).toBe('分配方案.docx');
    expect(characterProblem('姓名', `王${character}明`)).toContain('看不见的特殊字符');
  });

  test('名称写成一行', () => expect(normalizeWords('甲\u202egpj.\n exe\t 乙 .jpg')).toBe('甲gpj. exe 乙 .jpg'));

  test('整理过的文字再整理一遍不变', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(normalizeProse(normalizeProse(text))).toBe(normalizeProse(text));
    }));
  });
});

describe('列表里的一句', () => {
  test('短的整句都在，换行变成空格', () => expect(excerpt(' 第一行\n第二行 ', 20)).toBe('第一行 第二行'));
  test('截断了就看得出来', () => {
    expect(excerpt('表'.repeat(30), 30)).toBe('表'.repeat(30));
    expect(excerpt('表'.repeat(31), 30)).toBe(`${'表'.repeat(30)}……`);
  });
  test('按字截断，不截坏表情', () => expect(excerpt('😀'.repeat(50))).toBe(`${'😀'.repeat(40)}……`));
  test('连在一起的表情不从中间截断', () => {
    for (const limit of [3, 4, 5, 6, 7, 8]) expect(excerpt('看图👨\u200d👩\u200d👧\u200d👦分配表', limit)).toBe('看图……');
    expect(excerpt('看图👨\u200d👩\u200d👧\u200d👦分配表', 9)).toBe('看图👨\u200d👩\u200d👧\u200d👦……');
  });
});
