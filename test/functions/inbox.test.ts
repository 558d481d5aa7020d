import type { InboxMessage } from '@/contract/inbox';
import { messageRepository } from '../../cloudfunctions/_shared/repositories/messages';
import { at } from '../fixtures/case';
import { FOREIGN_OFFICER, handle, memberIdOf, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown({ timeOfDay: '10:00' }); }, 60_000);
afterAll(() => town?.close());

const staffInbox = (who: 'officer' | 'reviewer' | 'head' | 'supervisor', cursor?: string) => town.as(who).value('staff', 'inbox', { ...(cursor && { cursor }) });
const titles = (items: readonly InboxMessage[]) => items.map(({ title }) => title);

describe('每一步都有消息，谁的消息谁看', () => {
  let id = '';
  beforeAll(async () => {
    ({ id } = await submit(town.as('applicantA')));
    await handle(town, id, 'granted');
  }, 60_000);

  test('申请人看到的：确认收到、答复了；说下一步，不说办理的内情', async () => {
    const { items, unread } = await town.as('applicantA').value('applicant', 'inbox', {});
    expect(titles(items)).toEqual(['乔官镇答复了你', '乔官镇确认收到申请']);
    expect(items[0]).toMatchObject({ caseId: id, unread: true, text: expect.stringContaining('不同意的话能怎么办') });
    expect(unread).toBe(2);
    expect(JSON.stringify(items)).not.toMatch(/王测试|尧沟村|经办员|审核员/);
  });

  test('经办人、审核人、负责人各看各的', async () => {
    expect(titles((await staffInbox('officer')).items)).toEqual(['答复签发了，等送达', '有一件新的申请']);
    expect(titles((await staffInbox('reviewer')).items)).toEqual(['有一份答复等你审核']);
    expect(titles((await staffInbox('head')).items)).toEqual(['有一份答复等你签发']);
    expect((await town.person(FOREIGN_OFFICER).value('staff', 'inbox', {})).items).toEqual([]);
    expect((await town.as('applicantB').value('applicant', 'inbox', {})).items).toEqual([]);
  });

  test('标为已读只是自己的事，读两遍是一遍；别人的消息标不了；全部已读以后新来的仍是未读', async () => {
    const officer = town.as('officer');
    const [newest] = (await staffInbox('officer')).items;
    const applicants = (await town.as('applicantA').value('applicant', 'inbox', {})).items;
    expect(await officer.value('staff', 'markRead', { ids: [newest?.id ?? ''] })).toEqual({ unread: 1 });
    expect(await officer.value('staff', 'markRead', { ids: [newest?.id ?? '', ...applicants.map((one) => one.id), 'no-such-message'] })).toEqual({ unread: 1 });
    expect((await staffInbox('officer')).items.map(({ unread }) => unread)).toEqual([false, true]);
    expect((await town.as('applicantA').value('applicant', 'inbox', {})).unread).toBe(2);
    expect((await officer.value('staff', 'workbench', { agencyId: 'qiaoguan' })).unread).toBe(1);
    expect(await officer.value('staff', 'markRead', { all: true })).toEqual({ unread: 0 });
    await submit(town.as('applicantB'));
    expect((await staffInbox('officer')).unread).toBe(1);
    expect((await town.as('applicantA').value('applicant', 'me', {})).unread).toBe(2);
    await town.as('applicantA').value('applicant', 'markRead', { all: true });
    expect((await town.as('applicantA').value('applicant', 'me', {})).unread).toBe(0);
  }, 30_000);

  test('没有登录的看不了；不是工作人员的没有消息；写错的说清楚', async () => {
    expect(refusalOf(await town.person(undefined).call('staff', 'inbox', {})).code).toBe('signIn');
    expect(refusalOf(await town.person(undefined).call('applicant', 'inbox', {})).code).toBe('signIn');
    expect(await town.as('applicantB').value('staff', 'inbox', {})).toMatchObject({ items: [], unread: 0 });
    expect(refusalOf(await town.as('officer').send('staff', { action: 'markRead', input: { ids: ['../x'] } })).code).toBe('wrongInput');
    expect(refusalOf(await town.as('officer').send('staff', { action: 'inbox', input: { cursor: 'nowhere' } })).message).toContain('翻页位置不正确');
  });
});

describe('翻页', () => {
  test('同一时刻写下的许多条，一条不重、一条不漏，新的在前', async () => {
    const messages = messageRepository(town.db);
    const readers = [{ kind: 'role', agencyId: 'qiaoguan', role: 'signatory' }, { kind: 'role', agencyId: 'qiaoguan', role: 'officeHead' }] as const;
    for (let index = 0; index < 53; index += 1) {
      const reader = readers[index % 2] ?? readers[0];
      await messages.tell({ key: `many-${String(index).padStart(4, '0')}`, reader, kind: 'archived', caseId: 'case-0001', number: '第1号', at: at('2026-03-01', index < 40 ? '09:00' : '10:00') });
    }
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await staffInbox('head', cursor);
      expect(page.items.length).toBeLessThanOrEqual(20);
      ids.push(...page.items.map((one) => one.id));
      cursor = page.next;
    } while (cursor);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((one) => one.startsWith('many-'))).toHaveLength(53);
  }, 60_000);
});

describe('代班', () => {
  test('代班的日子里，看得到所代的人的消息；代班结束就看不到', async () => {
    const [officer, reviewer] = [await memberIdOf(town, 'officer'), await memberIdOf(town, 'reviewer')];
    const before = (await staffInbox('reviewer')).items.length;
    await town.db.collection('members').change({ _id: officer }, { deputy: { memberId: reviewer, from: '2026-03-02', to: '2026-03-06' } });
    const during = titles((await staffInbox('reviewer')).items);
    expect(during.length).toBeGreaterThan(before);
    expect(during).toContain('有一件新的申请');
    await town.db.collection('members').change({ _id: officer }, { deputy: { memberId: reviewer, from: '2026-02-02', to: '2026-02-06' } });
    expect((await staffInbox('reviewer')).items).toHaveLength(before);
  }, 30_000);
});
