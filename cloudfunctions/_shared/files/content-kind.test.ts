import { agrees, kindByContent, kindByName } from './content-kind';
import { bytesOf } from '../../../test/support/sample-files';

describe('附件格式看内容，不看文件名', () => {
  test.each(['jpg', 'png', 'heic', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'txt', 'mp3', 'm4a', 'wav'] as const)('认得 %s', async (kind) => {
    expect(await kindByContent(bytesOf(kind))).toBe(kind);
  });

  test.each(['exe', 'zip', 'html-zip', 'installer', 'elf', 'gif', 'film', 'renamed-film', 'empty-container'] as const)('%s 不收', async (kind) => {
    expect(await kindByContent(bytesOf(kind))).toBeUndefined();
  });

  test('手机录音机写的通用容器，只有声音：就是录音', async () => {
    expect(await kindByContent(bytesOf('recording'))).toBe('m4a');
  });

  test('长度写错、写满、写成八字节的容器都不会让核对停不下来', async () => {
    for (const size of [0, 1, 2, 7, 8, 0xffffffff]) {
      const content = Buffer.from(bytesOf('film'));
      content.writeUInt32BE(size, 24);
      expect([undefined, 'm4a']).toContain(await kindByContent(content));
    }
  });

  test('空文件不是文本', async () => {
    expect(await kindByContent(Buffer.alloc(0))).toBeUndefined();
  });

  test('国标编码的文本收下，含控制字符的不收', async () => {
    expect(await kindByContent(Buffer.from([0xc9, 0xea, 0xc7, 0xeb, 0xca, 0xe9, 0x0d, 0x0a]))).toBe('txt');
    expect(await kindByContent(Buffer.from('申请书\u0001\u0002'))).toBeUndefined();
    expect(await kindByContent(Buffer.from([0xff, 0xff, 0x41, 0x42]))).toBeUndefined();
  });
});

describe('文件名的扩展名', () => {
  test.each([['身份证.JPG', 'jpg'], ['a.jpeg', 'jpg'], ['录音.m4a', 'm4a'], ['录像.mp4', undefined], ['setup.exe', undefined], ['没有扩展名', undefined], ['a.pdf.exe', undefined]] as const)('%s → %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  test('手机把照片互相换了扩展名也能交，别的不行', () => {
    expect(agrees('jpg', 'heic')).toBe(true);
    expect(agrees('jpg', 'pdf')).toBe(false);
    expect(agrees('txt', 'docx')).toBe(false);
  });
});
