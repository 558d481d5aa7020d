import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { TestCloud } from './test-cloud';
import { codeOf, localTest, testCloud } from './test-cloud';

let on: TestCloud;
beforeAll(async () => { on = await testCloud(); });
afterAll(() => on.close());
const put = async (cloudPath: string, text: string) => (await on.app.uploadFile({ cloudPath: `${on.place}${cloudPath}`, fileContent: Buffer.from(text) })).fileID;
const download = async (fileID: string) => (await on.app.downloadFile({ fileID })).fileContent?.toString();
const temporary = async (fileID: string, maxAge = 60) => (await on.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]!;

describe('云存储', () => {
  test('上传、下载、信息，中文文件名', async () => {
    const fileID = await put('letters/2026/答复书.txt', '内容\n');
    expect(fileID).toMatch(new RegExp(`^cloud://${on.env}\\.[^/]+/${on.place}letters/2026/答复书\\.txt$`));
    expect(await download(fileID)).toBe('内容\n');
    expect((await on.app.getFileInfo({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'SUCCESS', size: 7, mime: 'text/plain' });
  });

  test('服务器再次上传就是替换，不留半份文件', async () => {
    const fileID = await put('letters/again.txt', 'first');
    await put('letters/again.txt', 'second');
    expect(await download(fileID)).toBe('second');
    if (on.folder) expect(readdirSync(path.join(on.folder, 'incoming'))).toEqual([]);
  });

  test('临时地址打得开；删除以后没有了', async () => {
    const fileID = await put('letters/soon-gone.txt', 'here');
    const { tempFileURL, code } = await temporary(fileID);
    expect([code, await (await fetch(tempFileURL)).text()]).toEqual(['SUCCESS', 'here']);
    expect((await on.app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ code: 'SUCCESS' });
    expect(await temporary(fileID)).not.toMatchObject({ code: 'SUCCESS' });
  });

  localTest('临时地址：浏览器能打开，改一个字就不行，到期就不行', async () => {
    const { tempFileURL } = await temporary(await put('letters/temp.pdf', '%PDF'));
    const response = await fetch(tempFileURL);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'application/pdf', '%PDF']);
    expect((await fetch(tempFileURL.replace('temp.pdf', 'again.txt'))).status).toBe(403);
    expect((await fetch(tempFileURL.slice(0, -1) + (tempFileURL.endsWith('0') ? '1' : '0'))).status).toBe(403);
    expect((await fetch(tempFileURL.split('?')[0]!)).status).toBe(403);
    const soon = await temporary('cloud://local-0a1b2c3d.6c6f-local-0a1b2c3d-1300000000/letters/temp.pdf', 1);
    await new Promise((resolve) => { setTimeout(resolve, 1100); });
    expect((await fetch(soon.tempFileURL)).status).toBe(403);
  });

  localTest('网页类文件只能下载，不能在本站打开', async () => {
    const { tempFileURL } = await temporary(await put('letters/evil.html', '<script>1</script>'));
    const response = await fetch(tempFileURL);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    await response.text();
  });

  localTest('复制、移动、删除；不存在的各有说明', async () => {
    const fileID = await put('uploads/one/a.txt', 'move me');
    const copy = (removeOriginal: boolean) => on.app.copyFile({ fileList: [{ srcPath: 'uploads/one/a.txt', dstPath: 'kept/a.txt', overwrite: true, removeOriginal }] });
    expect((await copy(true)).fileList[0]).toMatchObject({ code: 'SUCCESS' });
    expect((await copy(true)).fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' });
    expect(await download(fileID.replace('uploads/one', 'kept'))).toBe('move me');
    expect(await temporary(fileID)).toMatchObject({ code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' });
    const kept = fileID.replace('uploads/one', 'kept');
    expect((await on.app.deleteFile({ fileList: [kept, kept] })).fileList).toEqual([{ fileID: kept, code: 'SUCCESS' }, { fileID: kept, code: 'STORAGE_FILE_NONEXIST' }]);
    expect(await codeOf(on.app.downloadFile({ fileID: kept }))).toBe('STORAGE_FILE_NONEXIST');
  });

  localTest.each(['../keys.json', 'a/../../keys.json', '/etc/passwd', 'a//b', '.hidden', 'a/.b', 'a?b', 'a b', 'a%2e', `${'x'.repeat(300)}.txt`])('不像样的路径 %s 被拒绝', async (cloudPath) => {
    expect(await codeOf(put(cloudPath, 'x'))).toBe('INVALID_PARAM');
  });

  localTest('没有上传凭证不能写', async () => {
    const response = await fetch(`${on.cloud.url}/cos/letters/again.txt`, { method: 'PUT', body: 'overwritten', headers: { authorization: '9999999999999-00' } });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<Code>AccessDenied</Code>');
  });
});
