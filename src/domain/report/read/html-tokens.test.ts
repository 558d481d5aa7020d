import { attribute, htmlTokens, isHtml, span } from './html-tokens';

/** <p>字</p> as p|字|/p. */
const read = (html: string) => htmlTokens(html).map((token) => (token.kind === 'words' ? token.text : `${token.kind === 'close' ? '/' : ''}${token.name}`));

describe('是网页还是文字', () => {
  test.each(['<!DOCTYPE html>', '<p>公开</p>', '正文<br/>', '<TD class="a">', '<table\n>', '<span >'])('%s 是网页', (text) => expect(isHtml(text)).toBe(true));
  test.each(['公开', '1 < 2', '<公开>', '<b>公开</b>', '<pp>', '<p', '《p》'])('%s 不是', (text) => expect(isHtml(text)).toBe(false));
});

describe('标签和文字', () => {
  test('依次读出', () => {
    expect(read('一<p class="a">二</p><BR/>三')).toEqual(['一', 'p', '二', '/p', 'br', '三']);
    expect(htmlTokens('<td rowspan="2">')).toEqual([{ kind: 'open', name: 'td', attributes: ' rowspan="2"' }]);
    expect(read('<h1>一</h1>')).toEqual(['h1', '一', '/h1']);
    expect(read('<o:p>一</o:p>')).toEqual(['o:p', '一', '/o:p']);
    expect(read('')).toEqual([]);
  });

  test('引号里的大于号不算标签结束；引号没有闭合的，到第一个大于号为止', () => {
    expect(read('<td title="a > b">一')).toEqual(['td', '一']);
    expect(read("<td title='a > b'>一")).toEqual(['td', '一']);
    expect(read('<td title="a\'>b">一')).toEqual(['td', '一']);
    expect(read('<td title="a>一</td>')).toEqual(['td', '一', '/td']);
    expect(read(`<td title="${'a'.repeat(3000)} > b">一`)).toEqual(['td', '一']);
    expect(read(`<td title="a > ${'b'.repeat(4000)}">一`)).toEqual(['td', ` ${'b'.repeat(4000)}">一`].map((piece) => piece.replace(/^ /, ' ')));
  });

  test('不是标签的小于号是文字', () => {
    expect(read('1 < 2 > 0')).toEqual(['1 ', '<', ' 2 > 0']);
    expect(read('<>一')).toEqual(['<', '>一']);
    expect(read('<p>一<二')).toEqual(['p', '一<二']);
    expect(read('一<p')).toEqual(['一<p']);
    expect(read('<12>')).toEqual(['<', '12>']);
  });

  test('注释不读；没有闭合的注释，后面都不读', () => {
    expect(read('一<!-- 二<p>三 -->四')).toEqual(['一', '四']);
    expect(read('<p>一<!-- 二</p>')).toEqual(['p', '一']);
    expect(read('<!DOCTYPE html><p>')).toEqual(['!doctype', 'p']);
    expect(read('<?xml version="1.0"?>一')).toEqual(['?xml', '一']);
  });

  test.each(['script', 'style', 'noscript', 'template', 'select', 'button'])('%s 里的不读', (name) => {
    expect(read(`一<${name}>二<p>三</p></${name}>四`)).toEqual(['一', name, `/${name}`, '四']);
    expect(read(`一<${name.toUpperCase()}>二</${name.toUpperCase()} >四`)).toEqual(['一', name, `/${name}`, '四']);
    expect(read(`一<${name}>二<p>三`)).toEqual(['一', name]);
    expect(read(`一<${name}/>二`)).toEqual(['一', name, '二']);
  });
});

describe('网页留着而不显示的字', () => {
  test.each(['style="display:none"', "style='display : none'", 'style="color:red;VISIBILITY: hidden"', 'hidden', 'class="a" hidden', 'hidden="hidden"', 'style=display:none'])('<span %s> 不读', (attributes) => {
    expect(read(`一<span ${attributes}>二</span>三`)).toEqual(['一', 'span', '/span', '三']);
  });
  test.each(['', 'style="display:block"', 'class="hidden"', 'data-hidden', 'hiddenx', 'title="display:none"', 'style="color:red"'])('<span %s> 照读', (attributes) => {
    expect(read(`一<span ${attributes}>二</span>三`)).toEqual(['一', 'span', '二', '/span', '三']);
  });

  test('里面还有同名的，到自己的结束为止；没有结束的，后面都不读', () => {
    expect(read('一<b hidden>二<b>三</b>四</b>五')).toEqual(['一', 'b', '/b', '五']);
    expect(read('一<b hidden>二<body>三</b>四')).toEqual(['一', 'b', '/b', '四']);
    expect(read('一<b hidden>二<i>三</i></B>四')).toEqual(['一', 'b', '/b', '四']);
    expect(read('一<b hidden>二<b>三</b>四>')).toEqual(['一', 'b']);
  });

  test('整块由程序打开的，照读', () => expect(read('<div style="display:none">一</div>')).toEqual(['div', '一', '/div']));
});

describe('实体', () => {
  test.each([['&nbsp;1', ' 1'], ['&ldquo;三安全&rdquo;', '“三安全”'], ['&#65288;一&#xFF09;', '（一）'], ['&#X4e00;', '一'], ['&LT;', '<'], ['&amp;lt;', '&lt;'], ['&times;', '×'], ['&mdash;', '—']])('%s → %s', (html, text) => expect(read(html)).toEqual([text]));
  test('不认识的照原样；没有这个字的去掉', () => {
    expect(read('&公开;&abc;&nbsp')).toEqual(['&公开;&abc;&nbsp']);
    expect(read('一&#0;&#x110000;&#xD800;&#xdfff;二')).toEqual(['一二']);
    expect(read('&#x10ffff;&#xe000;')).toEqual(['\u{10ffff}\ue000']);
    expect(read('&#xd7ff;&#1;')).toEqual(['\ud7ff\u0001']);
  });
});

describe('属性', () => {
  test.each([[' rowspan="2"', '2'], [" rowspan='2'", '2'], [' rowspan=2', '2'], [' RowSpan = "2"', '2'], ['rowspan=2', '2'], [' a="1" rowspan="2" b="3"', '2'], [' rowspan=\\"2\\"', '2'], [' rowspan=""', ''], [' rowspan="&#50;"', '2'], [' rowspan=2>', '2']])('%s', (attributes, value) => expect(attribute(attributes, 'rowspan')).toBe(value));
  test.each([' data-rowspan="2"', ' rowspan', ' colspan="2"', ''])('%s 没有', (attributes) => expect(attribute(attributes, 'rowspan')).toBeUndefined());

  test('跨几行几列：一到六十，别的作一', () => {
    expect(['1', '2', '60', '61', '0', '-1', '1.5', 'a', ''].map((value) => span(` colspan="${value}"`, 'colspan'))).toEqual([1, 2, 60, 1, 1, 1, 1, 1, 1]);
    expect(span('', 'rowspan')).toBe(1);
  });
});
