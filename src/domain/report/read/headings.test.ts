import { findHeadings, headingDoubts } from './headings';
import { rowLine, textLine } from './line';

const find = (...lines: readonly string[]) => findHeadings(lines.map((line) => (line.includes('|') ? rowLine(line.split('|')) : textLine(line))));
const at = (...lines: readonly string[]) => find(...lines).map((heading) => `${heading.key}@${heading.at}`);
/** What one line is the heading of. */
const keyOf = (line: string) => find(line)[0]?.key;
const SIX = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];

describe('六个部分的标题', () => {
  test('表式的六个标题，次序和位置', () => {
    expect(at(...SIX)).toEqual(['overview@0', 'proactive@1', 'requests@2', 'remedies@3', 'problems@4', 'otherMatters@5']);
    expect(find('一、总体情况')).toEqual([expect.objectContaining({ key: 'overview', at: 0, lines: 1, words: '总体情况', number: '一、' })]);
    expect(headingDoubts(find(...SIX))).toEqual([]);
  });

  test.each(['一、总体情况', '一 、总体情况', '一. 总体情况', '一．总体情况', '一，总体情况', '一：总体情况', '第一部分 总体情况', '第一部分、总体情况', '第一、总体情况', '一 总体情况', '## 一、总体情况', '**一、总体情况**', '一、总体情况：', '一、总体情况……1', '一、总体情况 12', '总体情况'])('编号写作“%s”', (line) => expect(keyOf(line)).toBe('overview'));
  test.each(['（一）总体情况', '(一）总体情况', '一、总体情况如下', '1总体情况', '一、总体', '', '一、我市总体情况'])('“%s”不是', (line) => expect(keyOf(line)).toBeUndefined());

  test.each([
    ['一、2024年总体情况', 'overview'], ['一、2024年度工作总体情况', 'overview'], ['一、基本情况', 'overview'], ['二、主动公开的政府信息的情况', 'proactive'], ['二、主动公开信息情况', 'proactive'],
    ['三、收到和处理信息公开申请的情况', 'requests'], ['四、因政府信息公开提起行政复议、提起行政诉讼的情况', 'remedies'],
    ['五、存在的不足', 'problems'], ['五、改进措施', 'problems'], ['五、主要问题和下一步打算', 'problems'], ['五、存在问题及努力方向', 'problems'],
    ['六、其他事项', 'otherMatters'], ['六、其它有关事项', 'otherMatters'], ['六、需要说明的其他情况', 'otherMatters'], ['六、其他需要报告的重要事项', 'otherMatters'], ['六、其他报告事项', 'otherMatters'], ['六、需要报告事项', 'otherMatters'], ['四、行政复议（行政诉讼）情况', 'remedies'],
  ] as const)('“%s”是 %s', (line, key) => expect(keyOf(line)).toBe(key));
  test.each(['三、全年收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请情况说明', '四、行政复议、行政诉讼情况说明', '四、行政复议情况', '四、行政诉讼情况', '四、行政复议和行政诉讼', '五、问题较多', '五、工作安排', '五、主要做法', '六、其他', '六、需要报告', '二、主动公开情况说明', '三、申请情况', '六、其他需要报告的事项说明', '六、本单位其他事项'])('“%s”不是', (line) => expect(keyOf(line)).toBeUndefined());

  test('没有编号的，只认表式的原话', () => {
    expect(keyOf('存在的主要问题及改进情况')).toBe('problems');
    expect(find('存在的主要问题及改进情况')[0]).toMatchObject({ number: '', words: '存在的主要问题及改进情况' });
    expect(keyOf('存在的主要问题')).toBeUndefined();
    expect(keyOf('基本情况')).toBeUndefined();
  });

  test.each(['一、**总体 情况**：', '一、总体 情况......12', '一、## 总体 情况 **', '一、总体 情况……'])('“%s”的文字是“总体 情况”', (line) => expect(find(line)[0]?.words).toBe('总体 情况'));

  test('标题断成两行；超过四十五字的、表格里的不是标题', () => {
    expect(find('四、政府信息公开行政复议、', '行政诉讼情况')).toEqual([expect.objectContaining({ key: 'remedies', at: 0, lines: 2, words: '政府信息公开行政复议、行政诉讼情况' })]);
    expect(at('四、政府信息公开行政复议、', '', '行政诉讼情况')).toEqual([]);
    expect(at('四、政府信息公开行政复议、', '行政诉讼情况|')).toEqual([]);
    expect(at('一、总体情况|1')).toEqual([]);
    expect(at(SIX[3] ?? '', '', '五、存在问题')).toEqual(['remedies@0', 'problems@2']);
    const long = (length: number) => `五、${'存在的问题和'.repeat(10).slice(0, length - 6)}改进情况`;
    expect([45, 46].map((length) => keyOf(long(length)))).toEqual(['problems', undefined]);
    const wrapped = (length: number) => at(`五、${'存在的问题和'.repeat(10).slice(0, 38)}`, `${'改'.repeat(length - 42)}情况`);
    expect([45, 46].map(wrapped)).toEqual([['problems@0'], []]);
  });
});

