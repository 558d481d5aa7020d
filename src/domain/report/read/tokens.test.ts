import { rowLine, textLine, type Line } from './line';
import { stretches, tokensOf } from './tokens';
import { shownAs } from './values';

/** 文字〔数字〕. */
const shown = (line: Line) => tokensOf(line).map((token) => ('value' in token ? `〔${shownAs(token.value)}〕` : token.words)).join('｜');
const text = (line: string) => shown(textLine(line));

describe('一行文字拆成名称和数字', () => {
  test.each([
    ['规章 1 2 3', '规章｜〔1〕｜〔2〕｜〔3〕'], ['（一） 予以公开  5', '（一）｜予以公开｜〔5〕'], ['1.属于国家秘密 / 0', '1.属于国家秘密｜〔/〕｜〔0〕'], ['', ''], ['总计', '总计'],
  ])('%s', (line, tokens) => expect(text(line)).toBe(tokens));

  test('名称与数字连在一起：拆开；别的地方的数字不拆', () => {
    expect(text('行政许可97')).toBe('行政许可｜〔97〕');
    expect(text('行政许可1,097 3')).toBe('行政许可｜〔1097〕｜〔3〕');
    expect(text('（单位：万元）10.5')).toBe('（单位：万元）｜〔10.5〕');
    expect(text('“三安全一稳定”3 4')).toBe('“三安全一稳定”｜〔3〕｜〔4〕');
    expect(text('表2 行政许可 97')).toBe('表2｜行政许可｜〔97〕');
    expect(text('行政许可 97 表2')).toBe('行政许可｜〔97〕｜表2');
    expect(text('A4 97')).toBe('A4｜〔97〕');
    expect(text('许可.97 1')).toBe('许可.97｜〔1〕');
    expect(text('许可1.2.3.')).toBe('许可1.2.3.');
  });

  test('数字后面的括号属于数字，哪怕断成几截', () => {
    expect(text('规范性文件 22 （其中修订 16 件） 5')).toBe('规范性文件｜〔22(其中修订16件)〕｜〔5〕');
    expect(text('规范性文件 22（其中修订 16 件） 5')).toBe('规范性文件｜〔22(其中修订16件)〕｜〔5〕');
    expect(text('规范性文件 22件 （修订） 5')).toBe('规范性文件｜〔22件(修订)〕｜〔5〕');
    expect(text('规范性文件 22 （其中修订 5')).toBe('规范性文件｜22（其中修订｜〔5〕');
    expect(text('规范性文件 22 （a b c d e f g h i） 5')).toBe('规范性文件｜22（a｜b｜c｜d｜e｜f｜g｜h｜i）｜〔5〕');
    expect(text('规范性文件 22 （a b c d e f g h） 5')).toBe('规范性文件｜〔22(abcdefgh)〕｜〔5〕');
    expect(text('规范性文件 （修订） 5')).toBe('规范性文件｜（修订）｜〔5〕');
    expect(text('（一） 22')).toBe('（一）｜〔22〕');
    expect(text('22 （一）')).toBe('〔22(一)〕');
  });

  test('数字后面的单位属于数字', () => {
    expect(text('行政许可 97 件 3')).toBe('行政许可｜〔97件〕｜〔3〕');
    expect(text('收费 1,050.5 万元')).toBe('收费｜〔1050.5万元〕');
    expect(text('行政许可 件 3')).toBe('行政许可｜件｜〔3〕');
    expect(text('行政许可 97 公斤')).toBe('行政许可｜〔97〕｜公斤');
    expect(text('行政许可 97 件数')).toBe('行政许可｜〔97〕｜件数');
  });

  test('两千字以上的一行不是表格', () => {
    expect(text(`${'字'.repeat(1998)} 1`)).toBe(`${'字'.repeat(1998)}｜〔1〕`);
    expect(text(`${'字'.repeat(1999)} 1`)).toBe(`${'字'.repeat(1999)} 1`);
  });
});

test('有边框的一行：空白是一格，名称不拆', () => {
  expect(shown(rowLine(['规章', '', '1', '行政许可97', '总计 3']))).toBe('规章｜〔空白〕｜〔1〕｜行政许可97｜总计 3');
});

test('一行里名称、数字相间', () => {
  const of = (line: string) => stretches(tokensOf(textLine(line))).map(({ words, values }) => `${words.join('+')}:${values.map(shownAs).join(' ')}`);
  expect(of('三、结果 予以公开 1 2 部分公开 3')).toEqual(['三、结果+予以公开:1 2', '部分公开:3']);
  expect(of('1 2 总计')).toEqual([':1 2', '总计:']);
  expect(of('')).toEqual([]);
});
