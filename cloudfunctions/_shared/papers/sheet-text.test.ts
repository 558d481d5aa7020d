import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { readLedger } from '@/domain/takeover/read-ledger';
import { readPaper } from './read-paper';
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

  const sheetOf = async (change: (xml: string) => string): Promise<Buffer> => {
    const parts = unzipSync(new Uint8Array(await workbook([['编号', '收到日期']])));
    const name = 'xl/worksheets/sheet1.xml';
    return Buffer.from(zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }));
  };
  const codeOf = async (content: Buffer) => {
    const [ledger, report] = [await sheetText(content), await readPaper(content)];
    return [ledger.ok ? 'ok' : ledger.error.code, report.ok ? 'ok' : report.error.code];
  };

  test.each([
    ['十亿行以后的一行', '<row r="1000000000"><c r="A1000000000"/></row>', 'fileDamaged'], ['一百万行以后的一行', '<row r="1000000"><c r="A1000000"/></row>', 'tooManyCells'],
    ['行号写成科学记数', '<row r="1e9"></row>', 'fileDamaged'], ['行号用单引号', "<row r='1000000'></row>", 'tooManyCells'], ['前面的属性里有尖括号', '<row x=">" r="1000000"></row>', 'tooManyCells'], ['引号里另有一个行号', `<row x=' r="1"' r="1000000"></row>`, 'tooManyCells'], ['最右边的一格', '<row r="2"><c r="XFD2"/></row>', 'tooManyCells'],
  ])('%s：不到一秒就说不行，不去铺满中间的格子', async (_, row, code) => {
    const began = Date.now();
    expect(await codeOf(await sheetOf((xml) => xml.replace('</sheetData>', `${row}</sheetData>`)))).toEqual([code, code]);
    expect(Date.now() - began).toBeLessThan(5000);
  });

  test('合并的格子铺到最右边，也不铺', async () => {
    expect(await codeOf(await sheetOf((xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1000000"/></mergeCells>')))).toEqual(['tooManyCells', 'tooManyCells']);
  });

  test('目录里没有、只藏在前面的一份，不去读它', async () => {
    const whole = await sheetOf((xml) => xml);
    const hidden = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>藏着的</v></c></row></sheetData></worksheet>') }));
    // Only the body of it, in front of the workbook; the directory at the end knows nothing of it.
    const body = hidden.subarray(0, hidden.indexOf(Buffer.from('504b0102', 'hex')));
    const read = await sheetText(shifted(whole, body));
    expect(read.ok && read.value).toBe('编号\t收到日期');
  });
});

/** A zip with something in front of it; its directory is told where its files are now. */
function shifted(zip: Buffer, before: Buffer): Buffer {
  const all = Buffer.concat([before, zip]);
  const end = all.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('504b0506', 'hex')) + 16) + before.length;
  all.writeUInt32LE(at, end + 16);
  for (let left = all.readUInt16LE(end + 10); left > 0; left -= 1) {
    all.writeUInt32LE(all.readUInt32LE(at + 42) + before.length, at + 42);
    at += 46 + all.readUInt16LE(at + 28) + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return all;
}
