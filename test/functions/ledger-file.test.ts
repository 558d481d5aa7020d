import writeXlsxFile from 'write-excel-file/node';
import { FOREIGN_OFFICER, refusalOf, startTown, type Caller, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const sheet = () => writeXlsxFile([['编号', '收到日期', '申请人', '申请内容'], ['乔官旧〔2026〕3号', '2026-02-10', '赵测试', '2024年分配表']].map((row) => row.map((value) => ({ value, type: String }))) as never).toBuffer();

/** Announced, put where it was told to, then read. */
async function read(who: Caller, content: Buffer) {
  const { uploadId, cloudPath } = await who.value('papers', 'prepareLedgerFile', { agencyId: 'qiaoguan', name: '台账.xlsx', bytes: content.length });
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  const { fileID } = await response.json() as { readonly fileID: string };
  return { uploadId, fileID, reply: await who.call('papers', 'readLedgerFile', { agencyId: 'qiaoguan', uploadId, fileId: fileID }) };
}

test('年中上线：台账的 .xlsx 选上来，变成可以先看的行；文件读完就删，再读没有了', async () => {
  const officer = town.as('officer');
  const { uploadId, fileID, reply } = await read(officer, await sheet());
  expect(reply).toMatchObject({ ok: true, value: { text: '编号\t收到日期\t申请人\t申请内容\n乔官旧〔2026〕3号\t2026-02-10\t赵测试\t2024年分配表' } });
  expect(refusalOf(await officer.call('papers', 'readLedgerFile', { agencyId: 'qiaoguan', uploadId, fileId: fileID })).code).toBe('notFound');
  expect(await town.db.collection('uploads').get(uploadId)).toBeUndefined();
});

test('不是表格的说明怎么办；别的单位的人读不了', async () => {
  expect(refusalOf((await read(town.as('officer'), Buffer.from('不是表格'))).reply)).toMatchObject({ code: 'fileDamaged', message: expect.stringMatching(/。$/) as string });
  expect(refusalOf(await town.person(FOREIGN_OFFICER).call('papers', 'prepareLedgerFile', { agencyId: 'qiaoguan', name: '台账.xlsx', bytes: 10 })).code).toBe('notFound');
});
