import { agree, front, phoneOf, says, tap } from './hands';
import { answerIssued, approved, confirmed, decided, submitted, valueAs } from './play';
import { expectForElders } from './accessibility';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld({ today: '2026-09-24' }); });
afterAll(() => world.close());

const ON = '2026-09-24';
const DETAIL = (id: string) => `/packages/apply/detail/index?id=${id}`;
const ITEMS = ['写明要哪一年的分配表', '写明要哪个村的'];
const officer = <A extends 'takeStep' | 'getCase'>(action: A, input: object) => valueAs(world.url, 'officer', 'staff', action, input as never);

/** Asked to correct two things, the notice issued. */
async function corrected(): Promise<string> {
  const id = await submitted(world.url);
  await confirmed(world.url, id);
  await officer('takeStep', { id, version: 2, steps: [{ type: 'correctionAsked', on: ON, items: ITEMS, workingDays: 10 }] });
  await valueAs(world.url, 'officer', 'papers', 'issueLetter', { id, version: 3, place: 'correctionNotice.2', filled: {} });
  return id;
}

describe('第三十条：补正，一项一项地写', () => {
  test('缺什么、到哪一天、不办会怎样都看得到；写了一半断网、重开，写的都在；交上去一次，期限重新计算', async () => {
    const id = await corrected();
    const page = await phoneOf(world, 'applicantA', DETAIL(id));
    await tap(page, '去补正');
    for (const words of [...ITEMS, '最后一天', '不办会怎样']) await says(page, words);
    await front(page).getByRole('textbox', { name: /^第1项的说明/ }).fill('要2023年的。');
    await tap(page, '交补充说明');
    await says(page, '请写几句，或者添一个文件。');
    await page.reload();
    await front(page).getByRole('textbox', { name: /^第1项的说明/ }).waitFor();
    expect(await front(page).getByRole('textbox', { name: /^第1项的说明/ }).inputValue()).toBe('要2023年的。');
    await front(page).getByRole('textbox', { name: /^第2项的说明/ }).fill('尧沟村的。');
    await tap(page, '交补充说明');
    await page.context().setOffline(true);
    await agree(page, '交补充说明');
    await says(page, /没有连上网络|网络不通/);
    await page.context().setOffline(false);
    await agree(page, '交补充说明');
    await says(page, /正在办理/);
    await page.context().close();
    const { timeline, clock } = await officer('getCase', { id }) as Awaited<ReturnType<typeof valueAs<'staff', 'getCase'>>>;
    expect(timeline.filter(({ type }) => type === 'corrected')).toHaveLength(1);
    expect(JSON.stringify(timeline)).toContain('尧沟村的。');
    expect(clock).toMatchObject({ startedBy: 'correction', startOn: ON });
  });

  test('长辈版里也不溢出、点得到', async () => {
    const id = await corrected();
    const page = await world.newPhone('applicantA', `/packages/apply/act/index?id=${id}&deed=correction`);
    await page.evaluate(() => localStorage.setItem('session', JSON.stringify({ data: { elder: true, agencyId: 'qiaoguan' } })));
    await page.reload();
    await page.locator('.page.elder').waitFor();
    await says(page, ITEMS[0] ?? '');
    await expectForElders(page);
    await page.context().close();
  });
});

describe('第三十六条、行政复议法第二十二条：答复和救济', () => {
  test('手机上看得到告知书全文，写着自己的名字；找谁、最后一天、申请书都有', async () => {
    const id = await submitted(world.url);
    await confirmed(world.url, id);
    await decided(world.url, id, 'refused.processInfo');
    await approved(world.url, id, 3);
    await answerIssued(world.url, id);
    await valueAs(world.url, 'officer', 'staff', 'serve', { id, version: 5, way: 'online' });
    const page = await phoneOf(world, 'applicantA', DETAIL(id));
    for (const words of ['不同意怎么办', '最后一天', '昌乐县人民政府']) await says(page, words);
    const download = page.waitForEvent('download');
    await tap(page, '下载行政复议申请书');
    expect((await download).suggestedFilename()).toContain('行政复议申请书');
    await tap(page, '看答复全文');
    await says(page, '政府信息不予公开告知书');
    await page.context().close();
  });

  test('别人的申请，办不了也看不到：说的话和没有这个编号一样', async () => {
    const id = await corrected();
    const page = await phoneOf(world, 'applicantB', `/packages/apply/act/index?id=${id}&deed=correction`);
    await says(page, /没有找到/);
    await page.context().close();
  });
});

test('确认以前能改：内容换成改过的，编号和提交的时间不变', async () => {
  const id = await submitted(world.url);
  const before = await valueAs(world.url, 'applicantA', 'applicant', 'getApplication', { id });
  const page = await phoneOf(world, 'applicantA', DETAIL(id));
  await front(page).getByRole('button', { name: /^修改申请内容/ }).click();
  await front(page).getByRole('textbox', { name: /^要什么信息/ }).fill('2022年尧沟村土地补偿款的分配方案');
  await tap(page, '保存修改');
  await agree(page, '保存修改');
  await says(page, '2022年尧沟村土地补偿款的分配方案');
  const after = await valueAs(world.url, 'applicantA', 'applicant', 'getApplication', { id });
  expect([after.number, after.submittedAt]).toEqual([before.number, before.submittedAt]);
  await page.context().close();
});
