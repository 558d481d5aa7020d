import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { readLedger } from '@/domain/takeover/read-ledger';
import { sheetText } from './sheet-text';

const cell = (value: string | number | Date) => (value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } as const : { value, type: typeof value === 'number' ? Number : String });
const workbook = (rows: readonly (readonly (string | number | Date)[])[]): Promise<Buffer> => writeXlsxFile(rows.map((row) => row.map(cell)) as never).toBuffer();

describe('台账的 .xlsx 读成复制出来的样子', () => {
  test('表头、日期、数字、单元格里的换行和引号，读进来一样', async () => {
    const content = await workbook([['编号', '收到日期', '申请人', '申请内容'], ['乔官依申请〔2026〕第1号', new Date('2026-03-02T00:00:00Z'), '李测试', '“分配表”\n第"2"页']]);
    const text = await sheetText(content);
    expect(text.ok && text.value.split('\n')[0]).toBe('编号\t收到日期\t申请人\t申请内容');
    const read = text.ok ? readLedger(text.value) : undefined;
    expect(read?.ok && read.rows).toEqual([expect.objectContaining({ cells: expect.objectContaining({ number: '乔官依申请〔2026〕第1号', receivedOn: '2026-03-02', name: '李测试', description: '“分配表”\n第"2"页' }) })]);
  });
  test('空表、不是表格的文件、损坏的、撑大的压缩包，各有各的话', async () => {
    const codeOf = async (content: Buffer) => { const read = await sheetText(content); return read.ok ? 'ok' : read.error.code; };
    expect(await codeOf(await workbook([['']]))).toBe('noText');
    expect(await codeOf(Buffer.from('编号,收到日期'))).toBe('fileDamaged');
    expect(await codeOf(Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) })))).toBe('fileDamaged');
    expect(await codeOf(Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(40 * 1024 * 1024) })))).toBe('tooMuchText');
  });
});
