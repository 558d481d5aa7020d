import { strToU8, zipSync } from 'fflate';
import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import type { Reply } from '@/contract/reply';
import { LIMITS } from '@/contract/limits';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { ADDRESSES } from '@/domain/open/addresses';
import { CONTENT, day, draftInput, QIAOGUAN, THREE } from './publish-desk';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import { newKey, refusalOf, startTown, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

/** Through the door that pages use: whoever the cookie says. */
async function post(persona: PersonaKey, fn: FunctionName, body: unknown): Promise<Reply<unknown>> {
  const response = await fetch(`${town.cloud.url}/api/${fn}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: `local_persona=${persona}` }, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return await response.json() as Reply<unknown>;
}
const call = async <F extends FunctionName, A extends ActionName<F>>(persona: PersonaKey, fn: F, action: A, input: ActionInput<F, A>) => await post(persona, fn, { action, input }) as Reply<ActionValue<F, A>>;
async function value<F extends FunctionName, A extends ActionName<F>>(persona: PersonaKey, fn: F, action: A, input: ActionInput<F, A>): Promise<ActionValue<F, A>> {
  const reply = await call(persona, fn, action, input);
  if (!reply.ok) throw new Error(`${action}: ${reply.code} ${reply.message}`);
  return reply.value;
}

describe('检索框里写什么都有回答', () => {
  const search = (text: unknown) => post('resident', 'public', { action: 'search', input: { agencyId: QIAOGUAN, scope: 'county', text } });
  const hitsOf = async (text: string) => {
    const reply = await search(text) as Reply<ActionValue<'public', 'search'>>;
    if (!reply.ok) throw new Error(`${text}: ${reply.code} ${reply.message}`);
    return reply.value;
  };

  test('五千个字：说最多多少、现在有多少；正好到限的照样找', async () => {
    const refused = refusalOf(await search('低保'.repeat(2500)));
    expect(refused).toMatchObject({ code: 'wrongInput', field: 'text' });
    expect(`${refused.message}${JSON.stringify(refused.problems)}`).toContain('现在有5000个');
    expect(`${refused.message}${JSON.stringify(refused.problems)}`).toContain(`${LIMITS.descriptionCharacters}`);
    const began = Date.now();
    expect((await hitsOf('低保'.repeat(LIMITS.descriptionCharacters / 2))).hits.length).toBeGreaterThan(0);
    // Nowhere near the ten seconds of the function, on any machine.
    expect(Date.now() - began).toBeLessThan(5000);
  });

  test('一个字：找得到写着这个字的', async () => {
    const { hits } = await hitsOf('渠');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ title, paragraph }) => `${title}${paragraph}`.includes('渠'))).toBe(true);
  });

  test.each(['，。？！', '……——', '!!!???', '()[]{}', '「」《》〈〉', '😀😀', '\u200b\u200d', '%%', '___'])('只有符号 %j：没有找到，说怎么办，不是出错，也不是全部', async (text) => {
    const reply = await search(text);
    if (!reply.ok) expect([reply.code, reply.field]).toEqual(['wrongInput', 'text']);
    else expect(reply.value).toMatchObject({ hits: [], total: 0, instead: {} });
    expect((await call('resident', 'public', 'suggest', { agencyId: QIAOGUAN, text })).ok || !reply.ok).toBe(true);
  });

  test.each(["'; DROP TABLE publications; --", "' OR '1'='1", '1; SELECT * FROM members', '" UNION SELECT name FROM cases --', '.*', '^.+$', '(x+x+)+y', '[\\s\\S]*', '\\', '(?=', '$where: 1', '{"$gt":""}', '__proto__', 'constructor', '\u0000', '<script>alert(1)</script>'])('当作普通的字 %j：不会变成命令，也不会对上所有的', async (text) => {
    const all = await hitsOf('示例');
    expect(all.total).toBeGreaterThan(5);
    const reply = await search(text) as Reply<ActionValue<'public', 'search'>>;
    if (reply.ok) {
      expect(reply.value.hits.length).toBeLessThan(all.total);
      // Nothing that was found holds none of what was asked.
      for (const hit of reply.value.hits) expect(hit.covered).toBeGreaterThan(0);
    } else expect(['wrongInput', 'malformed']).toContain(reply.code);
    const suggested = await call('resident', 'public', 'suggest', { agencyId: QIAOGUAN, text });
    if (!suggested.ok) expect(suggested.code).toBe('wrongInput');
    expect((await hitsOf('示例')).total).toBe(all.total);
  });

  test.each([[{ $gt: '' }], [['低保']], [1], [null], [{ $regex: '.*' }]])('不是字的 %j：按格式不对说', async (text) => {
    expect(refusalOf(await search(text)).code).toBe('wrongInput');
    for (const [action, input] of [['getItem', { id: text }], ['listItems', { agencyId: text }], ['agencyHome', { agencyId: text }], ['listItems', { agencyId: QIAOGUAN, cursor: text }]] as const) {
      expect(refusalOf(await post('resident', 'public', { action, input })).code).toBe('wrongInput');
    }
  });

  test.each(['%00', '..%2f..%2fkeys.json', "qiaoguan'%20OR%201=1", '$ne', '%E0%A4%A', 'qiaoguan/items/..%2f..%2fkeys.json', 'qiaoguan/items.json?after=%27%20OR%201', 'qiaoguan/reports/.*.json'])('数据文件的地址 %s：没有就说没有', async (path) => {
    const response = await fetch(`${town.cloud.url}/open/${path}`);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/Error|at .*\.js|fieldKeys/);
  });
});

describe('写进来的', () => {
  const saved = ({ id, version }: { readonly id: string; readonly version: number }) => ({ kind: 'saved', id, version }) as const;
  const written = (content: Parameters<typeof draftInput>[1], persona: PersonaKey = 'editor') => value(persona, 'papers', 'saveItem', draftInput({ kind: 'new', key: newKey() }, content));

  const HTML = `<p onclick="steal()">公告<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)></svg><a href="javascript:alert(4)">点我</a>
<iframe src="https://evil.example"></iframe><style>p{display:none}</style><form action="https://evil.example"><input></form><p style="position:fixed">盖住</p><math><mi xlink:href="data:x"></mi></math></p>`;

  test('正文里的脚本、框架、样式：公众读到的、另存的网页里都没有，字还在', async () => {
    const draft = await written({ title: '<img src=x onerror=alert(5)>标题', body: { format: 'html', source: HTML } });
    let now = await value('editor', 'staff', 'submitItem', { id: draft.id, version: draft.version });
    for (const [persona, more] of THREE) now = await value(persona, 'staff', 'reviewItem', { id: now.id, version: now.version, pin: LOCAL_PIN, opinion: '同意公开。', ...(more) });
    await value('editor', 'staff', 'publishItem', { id: now.id, version: now.version });
    const read = await value('resident', 'public', 'getItem', { id: now.id });
    if (read.state !== 'public') throw new Error('not public');
    const BAD = /<script|<img|<svg|<iframe|<style|<form|<input|<math|on\w+=|javascript:|style=|evil\.example/i;
    expect(read.body).not.toMatch(BAD);
    expect(read.body).toContain('公告');
    const page = await fetch(`${town.cloud.url}/${ADDRESSES.itemPage(QIAOGUAN, now.id)}`);
    const text = await page.text();
    expect(text.slice(text.indexOf('<article>'))).not.toMatch(BAD);
    expect(text).toContain('&lt;img src=x onerror=alert(5)&gt;标题');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('带宏的附件不收，文件也不留', async () => {
    const TYPES = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const content = zipSync({ '[Content_Types].xml': strToU8(TYPES), 'word/document.xml': strToU8('<x/>'), 'word/vbaProject.bin': strToU8('x') });
    const { uploadId, cloudPath } = await value('editor', 'papers', 'prepareItemFile', { agencyId: QIAOGUAN, name: '通知.docx', bytes: content.length });
    const { fileID } = await (await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: content.slice() })).json() as { readonly fileID: string };
    const refused = refusalOf(await call('editor', 'papers', 'checkItemFile', { agencyId: QIAOGUAN, uploadId, fileId: fileID }));
    expect(refused).toMatchObject({ code: 'macros' });
    expect(await town.files.read(fileID, 1000)).not.toMatchObject({ kind: 'content' });
  });

  test.each([['madeOn', { madeOn: day('2026-03-03') }], ['madeOn', { madeOn: day('2099-01-01') }]] as const)('将来的日期（%s）：说今天是几号、怎么改', async (field, content) => {
    const refused = refusalOf(await call('editor', 'papers', 'saveItem', draftInput({ kind: 'new', key: newKey() }, content)));
    expect([refused.code, refused.field]).toEqual(['madeInFuture', `content.${field}`]);
    expect(refused.message).toMatch(/2026年3月2日|今天|将来/);
  });

  test('不是日子的日期、没有的类别：按格式不对说', async () => {
    for (const content of [{ madeOn: '2026-02-30' }, { madeOn: '昨天' }, { category: 'a20-99' }, { title: '\u0000' }, { title: '' }]) {
      expect(refusalOf(await post('editor', 'papers', { action: 'saveItem', input: { ...draftInput({ kind: 'new', key: newKey() }), content: { ...CONTENT, ...content } } })).code).toBe('wrongInput');
    }
  });

  test('两个人同时改一份草稿：只有一个存上，另一个知道别人改过，存上的不丢', async () => {
    const draft = await written({ title: '两个人改的' });
    const both = await Promise.all((['editor', 'officer'] as const).map((persona) => call(persona, 'papers', 'saveItem', draftInput(saved(draft), { title: `${persona}写的标题` }))));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const lost = refusalOf(both.find(({ ok }) => !ok) as Reply<unknown>);
    expect(lost.code).toBe('editedMeanwhile');
    const now = await value('editor', 'staff', 'staffItem', { id: draft.id });
    const kept = both.find(({ ok }) => ok);
    expect(kept?.ok && kept.value.work?.content.title).toBe(now.work?.content.title);
  });
});
