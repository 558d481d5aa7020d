import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { call } from './cloud';
import { mergedForm, type Draft } from './draft';
import { phoneDraft, phoneDrafts, keepOnPhone } from './draft-phone';
import { draftSaver } from './draft-saver';
import { listDrafts, openDraft, removeDraft, startDraft } from './drafts';

const kept = new Map<string, unknown>();
let blocked = false;
jest.mock('./storage', () => ({
  load: (key: string, parse: (value: unknown) => unknown) => parse(kept.has(key) ? JSON.parse(String(kept.get(key))) : ''),
  save: (key: string, value: unknown) => {
    if (!blocked) kept.set(key, JSON.stringify(value));
    return !blocked;
  },
  remove: (key: string) => kept.delete(key),
}));
jest.mock('./cloud', () => ({ call: jest.fn() }));

const cloud = call as unknown as jest.Mock;
const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00.000+08:00` as Instant;
const done = (value: unknown) => ({ ok: true, value, at: at(59) });
const NO_NETWORK: Refused = { ok: false, code: 'offline', message: '手机没有连上网络，请连上网络后重试。' };
const NOT_FOUND: Refused = { ok: false, code: 'notFound', message: '没有找到这份草稿，可能已经提交或者删除，请重新填写。' };

beforeEach(() => {
  kept.clear();
  blocked = false;
  for (const { draftId } of phoneDrafts()) void dropEverywhere(draftId);
  cloud.mockReset();
});

async function dropEverywhere(draftId: string): Promise<void> {
  cloud.mockResolvedValueOnce(done(null));
  await removeDraft(draftId);
}

/** Types into a draft and lets the phone and, when it answers, the cloud have it. */
async function type(draftId: string, form: Record<string, unknown>): Promise<readonly string[]> {
  const places: string[] = [];
  const saver = draftSaver((state) => places.push(state.at));
  const draft = phoneDraft(draftId);
  if (!draft) throw new Error('no draft');
  saver.typed({ ...draft, form, unsaved: true });
  await saver.flush();
  return places;
}

describe('草稿边填边存', () => {
  test('先存在手机上，再存到云端', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) }));
    expect(await type(draftId, { description: '分配表' })).toEqual(['phone', 'cloud']);
    expect(phoneDraft(draftId)).toMatchObject({ form: { description: '分配表' }, savedAt: at(1), unsaved: false });
  });

  test('提交标识随草稿一起存到云端，换一部手机还是同一个', async () => {
    const draftId = startDraft('qiaoguan');
    const key = phoneDraft(draftId)?.key;
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) }));
    await type(draftId, { description: '分配表' });
    const sent = (cloud.mock.calls[0] as unknown[])[2] as { form: { key: string } };
    expect(sent.form.key).toBe(key);
    await dropEverywhere(draftId);
    cloud.mockResolvedValueOnce(done({ draftId, agencyId: 'qiaoguan', savedAt: at(1), excerpt: '', form: sent.form }));
    const other = await openDraft(draftId);
    expect(other).toMatchObject({ ok: true, draft: { key, form: { description: '分配表' } } });
  });

  test('没有网络时照样能填，内容在手机上', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValue(NO_NETWORK);
    expect(await type(draftId, { description: '分配表' })).toEqual(['phone', 'phone']);
    expect(await openDraft(draftId)).toMatchObject({ ok: true, draft: { form: { description: '分配表' }, unsaved: true } });
  });

  test('手机不让存、云端也连不上，要如实说没有存下来', async () => {
    blocked = true;
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValue(NO_NETWORK);
    expect(await type(draftId, { description: '分配表' })).toEqual(['nowhere', 'nowhere']);
  });

  test('停止保存以后，迟到的草稿不会再送出去', async () => {
    const draftId = startDraft('qiaoguan');
    const saver = draftSaver(() => undefined);
    const draft = phoneDraft(draftId);
    if (draft) saver.typed({ ...draft, unsaved: true });
    await saver.stop();
    await saver.flush();
    expect(cloud).not.toHaveBeenCalled();
  });
});

describe('两部手机写同一份草稿', () => {
  const MOVED: Refused = { ok: false, code: 'draftMoved', message: '这份草稿在另一部手机上也写过，请返回重新打开，两边写的都在。' };
  const there = (form: object) => done({ draftId: '', agencyId: 'qiaoguan', savedAt: at(5), excerpt: '', form });

  test('另一部先存了：两边写的都留下，没动过的用那边的；存的时候说清楚是接着哪一次写的', async () => {
    const draftId = startDraft('qiaoguan', { step: 'name', name: '', phone: '', address: '旧' });
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) }));
    await type(draftId, { step: 'name', name: '', phone: '', address: '旧' });
    cloud.mockResolvedValueOnce(MOVED).mockResolvedValueOnce(there({ step: 'check', name: '', phone: '13800000000', address: '旧' })).mockResolvedValueOnce(done({ savedAt: at(6) }));
    const merged: unknown[] = [];
    const saver = draftSaver(() => undefined);
    saver.whenMerged((_sent, both) => merged.push(both));
    saver.typed({ ...phoneDraft(draftId) as Draft, form: { step: 'name', name: '试验乙', phone: '', address: '' }, unsaved: true });
    await saver.flush();
    const BOTH = { step: 'name', name: '试验乙', phone: '13800000000', address: '' };
    expect(merged).toEqual([BOTH]);
    expect(phoneDraft(draftId)).toMatchObject({ form: BOTH, savedAt: at(6), unsaved: false });
    const saved = cloud.mock.calls.filter(([, action]: unknown[]) => action === 'saveDraft').map(([, , input]: unknown[]) => input as { basedOn?: string; form: object });
    expect(saved.map(({ basedOn }) => basedOn)).toEqual([undefined, at(1), at(5)]);
    expect(saved[2]?.form).toMatchObject(BOTH);
  });

  test('不知道那边从哪里开始写的：只把这边空着的补上', () => {
    expect(mergedForm({ name: '甲', phone: '' }, { name: '乙', phone: '13800000000' }, undefined)).toEqual({ name: '甲', phone: '13800000000' });
  });
});

describe('打开草稿', () => {
  test('另一部手机上填得更新，用云端的', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) }));
    await type(draftId, { description: '旧' });
    cloud.mockResolvedValueOnce(done({ draftId, agencyId: 'qiaoguan', savedAt: at(5), excerpt: '', form: { description: '新' } }));
    expect(await openDraft(draftId)).toMatchObject({ ok: true, draft: { form: { description: '新' } } });
  });

  test('云端已经没有（提交了、删除了，或者换了人），手机上的那份不再打开', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) }));
    await type(draftId, { description: '旧' });
    cloud.mockResolvedValueOnce(NOT_FOUND);
    expect(await openDraft(draftId)).toEqual(NOT_FOUND);
    expect(phoneDraft(draftId)).toBeUndefined();
  });
});

describe('没填完的申请', () => {
  test('打开以后一个字没写的，不算草稿', async () => {
    startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done([]));
    expect(await listDrafts()).toEqual({ lines: [] });
  });

  test('重新开始时，前一份空白的不再留着', () => {
    const first = startDraft('qiaoguan');
    startDraft('qiaoguan');
    expect(phoneDraft(first)).toBeUndefined();
  });

  test('连不上云端时列出手机上的，并说明原因', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValue(NO_NETWORK);
    await type(draftId, { description: '2023年尧沟村土地补偿款的分配表' });
    expect(await listDrafts()).toEqual({ lines: [{ draftId, agencyId: 'qiaoguan', excerpt: '2023年尧沟村土地补偿款的分配表' }], refused: NO_NETWORK });
  });

  test('云端的和手机上还没存上去的列在一起，同一份只列一次', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) })).mockResolvedValueOnce(NO_NETWORK);
    await type(draftId, { description: '一' });
    await type(draftId, { description: '一二' });
    const other = { draftId: 'other-draft', agencyId: 'qiaoguan', savedAt: at(3), excerpt: '别的' };
    cloud.mockResolvedValueOnce(done([other, { draftId, agencyId: 'qiaoguan', savedAt: at(1), excerpt: '一' }]));
    expect((await listDrafts()).lines.map(({ excerpt }) => excerpt)).toEqual(['一二', '别的']);
  });

  test('云端删不掉时，手机上的也先留着', async () => {
    const draftId = startDraft('qiaoguan');
    cloud.mockResolvedValueOnce(done({ savedAt: at(1) })).mockResolvedValueOnce(NO_NETWORK);
    await type(draftId, { description: '一' });
    expect(await removeDraft(draftId)).toEqual(NO_NETWORK);
    expect(phoneDraft(draftId)).toBeDefined();
  });

  test('旧版本写坏的草稿不会让页面打不开', () => {
    kept.set('drafts', JSON.stringify(['broken', 7]));
    kept.set('draft:broken', JSON.stringify({ draftId: 'broken' }));
    expect(phoneDrafts().some(({ draftId }) => draftId === 'broken')).toBe(false);
    keepOnPhone({ draftId: 'fine-draft', agencyId: 'qiaoguan', key: 'k'.repeat(32), form: {}, unsaved: true });
    expect(phoneDraft('fine-draft')).toBeDefined();
  });
});
