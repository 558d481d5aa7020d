import { cleanBody } from './clean-html';

const html = (source: string) => cleanBody({ format: 'html', source });

describe('粘贴的网页：留下文字和版式，去掉会动的', () => {
  test.each([
    ['脚本', '<p>公告</p><script>alert(1)</script>', '<p>公告</p>'],
    ['样式', '<style>p{color:red}</style><p style="color:red" class="x">公告</p>', '<p>公告</p>'],
    ['点击、悬停', '<p onclick="alert(1)" onmouseover=alert(2)>公告</p>', '<p>公告</p>'],
    ['图片和它的出错脚本', '<p>公告<img src=x onerror=alert(1)></p>', '<p>公告</p>'],
    ['脚本链接，字留下', '<p><a href="javascript:alert(1)">看这里</a></p>', '<p>看这里</p>'],
    ['框架、矢量图、公式', '<iframe src="//x"></iframe><svg onload=alert(1)><p>x</p></svg><math><mi>y</mi></math><p>公告</p>', '<p>公告</p>'],
    ['表单', '<form action="//x"><input value="1"><textarea>秘密</textarea></form><p>公告</p>', '<p>公告</p>'],
    ['xmp里的标签', '<xmp><img src=x onerror=alert(1)></xmp><p>公告</p>', '<p>公告</p>'],
    ['注释和条件注释', '<!--[if gte mso 9]><xml>Word</xml><![endif]--><p>公告</p><!-- 内部意见 -->', '<p>公告</p>'],
    ['大写和换行的标签', '<P\nonclick=1>公告</P><SCRIPT>1</SCRIPT>', '<p>公告</p>'],
    ['没有关上的', '<p>公告<b>要点', '<p>公告<strong>要点</strong></p>'],
    ['标题、列表、上下标', '<h1>一</h1><ol><li>甲<sup>2</sup></ol>', '<h2>一</h2><ol><li>甲<sup>2</sup></li></ol>'],
    ['合并的格子', '<table><tr><td colspan="2" width=9>甲</td><td rowspan="x">乙</td></tr></table>', '<table><tr><td colspan="2">甲</td><td>乙</td></tr></table>'],
    ['空段落', '<p>&nbsp;</p><p><strong> </strong></p><p>公告</p><p><br></p>', '<p>公告</p>'],
    ['尖括号和与号', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['套了几层的脚本', '<p><scr<script>ipt>alert(1)</scr</script>ipt>公告</p>', '<p>ipt&gt;alert(1)ipt&gt;公告</p>'],
  ])('%s', (_what, source, body) => {
    const cleaned = html(source);
    expect(cleaned.body).toBe(body);
    expect(cleaned.body).not.toMatch(/on\w+\s*=|javascript:|<script|<img|style=/i);
  });

  test('朗读和查找用的段落：一行一段，表格的格子分开，没有标签', () => {
    expect(html('<h2>低保名单</h2><p>经审核，&lt;三&gt;户符合。<br>现予公示。</p><table><tr><th>村</th><th>户数</th></tr><tr><td>尧沟</td><td>3</td></tr></table>').paragraphs)
      .toEqual(['低保名单', '经审核，<三>户符合。', '现予公示。', '村 户数', '尧沟 3']);
  });
  test('只有图片、没有字的，等于没有正文', () => expect(html('<p><img src="a.png"></p>')).toEqual({ body: '', paragraphs: [] }));
  test('嵌了一千层的，不会卡住', () => expect(html(`${'<div>'.repeat(1000)}公告`).paragraphs).toEqual(['公告']));
  test('再清洗一次，结果不变', () => {
    const { body } = html('<div><p>甲</p>乙<div>丙</div></div><ul><li>丁</ul>');
    expect(html(body).body).toBe(body);
  });
});

describe('打的文字', () => {
  test('一行一段，标签只是字', () => {
    expect(cleanBody({ format: 'text', source: '第一段\r\n\r\n　　第二段 <b>不是标签</b>\u200B' })).toEqual({
      body: '<p>第一段</p><p>第二段 &lt;b&gt;不是标签&lt;/b&gt;</p>', paragraphs: ['第一段', '第二段 <b>不是标签</b>'],
    });
  });
  test('没有写', () => expect(cleanBody({ format: 'text', source: ' \n ' })).toEqual({ body: '', paragraphs: [] }));
});
