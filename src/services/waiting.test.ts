import { call } from './cloud';
import type { Draft } from './draft';
import { dropFromPhone, keepOnPhone, phoneDraft, phoneDrafts } from './draft-phone';
import { listDrafts } from './drafts';
import { submitApplication, tappedAt } from './submission';
import { sendWaiting, waitingDrafts } from './waiting';

const kept = new Map<string, string>();
jest.mock('./storage', () => ({
  load: (key: string, parse: (value: unknown) => unknown) => parse(kept.has(key) ? JSON.parse(String(kept.get(key))) : ''),
  save: (key: string, value: unknown) => Boolean(kept.set(key, JSON.stringify(value))),
  remove: (key: string) => kept.delete(key),
}));
jest.mock('./cloud', () => ({ call: jest.fn() }));

const cloud = call as unknown as jest.Mock;
const FORM = {
  applicant: { kind: 'naturalPerson', name: '李试例', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800000000' },
  description: '分配表', form: 'electronic', delivery: 'online', uploadIds: [],
} as const;
const form = { ...FORM, uploadIds: [] };
const draft: Draft = { draftId: 'draft-0001', agencyId: 'qiaoguan', key: 'k'.repeat(32), form: { description: '分配表' }, unsaved: true };
const OFFLINE = { ok: false, code: 'offline', message: '手机没有连上网络，请连上网络后重试。' };
const receipt = { id: 'case-0001', number: '乔官依申请〔2026〕第1号', description: '分配表', submittedAt: '2026-03-02T09:00:00.000+08:00' };

beforeEach(() => {
  cloud.mockReset();
  for (const { draftId } of phoneDrafts()) dropFromPhone(draftId);
  keepOnPhone(draft);
});

test('没有网络时提交，尚未送达；联网以后自动送出，用的是同一个标识，回执说得出什么时候点的、什么时候到的', async () => {
  cloud.mockResolvedValueOnce(OFFLINE);
  await submitApplication(draft, form);
  expect(waitingDrafts().map(({ draftId }) => draftId)).toEqual(['draft-0001']);
  cloud.mockResolvedValueOnce({ ok: true, value: receipt, at: receipt.submittedAt });
  expect(await sendWaiting()).toMatchObject([{ kind: 'received', receipt: { id: 'case-0001' } }]);
  expect(cloud.mock.calls.map((args: unknown[]) => (args[2] as { key: string; form: unknown }).key)).toEqual([draft.key, draft.key]);
  expect(cloud.mock.calls.map((args: unknown[]) => (args[2] as { key: string; form: unknown }).form)).toEqual([form, form]);
  expect(waitingDrafts()).toEqual([]);
  expect(phoneDraft('draft-0001')).toBeUndefined();
  expect(tappedAt('case-0001')).toEqual(expect.any(Number));
});

test('又改了内容的，不自己送：要他再点提交', async () => {
  cloud.mockResolvedValueOnce(OFFLINE);
  await submitApplication(draft, form);
  const now = phoneDraft('draft-0001') as Draft;
  keepOnPhone({ ...now, form: { description: '2023年的分配表' } });
  expect(waitingDrafts()).toEqual([]);
  expect(await sendWaiting()).toEqual([]);
  expect(cloud).toHaveBeenCalledTimes(1);
});

test('退回来改的不再等；还是没有网络的接着等', async () => {
  cloud.mockResolvedValueOnce(OFFLINE).mockResolvedValueOnce(OFFLINE).mockResolvedValueOnce({ ok: false, code: 'wrongInput', message: '请填写姓名。', field: 'form.applicant.name' });
  await submitApplication(draft, form);
  await sendWaiting();
  expect(waitingDrafts()).toHaveLength(1);
  await sendWaiting();
  expect(waitingDrafts()).toEqual([]);
  expect(phoneDraft('draft-0001')).toMatchObject({ turnedDown: '请填写姓名。' });
  // Nobody was looking when it came back: the list says why, until it is sent another time.
  cloud.mockResolvedValueOnce({ ok: false, code: 'offline', message: '' }).mockResolvedValueOnce({ ok: false, code: 'offline', message: '' });
  expect((await listDrafts()).lines).toMatchObject([{ draftId: 'draft-0001', turnedDown: '请填写姓名。' }]);
  cloud.mockResolvedValueOnce(OFFLINE);
  await submitApplication(draft, form);
  expect(phoneDraft('draft-0001')).not.toHaveProperty('turnedDown');
});

test('一天交得太多，要等一分钟：不是拒绝，离开了那一页也接着等，过后自己送出', async () => {
  cloud.mockResolvedValueOnce({ ok: false, code: 'pause', message: '请过一分钟再点提交。' });
  await submitApplication(draft, form);
  expect(waitingDrafts()).toHaveLength(1);
  cloud.mockResolvedValueOnce({ ok: true, value: receipt, at: receipt.submittedAt });
  expect(await sendWaiting()).toMatchObject([{ kind: 'received' }]);
});
