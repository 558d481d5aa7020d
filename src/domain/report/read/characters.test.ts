import { cleanText, fold, isHan, letters } from './characters';
import { doubt, firstOf, quoted } from './doubts';

describe('文字', () => {
  test('各种换行都是换行，看不见的字符去掉，各种空格都是空格，部首是字', () => {
    expect(cleanText('一\r\n二\r三\u2028四\u000b五')).toBe('一\n二\n三\n四\n五');
    expect(cleanText('公\u200b开\ufeff信\u00ad息\u0000')).toBe('公开信息');
    expect(cleanText('公\uffff开\ufffe信\ufdd0息')).toBe('公开信息');
    expect(cleanText('公\u3000开\u00a0信\u2003息')).toBe('公 开 信 息');
    expect(cleanText('⼀⻔⼾')).toBe('一门户');
    expect(cleanText('１２，（一）')).toBe('１２，（一）');
  });

  test('比较时全角是半角，没有空格', () => {
    expect(fold('１２ （一）  公\t开')).toBe('12(一)公开');
    expect(fold('a b')).toBe('ab');
    expect(fold('abc')).toBe('abc');
    expect(letters('（一）“三安全 一稳定”、Ａ1〇')).toBe('一三安全一稳定A1〇');
  });

  test('汉字', () => {
    expect(['汉', '〇', 'a', '1', '，', ''].map(isHan)).toEqual([true, true, false, false, false, false]);
  });
});

describe('存疑的话', () => {
  test('引用原文不超过六十字', () => {
    expect(quoted('字'.repeat(60))).toBe(`“${'字'.repeat(60)}”`);
    expect(quoted('字'.repeat(61))).toBe(`“${'字'.repeat(60)}…”`);
  });

  test('同样的存疑列二十处，再多的说还有几处', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => doubt('picture', ['正文'], `第${at}幅`));
    expect(firstOf(many(20), '图片')).toEqual(many(20));
    expect(firstOf(many(23), '图片')).toEqual([...many(20), { code: 'picture', place: '正文', message: '另有3处图片，没有读入。' }]);
    expect(firstOf([], '图片')).toEqual([]);
  });
});
