import { zipSync, strToU8 } from 'fflate';
import { ADDRESSES } from '@/domain/open/addresses';
import { bytesOf } from '../support/sample-files';
import { CONTENT, draftInput, NONE, publishDesk, QIAOGUAN, savedAs, THREE } from './publish-desk';
import { FOREIGN_OFFICER, newKey, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

let town: Town;
let desk: ReturnType<typeof publishDesk>;
beforeAll(async () => {
  town = await startTown();
  desk = publishDesk(town);
});
afterAll(() => town?.close());

describe('修改和撤回', () => {
  test('修改：公众先看旧的，三审以后看新的，改了什么原因留着；旧文本只有单位看得到', async () => {
    const item = await desk.published();
    const begun = await desk.editor.value('staff', 'reviseItem', { id: item.id, version: item.version, reason: '补上漏掉的一户。' });
    const changed = await desk.editor.value('papers', 'saveItem', draftInput({ kind: 'saved', id: item.id, version: begun.version }, { body: { format: 'text', source: '补上一户。' } }));
    expect(await desk.everythingPublic(item.id)).not.toContain('补上一户');
    const done = await desk.publish(await desk.reviewedBy(await desk.submitted(changed), ...THREE));
    expect(done.ok && done.value.live?.indexNumber).toBe(item.live?.indexNumber);
    const read = await desk.someone.value('public', 'getItem', { id: item.id });
    expect(read).toMatchObject({ paragraphs: ['补上一户。'], revisions: [{ revision: 1, on: TODAY }, { revision: 2, on: TODAY, reason: '补上漏掉的一户。' }] });
    expect((await town.as('officer').value('staff', 'itemVersion', { id: item.id, revision: 1 })).content.paragraphs).toEqual(['经审核，下列家庭符合条件。', '公示期为七天。']);
  });

  test.each(['editor', 'officer', 'reviewer', 'head'] as const)('%s 一步撤回：马上从目录、数目、链接里消失，只说已经撤回和原因', async (persona) => {
    const before = await desk.counted();
    const item = await desk.published({ title: '不该公开的名单', summary: '写了住址的概述。' });
    expect(await desk.counted()).toBe(before + 1);
    await town.as(persona).value('staff', 'withdrawItem', { id: item.id, reason: '附表里有家庭住址，遮去以后再公开。' });
    const all = await desk.everythingPublic(item.id);
    expect(all).not.toMatch(/不该公开的名单|写了住址的概述|下列家庭/);
    expect(await desk.someone.value('public', 'getItem', { id: item.id })).toMatchObject({ state: 'withdrawn', indexNumber: item.live?.indexNumber, withdrawn: { on: TODAY, reason: '附表里有家庭住址，遮去以后再公开。' } });
    expect(await desk.counted()).toBe(before);
    expect(JSON.stringify(await town.db.collection('publications').get(item.id))).not.toContain('不该公开的名单');
  });

  test('撤回点两次，还是撤回了；别人正在改、正在审，也撤得掉，审核作废', async () => {
    const item = await desk.published();
    const begun = await desk.editor.value('staff', 'reviseItem', { id: item.id, version: item.version, reason: '改一处。' });
    const reviewing = await desk.reviewedBy(await desk.submitted(begun), ['officer']);
    const gone = await town.as('head').value('staff', 'withdrawItem', { id: item.id, reason: '有误。' });
    expect(gone).toMatchObject({ state: 'draft', withdrawn: { by: '负责人丙' }, work: { reviews: [] } });
    expect((await town.as('head').call('staff', 'withdrawItem', { id: item.id, reason: '有误。' })).ok).toBe(true);
    expect(refusalOf(await desk.review('reviewer', reviewing, NONE)).code).toBe('editedMeanwhile');
    const again = await desk.publish(await desk.reviewedBy(await desk.submitted(gone), ...THREE));
    expect(again).toMatchObject({ ok: true, value: { state: 'published', live: { indexNumber: item.live?.indexNumber } } });
    expect(await desk.someone.value('public', 'getItem', { id: item.id })).toMatchObject({ state: 'public' });
  });

  test('撤回和公开同时点：要么撤了，要么说清楚，目录和数目对得上', async () => {
    const item = await desk.published();
    await Promise.all([town.as('head').call('staff', 'withdrawItem', { id: item.id, reason: '有误。' }), town.as('officer').call('staff', 'withdrawItem', { id: item.id, reason: '有误。' }), desk.editor.call('staff', 'reviseItem', { id: item.id, version: item.version, reason: '改。' })]);
    expect((await desk.someone.value('public', 'getItem', { id: item.id })).state).toBe('withdrawn');
    const publications = await town.db.collection('publications').find({ agencyId: QIAOGUAN, state: 'public', category: CONTENT.category }, { limit: 1000 });
    expect(await desk.counted()).toBe(publications.length);
  });
});

describe('公众只看得到公开的', () => {
  test('草稿、审核中、外单位的，哪个读的动作都没有', async () => {
    const draft = await desk.written({ title: '还没写完的草稿甲' });
    const reviewing = await desk.approved({ title: '三审完了还没发的乙' });
    for (const { id } of [draft, reviewing]) {
      expect(refusalOf(await desk.someone.call('public', 'getItem', { id }))).toMatchObject({ code: 'notFound' });
      expect(refusalOf(await desk.someone.call('public', 'itemFile', { id, uploadId: '0'.repeat(32) }))).toMatchObject({ code: 'notFound' });
      const all = await desk.everythingPublic(id);
      expect(all).not.toMatch(/还没写完的草稿甲|三审完了还没发的乙/);
    }
    for (const [action, more] of [['staffItem', {}], ['submitItem', { version: draft.version }], ['withdrawItem', { reason: '想撤' }]] as const) {
      expect(refusalOf(await town.person(FOREIGN_OFFICER).send('staff', { action, input: { id: draft.id, ...more } }))).toMatchObject({ code: 'notFound', message: '没有找到这条信息，请从列表重新进入。' });
    }
    const other = await town.person(FOREIGN_OFFICER).send('papers', { action: 'saveItem', input: { ...draftInput(savedAs(draft)), agencyId: 'wutu' } });
    expect(refusalOf(other).message).toBe('没有找到这条信息，请从列表重新进入。');
  });

  test('县里看得到所属单位的，按单位、按类别、按年翻页；一页不多读', async () => {
    for (let left = 22; left > 0; left -= 1) await desk.published({ title: `翻页${left}`, category: 'a20-13' });
    const first = await desk.someone.value('public', 'listItems', { agencyId: QIAOGUAN, category: 'a20-13' });
    const second = await desk.someone.value('public', 'listItems', { agencyId: QIAOGUAN, category: 'a20-13', ...(first.next && { cursor: first.next }) });
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 2, undefined]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(22);
    expect(JSON.stringify(first)).not.toContain('下列家庭');
    const county = await desk.someone.value('public', 'listItems', { agencyId: 'changle', scope: 'county', year: 2026 });
    expect(county.items.length).toBe(20);
    const none = await desk.someone.value('public', 'listItems', { agencyId: QIAOGUAN, year: 2019 });
    // The years that can be chosen, whichever is chosen now; only with a first page, and of what is asked for.
    expect([none.items, none.years, first.years, second.years]).toEqual([[], { from: 2025, to: 2026 }, { from: 2026, to: 2026 }, undefined]);
    expect((await desk.someone.value('public', 'listItems', { agencyId: 'changle' })).years).toBeUndefined();
    const lines = await town.as('supervisor').value('staff', 'itemsOf', { agencyId: QIAOGUAN, show: 'published' });
    expect(lines.items.length).toBe(20);
    expect((await town.as('supervisor').call('staff', 'withdrawItem', { id: first.items[0]?.id ?? '', reason: '县里要求' })).ok).toBe(false);
  }, 120_000);
});

