import type { Instant } from '@/domain/calendar/instant';
import { call } from './cloud';
import type { Draft } from './draft';
import { dropFromPhone, keepOnPhone, phoneDraft } from './draft-phone';
import { freshReceipt, submitApplication } from './submission';

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
const draft: Draft = { draftId: 'draft-0001', agencyId: 'qiaoguan', key: 'k'.repeat(32), form: {}, unsaved: true };
const receipt = { id: 'case-0001', description: '分配表', submittedAt: '2026-03-02T09:00:00.000+08:00' as Instant };

beforeEach(() => {
  cloud.mockReset();
  dropFromPhone(draft.draftId);
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
  expect(await submitApplication(draft, form)).toEqual({ kind: 'received', receipt, changed: false });
  expect(phoneDraft(draft.draftId)).toBeUndefined();
  expect(freshReceipt('case-0001')).toEqual(receipt);
});

test.each(['offline', 'unreachable', 'failed', 'unexpected'])('%s：不知道送到没有，草稿留着，再试用同一个标识', async (code) => {
  const refused = { ok: false, code, message: '网络不通，暂时连不上服务，请稍后重试。' };
  cloud.mockResolvedValueOnce(refused).mockResolvedValueOnce({ ok: true, value: receipt, at: '2026-03-02T09:05:00.000+08:00' });
  expect(await submitApplication(draft, form)).toEqual({ kind: 'unknown', refused });
  expect(phoneDraft(draft.draftId)).toMatchObject({ ...draft, sent: [JSON.stringify(form)] });
  expect(await submitApplication(draft, form)).toEqual({ kind: 'received', receipt, changed: false });
  const keys = cloud.mock.calls.map((args: unknown[]) => (args[2] as { key: string }).key);
  expect(keys).toEqual([draft.key, draft.key]);
});

test.each([['一天提交很多件', 'pause'], ['服务只读', 'readOnly']])('%s时只是请人等一等，不是拒绝', async (_, code) => {
  cloud.mockResolvedValueOnce({ ok: false, code, message: '请过一分钟再点提交。' });
  expect(await submitApplication(draft, form)).toMatchObject({ kind: 'pause' });
  expect(phoneDraft(draft.draftId)).toMatchObject(draft);
});

test('填写不合规定，退回来改', async () => {
  cloud.mockResolvedValueOnce({ ok: false, code: 'wrongInput', message: '请填写姓名。', field: 'form.applicant.name' });
  expect(await submitApplication(draft, form)).toMatchObject({ kind: 'refused', refused: { field: 'form.applicant.name' } });
});

describe('回执没回来，改了内容再提交', () => {
  const LOST = { ok: false, code: 'unreachable', message: '网络不通，暂时连不上服务，请稍后重试。' };
  const REFUSED = { ok: false, code: 'wrongInput', message: '请填写姓名。', field: 'form.applicant.name' };
  const filed = { ok: true, value: receipt, at: '2026-03-02T09:05:00.000+08:00' };
  const moved = { ...form, applicant: { ...form.applicant, phone: '13900000000' } };

  /** The program closed and started again: only what the phone stores is left. */
  async function restarted(): Promise<typeof submitApplication> {
    let again: typeof submitApplication | undefined;
    await jest.isolateModulesAsync(async () => {
      again = (await import('./submission')).submitApplication;
      const { call: next } = await import('./cloud');
      (next as unknown as jest.Mock).mockResolvedValue(filed);
    });
    if (!again) throw new Error('not loaded');
    return again;
  }

  test.each([
    ['要的信息改了', { ...form, description: '分配表和名单' }, true],
    ['只改了电话', moved, true],
    ['什么都没改', form, false],
  ])('关掉再打开，%s：收下的和送出的不同才提醒', async (_, now, changed) => {
    cloud.mockResolvedValueOnce(LOST);
    await submitApplication(draft, form);
    const submitAgain = await restarted();
    expect(await submitAgain(draft, now)).toEqual({ kind: 'received', receipt, changed });
  });

  test('等回执时程序被关掉，送出过什么也还记得', async () => {
    cloud.mockReturnValueOnce(new Promise(() => undefined));
    void submitApplication({ ...draft, key: 'h'.repeat(32) }, form);
    expect(await (await restarted())(draft, moved)).toMatchObject({ changed: true });
  });

  test('改回收下的内容再提交，不提醒', async () => {
    cloud.mockResolvedValueOnce(LOST).mockResolvedValueOnce(LOST).mockResolvedValueOnce(filed);
    await submitApplication(draft, form);
    await submitApplication(draft, { ...form, description: '名单' });
    expect(await submitApplication(draft, form)).toMatchObject({ kind: 'received', changed: false });
  });

  test('被退回来的那一次没有收下，不算', async () => {
    cloud.mockResolvedValueOnce(REFUSED).mockResolvedValueOnce(LOST).mockResolvedValueOnce(filed);
    await submitApplication(draft, moved);
    await submitApplication(draft, form);
    expect(await submitApplication(draft, form)).toMatchObject({ kind: 'received', changed: false });
  });

  test('前一次是另一部手机送的，内容不同也提醒', async () => {
    cloud.mockResolvedValueOnce(filed);
    expect(await submitApplication(draft, { ...form, description: '名单' })).toMatchObject({ kind: 'received', changed: true });
  });

  test('第一次提交就收下，不提醒', async () => {
    cloud.mockResolvedValueOnce({ ...filed, at: receipt.submittedAt });
    expect(await submitApplication(draft, form)).toMatchObject({ kind: 'received', changed: false });
  });
});

test('另一部手机先交了、内容不一样：云端说得出，这里就提醒', async () => {
  cloud.mockResolvedValueOnce({ ok: true, value: { ...receipt, filedOther: true }, at: '2026-03-02T09:05:00.000+08:00' });
  expect(await submitApplication(draft, form)).toMatchObject({ kind: 'received', changed: true });
});
