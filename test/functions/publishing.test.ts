import type { ItemContentInput } from '@/contract/publishing';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { CONTENT, day, draftInput, NONE, publishDesk, QIAOGUAN, savedAs } from './publish-desk';
import { newKey, refusalOf, startTown, TODAY, type Town } from './town';

let town: Town;
let desk: ReturnType<typeof publishDesk>;
beforeAll(async () => {
  town = await startTown();
  desk = publishDesk(town);
});
afterAll(() => town?.close());

describe('三审：先审后发，三个人，保密审查要回答', () => {
  test('从草稿到公开：谁审的、什么时候，公众看得到正文，看不到审核', async () => {
    const item = await desk.published();
    expect(item).toMatchObject({ state: 'published', live: { publishedOn: TODAY, revisions: [{ revision: 1, on: TODAY }] } });
    expect(item.live?.indexNumber).toMatch(/^乔官公开\/202603-\d{5}$/);
    expect(item.entries.map(({ type, by, review: key }) => [type, by, key])).toEqual([
      ['created', '信息员己', undefined], ['submitted', '信息员己', undefined], ['reviewed', '经办员甲', 'first'], ['reviewed', '审核员乙', 'second'], ['reviewed', '负责人丙', 'third'], ['published', '信息员己', undefined],
    ]);
    const read = await desk.someone.value('public', 'getItem', { id: item.id });
    expect(read).toMatchObject({ state: 'public', title: CONTENT.title, body: '<p>经审核，下列家庭符合条件。</p><p>公示期为七天。</p>', paragraphs: ['经审核，下列家庭符合条件。', '公示期为七天。'], indexNumber: item.live?.indexNumber });
    expect(JSON.stringify(read)).not.toMatch(/同意公开|审核员乙|memberId/);
  });

  test('复审没有回答保密审查的，审不过去，也就发不出去（条例第十七条）', async () => {
    const first = await desk.reviewedBy(await desk.submitted(await desk.written()), ['officer']);
    const refused = refusalOf(await desk.review('reviewer', first));
    expect(refused).toMatchObject({ code: 'itemSecrecyNotAnswered', field: 'secrecy', article: '《条例》第十七条第二款' });
    expect(refusalOf(await desk.publish(first))).toMatchObject({ code: 'itemNotNow', article: '《条例》第十七条第一款', message: expect.stringContaining('三审还没有全部通过') });
    expect(await desk.everythingPublic(first.id)).not.toContain(first.id);
  });

  test('涉及国家秘密的不能过；涉及隐私的要写明为什么可以公开', async () => {
    const first = await desk.reviewedBy(await desk.submitted(await desk.written()), ['officer']);
    expect(refusalOf(await desk.review('reviewer', first, { secrecy: { touches: ['stateSecret'] } }))).toMatchObject({ code: 'secretFound', article: '《条例》第十四条' });
    expect(refusalOf(await desk.review('reviewer', first, { secrecy: { touches: ['privacy'] } }))).toMatchObject({ code: 'becauseMissing', field: 'secrecy.because' });
    expect((await desk.review('reviewer', first, { secrecy: { touches: ['privacy'], because: '证件号码和住址已经遮去。' } })).ok).toBe(true);
  });

  test('写的人不能审', async () => {
    const item = await desk.submitted(await desk.written());
    expect(refusalOf(await desk.review('editor', item))).toMatchObject({ code: 'barred', article: '《条例》第十七条第一款', message: expect.stringContaining('你写过') });
  });

  test('顺序和岗位不能跳：负责人不能先审，审核人不能终审', async () => {
    const item = await desk.submitted(await desk.written());
    expect(refusalOf(await desk.review('head', item)).message).toContain('经办人、信息员、审核人');
    const second = await desk.reviewedBy(item, ['officer'], ['reviewer', NONE]);
    expect(refusalOf(await desk.review('reviewer', second)).code).toBe('forbidden');
  });

  test('审核要签批密码', async () => {
    const item = await desk.submitted(await desk.written());
    expect(refusalOf(await desk.review('officer', item, { pin: '000000' }))).toMatchObject({ code: 'pinWrong', field: 'pin' });
    expect(refusalOf(await desk.review('officer', item, { pin: undefined }))).toMatchObject({ code: 'pinNeeded' });
  });

  test('审过以后改一个字，三审全部作废，要重新来', async () => {
    const item = await desk.approved();
    const changed = await desk.editor.value('papers', 'saveItem', draftInput(savedAs(item), { body: { format: 'text', source: '审过以后加进去的话。' } }));
    expect(changed).toMatchObject({ state: 'draft', work: { reviews: [] } });
    expect(changed.entries.slice(-2).map(({ type }) => type)).toEqual(['taken', 'reviewsVoided']);
    expect(refusalOf(await desk.publish(changed)).code).toBe('itemNotNow');
    expect(await desk.everythingPublic(item.id)).not.toContain('审过以后加进去的话');
  });

  test('没有改就再保存一次，审核不作废', async () => {
    const item = await desk.approved();
    const same = await desk.editor.value('papers', 'saveItem', draftInput(savedAs(item)));
    expect([same.version, same.work?.reviews.length]).toEqual([item.version, 3]);
  });

  test('没有写完的不能提交，说缺什么', async () => {
    const item = await desk.written({ summary: '', body: { format: 'text', source: '' } });
    expect(item.work?.missing).toEqual(['内容概述', '正文或者附件']);
    expect(refusalOf(await desk.editor.call('staff', 'submitItem', { id: item.id, version: item.version }))).toMatchObject({ code: 'incomplete', message: expect.stringContaining('内容概述、正文或者附件'), article: '《条例》第十二条第三款' });
  });

  test('退回：说明原因，写的人收到消息，改好重新走', async () => {
    const first = await desk.reviewedBy(await desk.submitted(await desk.written()), ['officer']);
    const back = await town.as('reviewer').value('staff', 'returnItem', { id: first.id, version: first.version, reason: '名单里有身份证号，请遮去。' });
    expect(back).toMatchObject({ state: 'draft', work: { reviews: [], returned: { by: '审核员乙', reason: '名单里有身份证号，请遮去。' } } });
    const { items } = await desk.editor.value('staff', 'inbox', {});
    expect(items.find(({ itemId, kind }) => itemId === first.id && kind === 'itemReturned')?.title).toBe('要公开的信息被退回');
  });

  test('轮到谁，谁收到消息，写的人不收', async () => {
    const told = async (persona: PersonaKey, id: string) => (await town.as(persona).value('staff', 'inbox', {})).items.filter(({ itemId }) => itemId === id).map(({ title }) => title);
    const item = await desk.submitted(await desk.written());
    expect([await told('officer', item.id), await told('reviewer', item.id), await told('editor', item.id)]).toEqual([['有一条要公开的信息等你初审'], ['有一条要公开的信息等你初审'], []]);
    const second = await desk.reviewedBy(item, ['officer']);
    expect(await told('reviewer', item.id)).toContain('有一条要公开的信息等你复审');
    const third = await desk.reviewedBy(second, ['reviewer', NONE]);
    expect(await told('head', item.id)).toEqual(['有一条要公开的信息等你终审']);
    await desk.reviewedBy(third, ['head']);
    expect(await told('editor', item.id)).toEqual(['有一条信息三审通过，等公开']);
  });
});

