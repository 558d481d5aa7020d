import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readText } from './read-text';

const folder = mkdtempSync(path.join(tmpdir(), 'read-text-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('读报告文件', () => {
  test.each([
    ['UTF-8', [0xe4, 0xb9, 0x94, 0xe5, 0xae, 0x98, 0xe9, 0x95, 0x87]],
    ['带标记的UTF-8', [0xef, 0xbb, 0xbf, 0xe4, 0xb9, 0x94, 0xe5, 0xae, 0x98, 0xe9, 0x95, 0x87]],
    ['老式办公软件存的GB 18030', [0xc7, 0xc7, 0xb9, 0xd9, 0xd5, 0xf2]],
  ])('%s 都读作“乔官镇”', (name, bytes) => {
    const file = path.join(folder, `${name}.txt`);
    writeFileSync(file, Uint8Array.from(bytes));
    expect(readText(file)).toEqual({ text: '乔官镇' });
  });

  test('路径中间是文件不是文件夹，也按找不到处理', () => {
    const file = path.join(folder, 'a.txt');
    writeFileSync(file, '');
    expect(readText(path.join(file, 'b.txt'))).toMatchObject({ refusal: { ok: false, code: 'fileMissing' } });
  });
});
