import { day, publishDesk, QIAOGUAN } from './publish-desk';
import { newKey, refusalOf, startTown, type Town } from './town';

let town: Town;
let desk: ReturnType<typeof publishDesk>;
beforeAll(async () => {
  town = await startTown();
  desk = publishDesk(town);
});
afterAll(() => town?.close());

const staffOf = async (persona: Parameters<Town['as']>[0]) => (await town.as(persona).value('applicant', 'me', {})).staffOf;

describe('谁从哪里进来', () => {
  test('信息员只有“公开”，没有办申请的入口；经办人两样都有；管理员都没有', async () => {
    expect(await staffOf('editor')).toEqual([{ agencyId: QIAOGUAN, agencyName: '乔官镇人民政府', publishes: true }]);
    expect(await staffOf('officer')).toEqual([{ agencyId: QIAOGUAN, agencyName: '乔官镇人民政府', hasDesk: true, publishes: true }]);
    expect(await staffOf('administrator')).toEqual([{ agencyId: QIAOGUAN, agencyName: '乔官镇人民政府' }]);
  });

  test('全县：每个单位要公开几条、逾期几条，和单位自己列表里的一样', async () => {
    await desk.written({ title: '逾期的', madeOn: day('2026-01-05') });
    await desk.written({ title: '在期限里的', madeOn: day('2026-02-24') });
    const { counts } = await desk.editor.value('staff', 'itemsOf', { agencyId: QIAOGUAN });
    const { agencies } = await town.as('supervisor').value('staff', 'countyOverview', { agencyId: 'changle' });
    expect(agencies.map(({ id, publishing }) => [id, publishing])).toEqual([
      ['changle', { due: 0, overdue: 0 }], [QIAOGUAN, { due: counts?.due, overdue: counts?.overdue }], ['wutu', { due: 0, overdue: 0 }],
    ]);
    expect(counts).toMatchObject({ due: 2, overdue: 1 });
  });

  test('县主管部门看得到所属单位写的、审的，什么都不能动', async () => {
    const item = await desk.written({ title: '县里只看' });
    const county = town.as('supervisor');
    expect((await county.value('staff', 'itemsOf', { agencyId: QIAOGUAN })).items.map(({ title, mine }) => [title, mine])).toContainEqual(['县里只看', false]);
    expect(await county.value('staff', 'staffItem', { id: item.id })).toMatchObject({ may: [] });
    expect((await county.call('staff', 'submitItem', { id: item.id, version: item.version })).ok).toBe(false);
  });
});

describe('同一份新稿', () => {
  test('回信没有收到，改了几个字再保存：还是那一条，存的是后写的', async () => {
    const key = newKey();
    const first = await desk.written({ title: '先写的' });
    expect((await desk.save({ kind: 'new', key }, { title: '先写的' })).ok).toBe(true);
    const again = await desk.save({ kind: 'new', key }, { title: '后写的' });
    expect(again).toMatchObject({ ok: true, value: { version: 2, work: { content: { title: '后写的' } } } });
    expect(again.ok && again.value.id).not.toBe(first.id);
  });

  test('已经有人接着写了的，不盖过去', async () => {
    const key = newKey();
    const made = await desk.save({ kind: 'new', key }, { title: '先写的' });
    if (!made.ok) throw new Error(made.message);
    await desk.save({ kind: 'saved', id: made.value.id, version: 1 }, { title: '别人改的' }, town.as('officer'));
    expect(refusalOf(await desk.save({ kind: 'new', key }, { title: '后写的' })).code).toBe('editedMeanwhile');
  });
});
