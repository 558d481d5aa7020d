import { findHeadings } from './headings';
import { textLine } from './line';
import { outlineOf, withProblems } from './outline';

const outline = (...lines: readonly string[]) => outlineOf(findHeadings(lines.map(textLine)), lines.length);
const shown = (found: ReturnType<typeof outline>) => [...found].map(([key, { from, to }]) => `${key} ${from}-${to}`);
const [FOURTH, SIXTH] = ['四、政府信息公开行政复议、行政诉讼情况', '六、其他需要报告的事项'];

describe('各部分从哪一行到哪一行', () => {
  test('从标题的下一行，到下一个标题；断成两行的标题都不算正文', () => {
    expect(shown(outline('题', '一、总体情况', '正文', '二、主动公开政府信息情况', '表'))).toEqual(['overview 2-3', 'proactive 4-5']);
    expect(shown(outline('四、政府信息公开行政复议、', '行政诉讼情况', '表'))).toEqual(['remedies 2-3']);
    expect(shown(outline('正文'))).toEqual([]);
  });

  test('第五部分的标题丢了：表四以后、第六部分以前是第五部分，次序不变', () => {
    const found = outline(FOURTH, '表', '表', '问题', '改进', SIXTH, '无。');
    expect(shown(withProblems(found, 3))).toEqual(['remedies 1-3', 'problems 3-5', 'otherMatters 6-7']);
  });

  test('没有丢的、表四没有读到的、表四以后没有话的，不变', () => {
    const found = outline(FOURTH, '表', '问题', SIXTH);
    expect(shown(withProblems(found, undefined))).toEqual(shown(found));
    expect(shown(withProblems(found, 3))).toEqual(shown(found));
    const whole = outline(FOURTH, '表', '五、存在问题', '问题', SIXTH);
    expect(shown(withProblems(whole, 1))).toEqual(shown(whole));
    expect(shown(withProblems(outline(SIXTH), 0))).toEqual(['otherMatters 1-1']);
  });
});
