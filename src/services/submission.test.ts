import type { Instant } from '@/domain/calendar/instant';
import { call } from './cloud';
import type { Draft } from './draft';
import { keepOnPhone, phoneDraft } from './draft-phone';
import { freshReceipt, submitApplication } from './submission';

jest.mock('./storage', () => ({ load: () => undefined, save: () => true, remove: () => undefined }));
jest.mock('./cloud', () => ({ call: jest.fn() }));

const cloud = call as unknown as jest.Mock;
const FORM = {
  applicant: { kind: 'naturalPerson', name: '李试例', documentKind: 'residentIdCard', documentNumber: '11010519491231002X', phone: '13800000000' },
  description: '分配表', form: 'electronic', delivery: 'online', uploadIds: [],
} as const;
const form = { ...FORM, uploadIds: [] };
const draft: Draft = { draftId: 'draft-0001', agencyId: 'qiaoguan', key: 'k'.repeat(32), form: {}, unsaved: true };
const receipt = { id: 'case-0001', submittedAt: '2026-03-02T09:00:00.000+08:00' as Instant };

beforeEach(() => {
  cloud.mockReset();
  keepOnPhone(draft);
});

test('连点两次提交，只送出一次', async () => {
  let answer: (value: unknown) => void = () => undefined;
  cloud.mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
  const [first, second] = [submitApplication(draft, form), submitApplication(draft, form)];
  answer({ ok: true, value: receipt, at: receipt.submittedAt });
  expect(await first).toEqual(await second);
  expect(cloud).toHaveBeenCalledTimes(1);
});

test('收到回执以后草稿才离开手机，回执马上可以看', async () => {
  cloud.mockResolvedValueOnce({ ok: true, value: receipt, at: receipt.submittedAt });
  expect(await submitApplication(draft, form)).toEqual({ kind: 'received', receipt, earlier: false });
  expect(phoneDraft(draft.draftId)).toBeUndefined();
  expect(freshReceipt('case-0001')).toEqual(receipt);
});

test.each(['offline', 'unreachable', 'failed', 'unexpected'])('%s：不知道送到没有，草稿留着，再试用同一个标识', async (code) => {
  const refused = { ok: false, code, message: '网络不通，暂时连不上服务，请稍后重试。' };
  cloud.mockResolvedValueOnce(refused).mockResolvedValueOnce({ ok: true, value: receipt, at: '2026-03-02T09:05:00.000+08:00' });
  expect(await submitApplication(draft, form)).toEqual({ kind: 'unknown', refused });
  expect(phoneDraft(draft.draftId)).toEqual(draft);
  expect(await submitApplication(draft, form)).toEqual({ kind: 'received', receipt, earlier: true });
  const keys = cloud.mock.calls.map((args: unknown[]) => (args[2] as { key: string }).key);
  expect(keys).toEqual([draft.key, draft.key]);
});

test('一天提交很多件时只是请人等一等，不是拒绝', async () => {
  cloud.mockResolvedValueOnce({ ok: false, code: 'pause', message: '请过一分钟再点提交。' });
  expect(await submitApplication(draft, form)).toMatchObject({ kind: 'pause' });
  expect(phoneDraft(draft.draftId)).toEqual(draft);
});

test('填写不合规定，退回来改', async () => {
  cloud.mockResolvedValueOnce({ ok: false, code: 'wrongInput', message: '请填写姓名。', field: 'form.applicant.name' });
  expect(await submitApplication(draft, form)).toMatchObject({ kind: 'refused', refused: { field: 'form.applicant.name' } });
});
