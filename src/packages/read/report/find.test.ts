import { readReport } from '@/domain/report/read';
import { tabbed } from '../../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../../test/fixtures/report/values';
import { reportCard } from './card';
import { cellIn, hitsIn, hitWords, idOfCell } from './find';
import { partsOf } from './outline';

const report = readReport(tabbed(SAMPLE));
const parts = partsOf(report);

describe('在一份报告里查找', () => {
  test('正文的段落和表里的行都找，从上到下', () => {
    const hits = hitsIn(report, parts, ['政府信息']);
    expect(hits.filter(({ cell }) => !cell).length).toBeGreaterThan(0);
    expect(hits.filter(({ cell }) => cell).length).toBeGreaterThan(0);
    expect(hits.filter(({ cell }) => cell).every(({ cell }) => cell?.table === 3)).toBe(true);
    const order = parts.flatMap(({ id }) => hits.filter((hit) => hit.id.startsWith(id)).map((hit) => hit.id));
    expect(hits.filter(({ cell }) => !cell).map((hit) => hit.id)).toEqual(order);
  });

  test('几个词都要有；什么也没写就什么也不找', () => {
    expect(hitsIn(report, parts, ['国家秘密', '没有这样的词'])).toEqual([]);
    expect(hitsIn(report, parts, [])).toEqual([]);
  });

  test('说出第几处、共几处；没有的说没有', () => {
    const hits = hitsIn(report, parts, ['国家秘密']);
    expect(hitWords({ text: '国家秘密', words: ['国家秘密'], hits, at: 0 })).toBe(`第 1 处，共 ${hits.length} 处`);
    expect(hitWords({ text: '量子', words: ['量子'], hits: [], at: 0 })).toBe('这份报告里没有“量子”，换个说法试试。');
  });
});

describe('指到一个数的链接', () => {
  test('打开在那一行；这一年的表里没有的格、乱写的，当作没有', () => {
    expect(cellIn(report, '3:refused.stateSecret:naturalPerson')).toEqual({ table: 3, row: 'refused.stateSecret', column: 'naturalPerson' });
    expect(idOfCell({ table: 3, row: 'refused.stateSecret', column: 'total' })).toBe('row-3-refused-stateSecret');
    for (const key of ['3:other:total', '2:regulations:newlyMade', '9:x:y', '', undefined, '<script>']) expect(cellIn(report, key)).toBeUndefined();
  });
});

describe('分享卡片的图', () => {
  test('单位、年份、四个数、一句话，都在画面里', () => {
    const { width, height, marks } = reportCard('乔官镇', report);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['乔官镇', '2024 年度报告', String(SAMPLE.table3.newlyReceived.total), '新收', '结转下年']));
    expect(marks.every((mark) => mark.x >= 0 && mark.x < width && mark.y >= 0 && mark.y < height)).toBe(true);
  });

  test('有的数看不清，也有卡片', () => {
    const blank = { ...report, table3: { ...report.table3, newlyReceived: { ...report.table3.newlyReceived, total: null } } };
    expect(reportCard('乔官镇', blank as typeof report).marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('政府信息公开工作年度报告'))).toBe(true);
  });
});
