import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORM, newKey, startTown, submit, type Town } from './town';

const numberOf = ({ number }: { readonly number: string }) => Number(/第(\d+)号$/.exec(number)?.[1]);

describe('同一次提交只产生一件申请', () => {
  let town: Town;
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'submit-once-'));
  beforeAll(async () => { town = await startTown({ dataFolder, instances: 4 }); });
  afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

  test('同时点两下以上，得到同一个回执', async () => {
    const [who, key] = [town.as('applicantA'), newKey()];
    const receipts = await Promise.all(Array.from({ length: 6 }, () => submit(who, FORM, key)));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const { items } = await who.value('applicant', 'listApplications', {});
    expect(items.filter(({ id }) => id === receipts[0]?.id)).toHaveLength(1);
  });

  test('同一标识换了人，是两件申请', async () => {
    const key = newKey();
    const [a, b] = await Promise.all([submit(town.as('applicantA'), FORM, key), submit(town.as('applicantB'), FORM, key)]);
    expect(a.id).not.toBe(b.id);
    expect(a.number).not.toBe(b.number);
  });

  test('回执丢了，过后用同一标识再提交，还是同一个回执；草稿随之收走', async () => {
    const who = town.as('applicantB');
    await who.value('applicant', 'saveDraft', { draftId: 'draft-0001', agencyId: 'qiaoguan', form: { description: '写了一半' } });
    const key = newKey();
    const request = { key, agencyId: 'qiaoguan', form: FORM, draftId: 'draft-0001' };
    const first = await who.value('applicant', 'submitApplication', request);
    expect(await who.value('applicant', 'listDrafts', {})).toEqual([]);
    await town.close();
    town = await startTown({ dataFolder, instances: 4, today: '2026-03-03' });
    const again = await town.as('applicantB').value('applicant', 'submitApplication', request);
    expect(again).toEqual(first);
  });

  test('回执没有收到，草稿又存了一次：再点提交得到同一个回执，草稿里不再有这一件', async () => {
    const who = town.as('applicantB');
    const draft = { draftId: 'draft-lost-reply', agencyId: 'qiaoguan', form: { description: FORM.description } };
    const request = { key: newKey(), agencyId: 'qiaoguan', form: FORM, draftId: draft.draftId };
    const first = await who.value('applicant', 'submitApplication', request);
    await who.value('applicant', 'saveDraft', draft);
    expect(await who.value('applicant', 'submitApplication', request)).toEqual(first);
    expect(await who.value('applicant', 'listDrafts', {})).toEqual([]);
  });

  test('另一部手机先交了：内容一样是同一张回执；换了电话再交，还是那一件，说得出收下的是先前的', async () => {
    const [who, key] = [town.as('applicantA'), newKey()];
    const first = await submit(who, FORM, key);
    expect(await submit(who, FORM, key)).toEqual(first);
    expect(await submit(who, { ...FORM, applicant: { ...FORM.applicant, phone: '13911112222' } }, key)).toEqual({ ...first, filedOther: true });
  });

  test('另一部手机还开着那份草稿：不会盖掉这边写的；交了以后，也不会又变成草稿', async () => {
    const [who, key] = [town.as('applicantA'), newKey()];
    const draft = { draftId: 'draft-two-phones', agencyId: 'qiaoguan' };
    const { savedAt } = await who.value('applicant', 'saveDraft', { ...draft, form: { key, name: '' } });
    const { savedAt: other } = await who.value('applicant', 'saveDraft', { ...draft, form: { key, name: '', phone: '13800000000' }, basedOn: savedAt });
    expect(await who.call('applicant', 'saveDraft', { ...draft, form: { key, name: '甲' }, basedOn: savedAt })).toMatchObject({ ok: false, code: 'draftMoved' });
    expect(await who.value('applicant', 'getDraft', { draftId: draft.draftId })).toMatchObject({ savedAt: other, form: { phone: '13800000000' } });
    const { number } = await who.value('applicant', 'submitApplication', { key, agencyId: 'qiaoguan', form: FORM, draftId: draft.draftId });
    expect(await who.call('applicant', 'saveDraft', { ...draft, form: { key, name: '甲' }, basedOn: other })).toMatchObject({ code: 'alreadyFiled', message: expect.stringContaining(number) as string });
    expect(await who.value('applicant', 'listDrafts', {})).toEqual([]);
  });

  test('刚交完，又在同名的草稿里写另一件：收拾交完的那份的时候，不会跟着删掉', async () => {
    const who = town.person('oNextDraft0000000000000001');
    const draft = { draftId: 'draft-next-one', agencyId: 'qiaoguan' };
    await who.value('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: FORM, draftId: draft.draftId });
    await who.value('applicant', 'saveDraft', { ...draft, form: { key: newKey(), description: '另一件' } });
    expect(await who.value('applicant', 'listDrafts', {})).toMatchObject([{ draftId: draft.draftId, excerpt: '另一件' }]);
  });

  test('三十二人同时提交：编号各不相同，没有说不清的空号', async () => {
    const receipts = await Promise.all(Array.from({ length: 32 }, (_, index) => submit(town.person(`oRival-${index}`))));
    const numbers = receipts.map(numberOf);
    expect(new Set(numbers).size).toBe(32);
    const officer = town.as('officer');
    const used: number[] = [];
    for (let cursor: string | undefined, more = true; more;) {
      const page = await officer.value('staff', 'workbench', { agencyId: 'qiaoguan', ...(cursor ? { cursor } : {}) });
      used.push(...page.items.map(numberOf));
      cursor = page.next;
      more = cursor !== undefined;
    }
    const missing = Array.from({ length: Math.max(...used) }, (_, index) => index + 1).filter((number) => !used.includes(number));
    const annulled = await town.annulled('qiaoguan:2026');
    expect(annulled).toEqual(missing);
  }, 60_000);
});

describe('提交要快', () => {
  test('一件没有附件的申请，向数据库要三次：这个人交过什么、编号、写入', async () => {
    const asked: string[] = [];
    const town = await startTown({ faults: (what) => { asked.push(what); return undefined; } });
    try {
      const each: string[][] = [];
      // The first one opens keys, calendar and agency, which are believed for a while.
      for (const who of ['oFirst', 'oSecond', 'oThird', 'oFourth']) {
        asked.length = 0;
        await submit(town.person(who));
        each.push([...asked]);
      }
      expect(each).toContainEqual(['database.getDocument', 'database.modifyAndReturnDoc', 'database.insertDocument']);
    } finally { await town.close(); }
  }, 60_000);
});

describe('一天提交很多件', () => {
  test('超过二十件请等一分钟再交，别人照常提交', async () => {
    const town = await startTown();
    try {
      const who = town.person('oEager');
      for (let count = 0; count < 20; count += 1) await submit(who);
      const pause = await who.call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: FORM });
      expect(pause).toMatchObject({ ok: false, code: 'pause' });
      expect(pause).toHaveProperty('message', expect.stringContaining('过一分钟再点提交'));
      expect((await submit(town.person('oOther'))).number).toContain('第21号');
    } finally { await town.close(); }
  }, 60_000);
});
