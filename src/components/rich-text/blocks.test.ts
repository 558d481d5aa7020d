import { blocksOf } from './blocks';

const texts = (html: string) => blocksOf(html).map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text));

test('标题、段落、引用、换行各是各的', () => {
  expect(blocksOf('<h2>一、总则</h2><p>第一段<br />第二行</p><blockquote><p>引用</p></blockquote>')).toEqual([
    { kind: 'heading', text: '一、总则' }, { kind: 'paragraph', text: '第一段\n第二行' }, { kind: 'quote', text: '引用' },
  ]);
});

test('有序的带号，一层一层；一条里的第二段不再编号', () => {
  expect(blocksOf('<ol><li>甲<ul><li>小</li></ul></li><li><p>乙</p><p>乙的第二段</p></li></ol>')).toEqual([
    { kind: 'item', text: '甲', mark: '1.', depth: 1 }, { kind: 'item', text: '小', mark: '·', depth: 2 },
    { kind: 'item', text: '乙', mark: '2.', depth: 1 }, { kind: 'item', text: '乙的第二段', mark: '', depth: 1 },
  ]);
});

test('表格的合并格照原样；格里的表格只留下字', () => {
  expect(blocksOf('<table><caption>收费表</caption><thead><tr><th colspan="2">项目</th></tr></thead><tbody><tr><td rowspan="2">水</td><td>3元</td></tr><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></tbody></table>')).toEqual([
    { kind: 'caption', text: '收费表' },
    { kind: 'table', rows: [
      [{ kind: 'head', text: '项目', rowSpan: 1, colSpan: 2 }],
      [{ kind: 'words', text: '水', rowSpan: 2, colSpan: 1 }, { kind: 'words', text: '3元', rowSpan: 1, colSpan: 1 }],
      [{ kind: 'words', text: 'a b', rowSpan: 1, colSpan: 1 }],
    ] },
  ]);
});

test('平方米的2在上面，水分子的2在下面；尖括号和引号是它们自己', () => {
  expect(texts('<p>12m<sup>2</sup>，H<sub>2</sub>O，10<sup>n</sup>，&lt;3 &amp; &quot;四&quot;</p>')).toEqual(['12m²，H₂O，10n，<3 & "四"']);
});

test('空的正文没有段落', () => {
  expect(blocksOf('')).toEqual([]);
});