describe('同一个标题不止一处', () => {
  test('前面的目录不算：下一部分以前的最后一处', () => {
    expect(at(...SIX, ...SIX)).toEqual(['overview@6', 'proactive@7', 'requests@8', 'remedies@9', 'problems@10', 'otherMatters@11']);
  });

  test('有编号的优先于没有编号的', () => {
    expect(at('一、总体情况', '总体情况', '二、主动公开政府信息情况')).toEqual(['overview@0', 'proactive@2']);
    expect(at('总体情况', '二、主动公开政府信息情况')).toEqual(['overview@0', 'proactive@1']);
  });

  test('问题和其他事项在表格以后；问题取第一处，其他事项取最后一处', () => {
    expect(at('五、存在问题', ...SIX.slice(0, 4), '五、存在问题', '五、改进措施', '六、其他事项', '六、其他事项')).toEqual(['overview@1', 'proactive@2', 'requests@3', 'remedies@4', 'problems@5', 'otherMatters@8']);
    expect(at('六、其他事项', '四、政府信息公开行政复议、行政诉讼情况')).toEqual(['remedies@1']);
    expect(at(SIX[3] ?? '', '六、其他事项', '五、存在问题')).toEqual(['remedies@0', 'otherMatters@1']);
  });

  test('缺了几个标题，其余的照样按次序找', () => {
    expect(at('一、总体情况', '三、收到和处理政府信息公开申请情况', '一、总体情况')).toEqual(['overview@0', 'requests@1']);
    expect(at('五、存在问题', '三、收到和处理政府信息公开申请情况', '五、存在问题')).toEqual(['requests@1', 'problems@2']);
    expect(at('五、存在问题', '二、主动公开政府信息情况', '五、存在问题')).toEqual(['proactive@1', 'problems@2']);
    expect(at('二、主动公开政府信息情况', '四、政府信息公开行政复议、行政诉讼情况', '二、主动公开政府信息情况')).toEqual(['proactive@0', 'remedies@1']);
    expect(at('五、存在问题', '六、其他事项')).toEqual(['problems@0', 'otherMatters@1']);
  });
});

describe('标题的存疑', () => {
  test('缺的、编号与表式不同的，逐个说；没有编号的不说', () => {
    expect(headingDoubts(find('总体情况', '三、主动公开政府信息情况')).map(({ code, place, message }) => `${code} ${place} ${message}`)).toEqual([
      'heading 正文 · 主动公开政府信息情况 标题的编号印作“三、”，按表式记作“二、”。',
      'heading 正文 · 收到和处理政府信息公开申请情况 没有找到标题“三、收到和处理政府信息公开申请情况”。',
      'heading 正文 · 政府信息公开行政复议、行政诉讼情况 没有找到标题“四、政府信息公开行政复议、行政诉讼情况”。',
      'heading 正文 · 存在的主要问题及改进情况 没有找到标题“五、存在的主要问题及改进情况”。',
      'heading 正文 · 其他需要报告的事项 没有找到标题“六、其他需要报告的事项”。',
    ]);
  });
});
