import { call } from './cloud';
import { phoneDraft } from './draft-phone';
import { draftSaver } from './draft-saver';
import { listDrafts, openDraft, startDraft } from './drafts';

jest.mock('./draft-owner', () => jest.requireActual<object>('./draft-owner.h5'));
const kept = new Map<string, string>();
jest.mock('./storage', () => ({
  load: (key: string, parse: (value: unknown) => unknown) => parse(kept.has(key) ? JSON.parse(String(kept.get(key))) : ''),
  save: (key: string, value: unknown) => Boolean(kept.set(key, JSON.stringify(value))),
  remove: (key: string) => kept.delete(key),
}));
jest.mock('./cloud', () => ({ call: jest.fn() }));

const refused = (code: string) => ({ ok: false, code, message: '请稍后重试。' });
let who: string;
/** What the cloud answers instead, to everything. */
let trouble: string | undefined;
(call as unknown as jest.Mock).mockImplementation((_fn: string, action: string) => {
  if (trouble) return Promise.resolve(refused(trouble));
  if (action === 'me') return Promise.resolve(who ? { ok: true, value: { owner: who } } : refused('signIn'));
  if (!who) return Promise.resolve(refused('signIn'));
  if (action === 'listDrafts') return Promise.resolve({ ok: true, value: [] });
  return Promise.resolve(refused(action === 'getDraft' ? 'notFound' : 'unreachable'));
});

beforeEach(() => {
  who = 'person-a';
  trouble = undefined;
});

/** Typed, and not in the cloud yet. */
async function typed(): Promise<string> {
  const draftId = startDraft('qiaoguan');
  const draft = phoneDraft(draftId);
  if (!draft) throw new Error('no draft');
  const saver = draftSaver(() => undefined);
  saver.typed({ ...draft, form: { name: '试验甲' }, unsaved: true });
  await saver.flush();
  await listDrafts();
  return draftId;
}

const listed = async () => (await listDrafts()).lines.map(({ draftId }) => draftId);

describe('几个人共用一个浏览器', () => {
  test('别人没填完的申请，不列出也打不开；本人回来还在', async () => {
    const draftId = await typed();
    who = 'person-b';
    expect(await listed()).not.toContain(draftId);
    expect(await openDraft(draftId)).toMatchObject({ ok: false, code: 'notFound' });
    who = 'person-a';
    expect(await listed()).toContain(draftId);
    expect(await openDraft(draftId)).toMatchObject({ ok: true, draft: { form: { name: '试验甲' } } });
  });

  test('退出登录以后，没填完的申请不给下一个人看', async () => {
    const draftId = await typed();
    who = '';
    expect(await listed()).not.toContain(draftId);
    expect(await openDraft(draftId)).toMatchObject({ ok: false });
  });

  test('没有网络时，同一个人照样能接着填；换过人以后不能', async () => {
    const draftId = await typed();
    trouble = 'offline';
    expect(await listed()).toContain(draftId);
    expect(await openDraft(draftId)).toMatchObject({ ok: true, draft: { form: { name: '试验甲' } } });
    trouble = undefined;
    who = 'person-b';
    await listed();
    trouble = 'offline';
    expect(await listed()).not.toContain(draftId);
    expect(await openDraft(draftId)).toMatchObject({ ok: false, code: 'offline' });
  });

  test('说不清是谁的时候，什么都不列', async () => {
    const draftId = await typed();
    trouble = 'failed';
    expect(await listed()).not.toContain(draftId);
  });

  test('换了人又连不上时开始填的，连上以后记在现在这个人名下', async () => {
    await typed();
    who = 'person-c';
    trouble = 'unreachable';
    const draftId = await typed();
    trouble = undefined;
    expect(await listed()).toEqual([draftId]);
    who = 'person-a';
    expect(await listed()).not.toContain(draftId);
  });

  test('还没等云端说是谁就开始填，也记在现在这个人名下', async () => {
    await typed();
    who = 'person-b';
    const draftId = await typed();
    expect(await listed()).toEqual([draftId]);
    who = 'person-a';
    expect(await listed()).not.toContain(draftId);
  });
});