describe('附件', () => {
  async function put(cloudPath: string, content: Buffer): Promise<string> {
    const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
    return (await response.json() as { readonly fileID: string }).fileID;
  }
  async function add(name: string, content: Buffer, who: Caller = desk.editor) {
    const { uploadId, cloudPath } = await who.value('papers', 'prepareItemFile', { agencyId: QIAOGUAN, name, bytes: content.length });
    return who.call('papers', 'checkItemFile', { agencyId: QIAOGUAN, uploadId, fileId: await put(cloudPath, content) });
  }
  const added = async (name: string, content: Buffer): Promise<string> => {
    const reply = await add(name, content);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value.uploadId;
  };
  const TYPES = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const docx = (parts: Record<string, string> = {}) => Buffer.from(zipSync(Object.fromEntries(Object.entries({ '[Content_Types].xml': TYPES, 'word/document.xml': '<x/>', ...parts }).map(([name, text]) => [name, strToU8(text)]))));

  test('公开着才能下载；撤回以后，给出去的地址也打不开', async () => {
    const uploadId = await added('名单.pdf', bytesOf('pdf'));
    const draft = await desk.written({ uploadIds: [uploadId] });
    expect(refusalOf(await desk.someone.call('public', 'itemFile', { id: draft.id, uploadId })).code).toBe('notFound');
    const reply = await desk.publish(await desk.reviewedBy(await desk.submitted(draft), ...THREE));
    expect(reply).toMatchObject({ ok: true, value: { live: { content: { attachments: [{ uploadId, name: '名单.pdf', kind: 'pdf' }] } } } });
    expect(JSON.stringify(reply)).not.toContain('cloud://');
    const { url } = await desk.someone.value('public', 'itemFile', { id: draft.id, uploadId });
    expect((await fetch(url)).status).toBe(200);
    const at = (path: string) => fetch(`${town.cloud.url}/${path}`);
    const address = ADDRESSES.itemFile(QIAOGUAN, draft.id, uploadId);
    const file = await at(address);
    expect([file.status, Buffer.from(await file.arrayBuffer()).equals(bytesOf('pdf'))]).toEqual([200, true]);
    expect((await (await at(ADDRESSES.item(QIAOGUAN, draft.id))).json() as { attachments: unknown[] }).attachments).toEqual([expect.objectContaining({ name: '名单.pdf', address: `${town.cloud.url}/${address}` })]);
    const page = await (await at(ADDRESSES.itemPage(QIAOGUAN, draft.id))).text();
    expect(page).toContain(`<a href="${draft.id}/${uploadId}" rel="noopener nofollow">名单.pdf</a>`);
    expect(page).toContain('<dt>内容概述</dt>');
    for (const [agency, id, upload] of [['wutu', draft.id, uploadId], [QIAOGUAN, draft.id, '0'.repeat(32)], [QIAOGUAN, 'no-such-item', uploadId], [QIAOGUAN, draft.id, '..%2f..%2fx']] as const) expect((await at(ADDRESSES.itemFile(agency, id, upload))).status).toBe(404);
    await town.as('reviewer').value('staff', 'withdrawItem', { id: draft.id, reason: '名单有误。' });
    const gone = await at(address);
    expect([gone.status, gone.headers.get('cache-control'), await gone.text()]).toEqual([410, 'no-store', '这条信息已经撤回，原因：名单有误。\n']);
    expect(refusalOf(await desk.someone.call('public', 'itemFile', { id: draft.id, uploadId })).code).toBe('withdrawn');
    expect((await fetch(url)).status).not.toBe(200);
    const kept = await town.as('officer').value('staff', 'staffItemFile', { id: draft.id, uploadId });
    expect((await fetch(kept.url)).status).toBe(200);
    // Published again, it is to be had again.
    const now = await desk.editor.value('staff', 'staffItem', { id: draft.id });
    const begun = await desk.editor.value('staff', 'reviseItem', { id: draft.id, version: now.version, reason: '名单已经改好。' });
    await desk.publish(await desk.reviewedBy(await desk.submitted(begun), ...THREE));
    expect((await fetch((await desk.someone.value('public', 'itemFile', { id: draft.id, uploadId })).url)).status).toBe(200);
  });

  test.each([
    ['带宏的docx', '通知.docx', docx({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['带脚本的pdf', '通知.pdf', bytesOf('script-pdf'), 'activeContent'],
    ['改了名的程序', '通知.docx', bytesOf('exe'), 'wrongFileContent'],
  ] as const)('%s：不收，删掉', async (_what, name, content, code) => {
    expect(refusalOf(await add(name, content)).code).toBe(code);
  });
  test('录音、苹果照片不能公开，先说', async () => {
    for (const name of ['录音.mp3', '照片.heic']) expect(refusalOf(await desk.editor.call('papers', 'prepareItemFile', { agencyId: QIAOGUAN, name, bytes: 9 })).code).toBe('wrongFileKind');
  });
  test('用办案的上传方式传的，一样查；录音能随办案传，公开用不上', async () => {
    const officer = town.as('officer');
    const { id } = await submit(town.as('applicantA'));
    const sent = async (name: string, content: Buffer) => {
      const { uploadId, cloudPath } = await officer.value('papers', 'prepareCaseFile', { id, use: 'material', name, bytes: 100 });
      return officer.call('papers', 'checkCaseFile', { id, use: 'material', uploadId, fileId: await put(cloudPath, content) });
    };
    expect(refusalOf(await sent('通知.docx', docx({ 'word/vbaProject.bin': 'x' }))).code).toBe('macros');
    const recording = await sent('录音.mp3', bytesOf('mp3'));
    if (!recording.ok) throw new Error(recording.message);
    expect(refusalOf(await desk.save({ kind: 'new', key: newKey() }, { uploadIds: [recording.value.uploadId] }, officer)).code).toBe('wrongFileKind');
  });
  test('别人传的不能用；草稿里删掉的，文件也删', async () => {
    const uploadId = await added('名单.txt', Buffer.from('名单'));
    expect(refusalOf(await desk.save({ kind: 'new', key: newKey() }, { uploadIds: [uploadId] }, town.as('officer'))).code).toBe('uploadMissing');
    const draft = await desk.written({ uploadIds: [uploadId] });
    await desk.editor.value('papers', 'saveItem', draftInput(savedAs(draft)));
    expect(await town.db.collection('uploads').get(uploadId)).toBeUndefined();
  });
});

test('正文里的脚本、样式、图片存不进去', async () => {
  const item = await desk.written({ body: { format: 'html', source: '<p onclick="x()">公告<script>alert(1)</script><img src=x onerror=alert(1)></p>' } });
  expect(item.work?.content.body).toBe('<p>公告</p>');
  expect(refusalOf(await desk.save({ kind: 'new', key: newKey() }, { body: { format: 'text', source: '长'.repeat(25_000) } })).message).toContain('正文太长');
});

test('删除草稿：没公开过的整条没了；公开着的只删改动', async () => {
  const draft = await desk.written();
  expect(await desk.editor.value('staff', 'discardItem', { id: draft.id, version: draft.version })).toEqual({});
  expect(refusalOf(await desk.editor.call('staff', 'staffItem', { id: draft.id })).code).toBe('notFound');
  const item = await desk.published();
  const begun = await desk.editor.value('staff', 'reviseItem', { id: item.id, version: item.version, reason: '想改。' });
  expect(await desk.editor.value('staff', 'discardItem', { id: item.id, version: begun.version })).toMatchObject({ item: { state: 'published' } });
});
