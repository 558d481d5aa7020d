import { isPageMark, withoutMarks } from './artefacts';

const messages = (text: string) => withoutMarks(text).doubts.map(({ message }) => message);

describe('别的程序留下的记号', () => {
  test.each(['[bookmark: _GoBack]', '[Hyperlink: 首页]', '[toc：目录]', '[bookmark : image]'])('%s 去掉，不必存疑', (mark) => {
    expect(withoutMarks(`公开${mark}信息`)).toEqual({ text: '公开信息', doubts: [] });
  });

  test('图片的内容没有读入，说出是哪一幅', () => {
    expect(withoutMarks('一[image:  平台截图 ]二').text).toBe('一二');
    expect(messages('[image:  平台截图 ][图片：流程]')).toEqual(['原文此处有一幅图片“平台截图”，图片的内容没有读入。', '原文此处有一幅图片“流程”，图片的内容没有读入。']);
    expect(messages('[IMAGE:  ]')).toEqual(['原文此处有一幅图片，图片的内容没有读入。']);
  });

  test('别的方括号、没有闭合的、跨行的，是正文', () => {
    for (const text of ['[2021]30号', '[image 截图]', '[image: 截图', '[image: 截\n图]', `[image: ${'图'.repeat(201)}]`]) expect(withoutMarks(text)).toEqual({ text, doubts: [] });
  });
});

describe('页码', () => {
  test.each(['— 4 —', '-4-', '–– 12 ––', '第4页', '第 4 页 共 9 页', '第4页，共9页', '第4页/共9页', '4 / 9', '12/120', `第${' '.repeat(27)}4页`])('%s 是', (line) => expect(isPageMark(line)).toBe(true));
  test.each(['4', '-4', '4-', '第4页的内容', '见第4页', '第4页共9页止', '公开4/9', '4/9件', '1234/9', `第${' '.repeat(28)}4页`])('%s 不是', (line) => expect(isPageMark(line)).toBe(false));
});
