import { linesFromHtml } from './lines-from-html';

const lines = (html: string) => linesFromHtml(html).lines.map(({ text, cells }) => cells ?? text);
const doubts = (html: string) => linesFromHtml(html).doubts.map(({ message }) => message);

describe('网页的段落', () => {
  test.each(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'section', 'article', 'center', 'blockquote', 'dd', 'dt', 'caption', 'header', 'footer', 'pre', 'title'])('<%s> 是一段', (name) => {
    expect(lines(`一<${name}>二</${name}>三`)).toEqual(['一', '二', '三']);
  });
  test('<br>、<hr> 另起一段；<span>、<b> 不另起', () => expect(lines('一<br>二<hr>三<span>四</span><b>五</b>')).toEqual(['一', '二', '三四五']));
  test('源码的换行不是换行；外文词之间是空格', () => {
    expect(lines('<p>公开\n  信息</p>')).toEqual(['公开信息']);
    expect(lines('<p>open\n  data\n公开\nA</p>')).toEqual(['open data公开A']);
    expect(lines('<p>\n\n公开 信息\n</p>')).toEqual(['公开 信息']);
  });
  test('空的段落、页码不留', () => expect(lines('<p> </p><p>— 4 —</p><p>&nbsp;</p><p>一</p>')).toEqual(['一']));
  test('页面登记的标题也是一行', () => {
    expect(lines('<meta name="ArticleTitle" content="年度报告"><p>一</p>')).toEqual(['年度报告', '一']);
    expect(lines('<meta name="keywords" content="年度报告"><meta name="title"><meta content="报告"><a name="title" content="报告"></a><p>一</p>')).toEqual(['一']);
  });
});

describe('网页的表格', () => {
  test('一行一行，空白的格留着', () => {
    expect(lines('<table><tr><th>规章</th><td></td><td>1</td></tr><tr><td>甲</td><td>2</td><td>3</td></tr></table>')).toEqual([['规章', '', '1'], ['甲', '2', '3']]);
    expect(lines('一<table><tr><td>甲</td><td>1</td></tr></table>二')).toEqual(['一', ['甲', '1'], '二']);
    expect(lines('<table><tr><td></td><td></td></tr></table>')).toEqual([['', '']]);
  });
  test('没有闭合的行、格、表，没有行的格', () => {
    expect(lines('<table><tr><td>甲<td>1<tr><td>乙<td>2')).toEqual([['甲', '1'], ['乙', '2']]);
    expect(lines('<table><td>甲</td><td>1</td></table>')).toEqual([['甲', '1']]);
    expect(lines('<table><tr><td>甲</td><td>1</table>二')).toEqual([['甲', '1'], '二']);
    expect(lines('一</table>二</td></tr>三')).toEqual(['一', '二', '三']);
    expect(lines('<td>甲</td><td>1</td>')).toEqual(['甲', '1']);
  });
  test('格外面的字是段落；跨行跨列照表格', () => {
    expect(lines('<table>一<tr><td>甲</td><td>1</td></tr></table>')).toEqual(['一', ['甲', '1']]);
    expect(lines('<table><tr><td rowspan=2></td><td>甲</td></tr><tr><td>乙</td></tr></table>')).toEqual([['', '甲'], ['', '乙']]);
    expect(lines('<table><tr><td>甲</td><td colspan="3"></td></tr></table>')).toEqual([['甲', '', '', '']]);
  });
  test('排版的表格里套着表格：外面的是段落，里面的是表格', () => {
    expect(lines('<table><tr><td>首页</td><td>导航</td></tr><tr><td>一<table><tr><td>甲</td><td>1</td></tr></table>二</td><td>三</td><td>四</td></tr></table>五')).toEqual([['首页', '导航'], '一', ['甲', '1'], '二', '三', '四', '五']);
    expect(lines('<table><tr><td>一</td><td>二<p>三</p><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>')).toEqual(['一', '二', '三', ['甲', '1']]);
  });
});

describe('划去的、上下标的', () => {
  test('划去的不读，说出来', () => {
    expect(lines('<p>公<s>不</s>开</p>')).toEqual(['公开']);
    expect(doubts('<p>公<s> 不 </s>开<del>二</del><strike>三</strike></p>')).toEqual(['原文划去或者隐藏了“不”，没有读入。', '原文划去或者隐藏了“二”，没有读入。', '原文划去或者隐藏了“三”，没有读入。']);
    expect(doubts('<p>公<s> </s>开</p>')).toEqual([]);
    expect(doubts('<p>公开</p>')).toEqual([]);
  });
  test('没有闭合的，到段落为止', () => {
    expect(lines('<p>公<s>不</p><p>开</p>')).toEqual(['公', '开']);
    expect(lines('公<s>不')).toEqual(['公']);
    expect(doubts('公<s>不')).toEqual(['原文划去或者隐藏了“不”，没有读入。']);
  });
  test('格里的上下标是附注，段落里的照读', () => {
    expect(lines('<table><tr><td>甲</td><td>12<sup>2</sup></td><td>3<sub>1</sub></td></tr></table>')).toEqual([['甲', '12（2）', '3（1）']]);
    expect(lines('<p>12<sup>2</sup></p>')).toEqual(['122']);
  });
});
