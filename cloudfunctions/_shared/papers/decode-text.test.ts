import { decodeText } from './decode-text';

describe('文本的编码', () => {
  test.each([
    ['UTF-8', [0xe4, 0xb9, 0x94, 0xe5, 0xae, 0x98, 0xe9, 0x95, 0x87]],
    ['带标记的UTF-8', [0xef, 0xbb, 0xbf, 0xe4, 0xb9, 0x94, 0xe5, 0xae, 0x98, 0xe9, 0x95, 0x87]],
    ['老式办公软件存的GB 18030', [0xc7, 0xc7, 0xb9, 0xd9, 0xd5, 0xf2]],
    ['记事本的Unicode', [0xff, 0xfe, 0x54, 0x4e, 0x98, 0x5b, 0x47, 0x95]],
    ['高位在前的Unicode', [0xfe, 0xff, 0x4e, 0x54, 0x5b, 0x98, 0x95, 0x47]],
  ])('%s 都读作“乔官镇”', (_, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ text: '乔官镇', damaged: 0 });
  });

  test('没有标记的Unicode要有换行或者数字才认得出，认得出就读', () => {
    expect(decodeText(Buffer.from('乔官镇2021年\n', 'utf16le'))).toEqual({ text: '乔官镇2021年\n', damaged: 0 });
    expect(decodeText(Buffer.from('乔官镇2021年\n', 'utf16le').swap16())).toEqual({ text: '乔官镇2021年\n', damaged: 0 });
  });

  test('坏了个别字的UTF-8仍按UTF-8读，不当作别的编码', () => {
    const content = Buffer.from('政府信息公开工作年度报告'.repeat(20));
    expect(decodeText(content.subarray(0, -1))).toEqual({ text: expect.stringMatching(/年度报\ufffd$/), damaged: 1 });
  });

  test('不是文字的内容认不出', () => {
    expect(decodeText(Uint8Array.from([0x4d, 0x5a, 0x90, 0x00, 0x03]))).toBeUndefined();
    expect(decodeText(Uint8Array.from([0xff, 0xff, 0x41, 0x42]))).toBeUndefined();
    expect(decodeText(Uint8Array.from(Array.from({ length: 100 }, (_, index) => index % 8)))).toBeUndefined();
  });
});
