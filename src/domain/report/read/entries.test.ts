import { entriesOf, GAP, type Entry } from './entries';
import { rowLine, textLine, type Line } from './line';
import { shownAs } from './values';

/** 一行一句: at｜own｜before｜numbers. */
const shown = ({ at, own, before, slots }: Entry) => [at, own.join('+'), before.join('+'), slots.map((slot) => (slot === GAP ? '·' : slot.kind === 'blank' ? '_' : shownAs(slot))).join(' ')].join('|');
const read = (lines: readonly Line[], width = 3) => entriesOf(lines, width).map(shown);
const text = (...lines: readonly string[]) => lines.map(textLine);

describe('一行文字里的数', () => {
  test('名称和一行数字在一行', () => expect(read(text('予以公开 1 2 3', '部分公开 4 5 6'))).toEqual(['0|予以公开||1 2 3', '1|部分公开||4 5 6']));

  test('名称在上面一行、在上面几行', () => {
    expect(read(text('予以公开', '1 2 3'))).toEqual(['1||予以公开|1 2 3']);
    expect(read(text('申请人情况', '予以', '公开 1 2 3', '4 5 6'))).toEqual(['2|公开|申请人情况+予以|1 2 3', '3|||4 5 6']);
  });

  test('一格一行：够一行的数就另起一行，空行可能是空白的格', () => {
    expect(read(text('予以公开', '1', '2', '3', '4', '5', '6'))).toEqual(['3||予以公开|1 2 3', '6|||4 5 6']);
    expect(read(text('予以公开', '1', '', '3', '部分公开', '4', '5', '6'))).toEqual(['3||予以公开|1 · 3', '7||部分公开|4 5 6']);
    expect(read(text('', '予以公开', '', '1', '2', '3'))).toEqual(['5||予以公开|1 2 3']);
  });

  test('名称旁边的数不够一行，余下的在下面各行', () => {
    expect(read(text('予以公开 1', '2 3', '部分公开 4 5 6'))).toEqual(['1|予以公开||1 2 3', '2|部分公开||4 5 6']);
    expect(read(text('予以公开 1 2', '3 4', '5'))).toEqual(['0|予以公开||1 2', '2|||3 4 5']);
    expect(read(text('予以公开 1', '2 3 4'))).toEqual(['0|予以公开||1', '1|||2 3 4']);
  });

  test('几行数字连成一行，中间没有名称：拆成几行，名称属于前一行', () => {
    expect(read(text('予以公开', '1 2 3 4 5 6'))).toEqual(['1||予以公开|1 2 3', '1|||4 5 6']);
    expect(read(text('予以公开 1 2 3 4 5 6'))).toEqual(['0|予以公开||1 2 3', '0|||4 5 6']);
  });

  test('两行印成一行：前一行的数够一行才算，不够的是句子里的数', () => {
    expect(read(text('予以公开 1 2 3 部分公开 4 5 6'))).toEqual(['0|予以公开||1 2 3', '0|部分公开||4 5 6']);
    expect(read(text('予以公开 1 2 3 9 部分公开 4 5 6'))).toEqual(['0|予以公开||1 2 3 9', '0|部分公开||4 5 6']);
    expect(read(text('第 20 条 予以公开 1 2 3'))).toEqual(['0|予以公开|第|1 2 3']);
  });

  test('没有数字的文字不成一行', () => expect(read(text('申请人情况', '予以公开'))).toEqual([]));
});

describe('有边框的一行', () => {
  test('空白的格也是一格；整行空白的仍是一行', () => {
    expect(read([rowLine(['予以公开', '1', '', '3'])])).toEqual(['0|予以公开||1 _ 3']);
    expect(read([rowLine(['予以公开', '', '', ''])])).toEqual(['0|予以公开||_ _ _']);
  });

  test('只有文字的一行、名称前面的空格，都不是数', () => {
    expect(read([rowLine(['申请人情况', '总计']), rowLine(['', '', '予以公开', '1', '2', '3'])])).toEqual(['1|予以公开|申请人情况+总计|1 2 3']);
    expect(read([rowLine(['不予公开', '', '属于国家秘密', '1', '2', '3'])])).toEqual(['0|属于国家秘密|不予公开|1 2 3']);
    expect(read([rowLine(['', '', ''])])).toEqual([]);
  });

  test('一行是一行：不与下一行的数相接，多出的空白留着', () => {
    expect(read([rowLine(['予以公开', '1']), rowLine(['2', '3'])])).toEqual(['0|予以公开||1', '1|||2 3']);
    expect(read([...text('予以公开 1'), rowLine(['2', '3']), ...text('4', '5', '6')])).toEqual(['0|予以公开||1', '1|||2 3', '4|||4 5 6']);
    expect(read([rowLine(['予以公开', '1', '2', '3', '', ''])])).toEqual(['0|予以公开||1 2 3 _ _']);
    expect(read([rowLine(['甲', '1', '2', '3', '乙', '4', '5', '6'])])).toEqual(['0|甲||1 2 3', '0|乙||4 5 6']);
  });
});

test('离数字太远的文字不算名称：只记最近的八十段', () => {
  const words = Array.from({ length: 100 }, (_, at) => `字${'一二三四五六七八九十'.charAt(at % 10)}`);
  expect(entriesOf([...text(...words), ...text('1 2 3')], 3)[0]?.before).toEqual(words.slice(20));
  expect(entriesOf([...text(words.join(' ')), ...text('1 2 3')], 3)[0]?.before).toHaveLength(80);
});

test('各行不一样宽的表，一行有几个数就是几个', () => {
  expect(read(text('规章 1 2 3', '行政许可 7'), Infinity)).toEqual(['0|规章||1 2 3', '1|行政许可||7']);
  expect(read(text('规章', '1', '2', '3', '行政许可', '7'), Infinity)).toEqual(['3||规章|1 2 3', '5||行政许可|7']);
});