describe('两个人同时', () => {
  test('两人同时改：后保存的被拒，说谁、什么时候，先保存的一字不少', async () => {
    const item = await desk.written();
    const draft = savedAs(item);
    await town.as('officer').value('papers', 'saveItem', draftInput(draft, { title: '甲写的' }));
    const refused = refusalOf(await desk.save(draft, { title: '己写的' }));
    expect(refused).toMatchObject({ code: 'editedMeanwhile', message: expect.stringMatching(/^经办员甲今天\d\d:\d\d保存了这篇内容。你这一次写的没有存进去，还在这一页上/) });
    expect((await desk.editor.value('staff', 'staffItem', { id: item.id })).work?.content.title).toBe('甲写的');
  });

  test('同一刻保存，只有一个成', async () => {
    const item = await desk.written();
    const draft = savedAs(item);
    const replies = await Promise.all(['甲', '乙', '丙', '丁'].map((title) => desk.save(draft, { title })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    for (const reply of replies.filter(({ ok }) => !ok)) expect(refusalOf(reply).code).toBe('editedMeanwhile');
  });

  test('同一个人重发同一份新稿，只有一条', async () => {
    const key = newKey();
    const replies = await Promise.all([1, 2, 3].map(() => desk.save({ kind: 'new', key })));
    const again = await desk.editor.value('papers', 'saveItem', draftInput({ kind: 'new', key }));
    expect(again.version).toBe(1);
    for (const reply of replies) if (reply.ok) expect(reply.value.id).toBe(again.id);
    expect(replies.some(({ ok }) => ok)).toBe(true);
  });

  test('两个人同时点公开：一个索引号，一版', async () => {
    const item = await desk.approved();
    const replies = await Promise.all([desk.publish(item), desk.publish(item, town.as('officer')), desk.publish(item)]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    const log = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026:items' }, { limit: 1000 });
    expect(log.filter(({ itemId }) => itemId === item.id)).toHaveLength(1);
  });

  test('几条同时公开：号一个不重、一个不缺', async () => {
    const items = [await desk.approved({ title: '一' }), await desk.approved({ title: '二' }), await desk.approved({ title: '三' }), await desk.approved({ title: '四' })];
    const replies = await Promise.all(items.map((item) => desk.publish(item)));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const log = await town.db.collection('numberLog').find({ series: 'qiaoguan:2026:items' }, { limit: 1000, orderBy: [['value', 'asc']] });
    expect(log.map(({ value }) => value)).toEqual(log.map((_one, index) => index + 1));
    expect(new Set(log.map(({ itemId }) => itemId)).size).toBe(log.length);
    const publications = await town.db.collection('publications').find({ agencyId: QIAOGUAN, year: 2026 }, { limit: 1000 });
    expect(publications).toHaveLength(log.length);
  });
});

describe('日期（条例第二十六条）', () => {
  const refused = async (content: Partial<ItemContentInput>) => refusalOf(await desk.save({ kind: 'new', key: newKey() }, content));
  test('生成日期在以后的不收', async () => expect(await refused({ madeOn: day('2026-03-03') })).toMatchObject({ code: 'madeInFuture', field: 'content.madeOn', message: expect.stringContaining('2026年3月2日') }));
  test('没有的日子不收', async () => expect(await refused({ madeOn: '2026-02-30' as CivilDate })).toMatchObject({ code: 'wrongInput' }));
  test('有效期早于生成日期的不收', async () => expect((await refused({ validUntil: day('2026-01-01') })).code).toBe('validBeforeMade'));
  test('别处公开早于生成、晚于今天的不收', async () => {
    expect((await refused({ elsewhere: [{ channel: 'portal', on: day('2026-02-01') }] })).code).toBe('elsewhereBeforeMade');
    expect((await refused({ elsewhere: [{ channel: 'portal', on: day('2026-04-01') }] })).code).toBe('elsewhereInFuture');
  });
  test('别的层级的类别不收', async () => expect(await refused({ category: 'county-1' })).toMatchObject({ code: 'categoryOfOthers', article: '《条例》第二十一条' }));
  test('公开早于生成的不收：改已经公开的信息，生成日期不能晚于公开的日子', async () => {
    const item = await desk.published({ madeOn: day('2026-02-24') });
    // As if it had been published some days ago.
    const stored = JSON.parse(String((await town.db.collection('items').get(item.id))?.text)) as { readonly live: object };
    await town.db.collection('items').change({ _id: item.id }, { text: JSON.stringify({ ...stored, live: { ...stored.live, publishedOn: '2026-02-26' } }) });
    const begun = await desk.editor.value('staff', 'reviseItem', { id: item.id, version: item.version, reason: '更正。' });
    const reply = refusalOf(await desk.save({ kind: 'saved', id: item.id, version: begun.version }, { madeOn: day('2026-02-27') }));
    expect(reply).toMatchObject({ code: 'publishedBeforeMade', field: 'content.madeOn', article: '《条例》第二十六条' });
  });
  test('放假安排变了，夜里重算：最后一天跟着变，谁正在写的不受影响', async () => {
    const item = await desk.written({ madeOn: day('2026-02-10') });
    await town.db.collection('items').change({ _id: item.id }, { 'head.duty': { from: '2026-02-10', basis: 'made', by: '2026-03-10', provisional: true }, 'shelf.dutyKey': `2026-03-10/${item.id}` });
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ recountDuties: { moved: 1 } });
    expect(await town.db.collection('items').get(item.id)).toMatchObject({ version: item.version, head: { duty: { by: '2026-03-16', provisional: false } }, shelf: { dutyKey: `2026-03-16/${item.id}` } });
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ recountDuties: { moved: 0 } });
  });
  test('20个工作日，跨春节：要公开的、逾期的各在列表里，角标和列表一样多', async () => {
    await desk.written({ title: '逾期一', madeOn: day('2026-01-05') });
    await desk.written({ title: '今天到期', madeOn: day('2026-01-27') });
    await desk.written({ title: '别处已经公开', madeOn: day('2026-01-05'), elsewhere: [{ channel: 'portal', on: day('2026-01-09'), link: 'https://www.example.gov.cn/a' }] });
    await desk.editor.value('papers', 'saveItem', { ...draftInput({ kind: 'new', key: newKey() }, { title: '法律另有规定', madeOn: day('2026-01-05') }), period: { by: day('2026-04-01'), law: '某某条例第三条' } });
    const lists = async (show: 'due' | 'overdue') => {
      const lines = [];
      let cursor: string | undefined;
      do {
        const page: { readonly items: readonly { readonly title: string }[]; readonly next?: string } = await desk.editor.value('staff', 'itemsOf', { agencyId: QIAOGUAN, show, ...(cursor && { cursor }) });
        lines.push(...page.items);
        cursor = page.next;
      } while (cursor);
      return lines as readonly { readonly title: string; readonly duty?: { readonly by?: string; readonly late: number; readonly overdue: boolean } }[];
    };
    const { counts } = await desk.editor.value('staff', 'itemsOf', { agencyId: QIAOGUAN });
    const [due, overdue] = [await lists('due'), await lists('overdue')];
    expect([counts?.due, counts?.overdue]).toEqual([due.length, overdue.length]);
    expect(overdue.map(({ title }) => title)).toContain('逾期一');
    expect(overdue.map(({ title }) => title)).not.toContain('今天到期');
    expect(due.find(({ title }) => title === '今天到期')?.duty).toMatchObject({ overdue: false });
    expect(due.find(({ title }) => title === '法律另有规定')?.duty).toMatchObject({ by: '2026-04-01', overdue: false });
    expect(due.map(({ title }) => title)).not.toContain('别处已经公开');
    expect([...due.map(({ duty }) => duty?.by ?? '')].sort()).toEqual(due.map(({ duty }) => duty?.by ?? ''));
    const bench = await town.as('officer').value('staff', 'workbench', { agencyId: QIAOGUAN });
    expect(bench.publishing).toMatchObject({ due: due.length, overdue: overdue.length, first: { title: due[0]?.title } });
  });
});

