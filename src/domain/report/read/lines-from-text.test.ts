import { linesFromText } from './lines-from-text';

const lines = (text: string) => linesFromText(text).map(({ text: words, cells }) => cells ?? words);

describe('文字的一行一行', () => {
  test('空行留着，页码不留，太多的空行只留二十个', () => {
    expect(lines('一\n\n二')).toEqual(['一', '', '二']);
    expect(lines('一\n— 4 —\n二')).toEqual(['一', '二']);
    expect(lines(`一${'\n'.repeat(21)}二`)).toHaveLength(22);
    expect(lines(`一${'\n'.repeat(22)}二`)).toHaveLength(22);
    expect(lines(`一${'\n'.repeat(30)}二${'\n'.repeat(4)}三`)).toHaveLength(26);
  });

  test('竖线隔开的是一行表格，分隔线不是', () => {
    expect(lines('| 规章 | 1 |  |\n|---|:--:|===|\n规章 | 1 | 2')).toEqual([['规章', '1', ''], ['规章', '1', '2']]);
    expect(lines('│规章│1│\n┃规章┃1┃\n｜规章｜1｜')).toEqual([['规章', '1'], ['规章', '1'], ['规章', '1']]);
    expect(lines('首页 | 政务公开')).toEqual(['首页 | 政务公开']);
    expect(lines('| | 规章 | 1 |')).toEqual([['', '规章', '1']]);
    expect(lines('---')).toEqual(['---']);
  });

  test('制表符隔开的是一行表格；有句号的是正文', () => {
    expect(lines('规章\t1\t\t3')).toEqual([['规章', '1', '', '3']]);
    expect(lines('\t规章\t1')).toEqual([['', '规章', '1']]);
    expect(lines('一是\t公开。')).toEqual(['一是\t公开。']);
  });
});

describe('一格一行：制表符开头，到空行为止是一行', () => {
  test('几格合成一行，空白的格留着', () => {
    expect(lines('\t规章\n\t1\n\t\n\t3\n\n\t行政许可\n\t7')).toEqual([['规章', '1', '', '3'], '', ['行政许可', '7']]);
    expect(lines('\t总体情况\n')).toEqual(['总体情况', '']);
    expect(lines('\t规章\n\t1\n二、主动公开\t政府信息')).toEqual([['规章', '1'], ['二、主动公开', '政府信息']]);
  });

  test('断开的名称接在它的格后面；数字、长句、正文不接', () => {
    expect(lines('\t行政规范\n性文件\n\t4')).toEqual([['行政规范性文件', '4']]);
    expect(lines('\t规章\n\t1\n2')).toEqual([['规章', '1'], '2']);
    expect(lines('\t规章\n\t1\n公开。')).toEqual([['规章', '1'], '公开。']);
    expect(lines(`\t规章\n\t1\n${'字'.repeat(20)}`)).toEqual([['规章', `1${'字'.repeat(20)}`]]);
    expect(lines(`\t规章\n\t1\n${'字'.repeat(21)}`)).toEqual([['规章', '1'], '字'.repeat(21)]);
  });

  test('缩进的正文不是格：有句号，或者超过八十字', () => {
    expect(lines('\t全年公开信息。\n\t1')).toEqual(['全年公开信息。', '1']);
    expect(lines(`\t${'字'.repeat(79)}\n\t1`)).toEqual([['字'.repeat(79), '1']]);
    expect(lines(`\t${'字'.repeat(80)}`)).toEqual([['', '字'.repeat(80)]]);
  });
});
