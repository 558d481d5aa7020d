import { compoundFile } from '../../../../test/support/compound-file';
import { oldWordFile } from '../../../../test/support/old-word-file';
import { DELETED, END, reportBlocks, type Block } from '../../../../test/fixtures/report/blocks';
import { SAMPLE } from '../../../../test/fixtures/report/values';
import { openCompound } from './compound-file';
import { MarkupWriter } from './markup';
import { readOldWord } from './old-word';
import { wordText } from './pieces';

const htmlOf = (blocks: readonly Block[], options = {}) => {
  const read = readOldWord(oldWordFile(blocks, options));
  if (!read.ok) throw new Error(read.error.message);
  return read.value.html;
};
const row = (...texts: readonly string[]) => texts.map((text) => ({ text, rowSpan: 1, colSpan: 1 }));

describe('旧版Word文档', () => {
  test('段落、表格、一格里的两段、合并的格', () => {
    expect(htmlOf([{ paragraph: '一、总体情况' }, { table: [row('规章', '1\n2', ''), [{ text: '合并', rowSpan: 1, colSpan: 2 }, ...row('3')]] }, { paragraph: '完' }])).toBe([
      '<p>一、总体情况</p>',
      '<table><tr><td colspan="1"><p>规章</p></td><td colspan="1"><p>1</p><p>2</p></td><td colspan="1"><p></p></td></tr><tr><td colspan="2"><p>合并</p></td><td colspan="1"><p>3</p></td></tr></table>',
      '<p>完</p>',
    ].join('\n'));
  });

  test('域只印结果，域中有域也一样；注号不印，标记转义，软换行是换行', () => {
    const text = '第\u0013 PAGE \\* {\u0013 X \u00149\u0015} \u00144\u0015页\u0002<b>&\u000b下一行\u0013 没有结果 \u0015';
    expect(htmlOf([{ paragraph: text }])).toBe('<p>第4页&lt;b&gt;&amp;<br>下一行</p>');
  });

  test('修订中删除的文字不印', () => expect(htmlOf([{ paragraph: `1${DELETED}2${END}3` }])).toBe('<p>13</p>'));

  test('属性太多、另放一处的，读到的一样', () => expect(htmlOf(reportBlocks(SAMPLE), { elsewhere: true })).toBe(htmlOf(reportBlocks(SAMPLE))));

  test('快速保存留下的几段文字按次序接起来，窄的一段一个字符一个字节', () => {
    const main = Buffer.concat([Buffer.from('报告', 'utf16le'), Buffer.from([0x32, 0x30, 0x93, 0x85])]);
    const list = Buffer.alloc(12 + 16);
    [0, 4, 6].forEach((position, index) => list.writeUInt32LE(position, index * 4));
    list.writeUInt32LE(0x40000000 | 8, 12 + 2);
    list.writeUInt32LE(0, 20 + 2);
    const table = Buffer.concat([Buffer.from([1, 2, 0, 9, 9, 2, list.length, 0, 0, 0]), list]);
    const text = wordText(main, table, 0, 6);
    expect(Array.from({ length: 6 }, (_, position) => text.characterAt(position).character).join('')).toBe('20“…报告');
    expect(() => wordText(main, table, 0, 7)).toThrow(RangeError);
    expect(() => wordText(main.subarray(0, 6), table, 0, 6)).toThrow(RangeError);
  });
});

test('表格里的表格，行没有收尾的表格，都还是表格', () => {
  const writer = new MarkupWriter();
  const place = (depth: number, ends: 'paragraph' | 'cell' | 'row') => ({ depth, ends, borders: [] }) as const;
  writer.take('外', place(1, 'paragraph'));
  writer.take('内一', place(2, 'cell'));
  writer.take('内二', place(2, 'cell'));
  writer.take('', place(2, 'row'));
  writer.take('外二', place(1, 'cell'));
  writer.take('没有收尾', place(1, 'cell'));
  expect(writer.end()).toBe('<table><tr><td colspan="1"><p>外</p><p><table><tr><td colspan="1"><p>内一</p></td><td colspan="1"><p>内二</p></td></tr></table></p><p>外二</p></td><td colspan="1"><p>没有收尾</p></td></tr></table>');
});

describe('复合文件', () => {
  const streams = { 大的: Buffer.alloc(5000, 7), 小的: Buffer.from('六十四字节以内'), 再小的: Buffer.alloc(100, 3), 空的: Buffer.alloc(0) };
  const file = compoundFile(streams);

  test('大小文件流都读得出；没有的、不全的没有', () => {
    const opened = openCompound(file);
    expect(opened?.names.slice().sort()).toEqual(Object.keys(streams).sort());
    for (const [name, content] of Object.entries(streams)) expect(opened?.stream(name)).toEqual(content);
    expect(opened?.stream('没有的')).toBeUndefined();
  });

  test.each([0, 100, 511, 512, 1024])('断在第%i字节：打不开', (length) => expect(openCompound(file.subarray(0, length))).toBeUndefined());
});
