import type { Page } from 'playwright-core';
import { fillToCheck } from './form';
import { approve, CASE, agree, front, nothingTouched, phoneOf, pick, says, TABLE, tap, TODAY } from './hands';
import { confirmed, submitted, valueAs } from './play';
import { startWorld, type World } from './world';

/** A Thursday whose twenty working days cross 中秋 and 国庆: the last is 2026-10-29. */
const DAY = '2026-09-24';
const DESCRIPTION = '2023年尧沟村土地补偿款的分配表';
const REASONS = '分配表已经找到，随本告知书一并提供，共3页。';
/** Where a natural person's granted application counts; everything else stays as it was. */
const MOVED = ['newlyReceived', 'granted', 'outcomesTotal'].flatMap((row) => [`${row}/naturalPerson`, `${row}/total`]);

let world: World;
beforeAll(async () => { world = await startWorld({ today: DAY }); });
afterAll(() => world.close());

type Numbers = Readonly<Record<string, number | null>>;

/** 表三 as the cloud counts it, every cell by its name. */
async function counted(): Promise<Numbers> {
  const { table3: table } = await valueAs(world.url, 'officer', 'annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
  return Object.fromEntries(Object.entries(table).flatMap(([row, cells]) => Object.entries(cells).map(([column, cell]) => [`${row}/${column}`, cell])));
}

/** 表三 as it is read on the screen of the office, 175 numbers in the order of the form. */
async function read(page: Page): Promise<readonly number[]> {
  await front(page).getByRole('radio', { name: '官方样式' }).click();
  const cells = await front(page).getByRole('region', { name: /三、收到和处理/ }).getByRole('cell').allInnerTexts();
  return cells.map(Number);
}

describe('从一份年报到一份答复，再回到年报', () => {
  let before: Numbers;
  let shownBefore: readonly number[];
  let number = '';
  let id = '';

  test('办理以前，年报表三的175个数都看得到', async () => {
    const office = await phoneOf(world, 'officer', TABLE);
    before = await counted();
    shownBefore = await read(office);
    expect(Object.keys(before)).toHaveLength(175);
    expect(shownBefore).toHaveLength(175);
    await office.context().close();
  });

  test('居民读2021年的年报，接着申请网上没有的信息', async () => {
    const page = await phoneOf(world, 'applicantA', '/pages/home/index?agency=qiaoguan');
    await tap(page, '读 2021 年度报告');
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    await tap(page, '返回');
    await front(page).getByRole('link', { name: '我要申请' }).first().click();
    await front(page).getByLabel('我想知道……').fill(DESCRIPTION);
    await tap(page, '下一步');
    await says(page, '你叫什么名字？');
    await fillToCheck(page);
    await tap(page, '提交');
    await says(page, '申请已经提交');
    number = await front(page).getByText(/乔官依申请〔2026〕第\d+号/).first().innerText();
    const { items: [mine] } = await valueAs(world.url, 'applicantA', 'applicant', 'listApplications', {});
    id = mine?.id ?? '';
    expect(mine).toMatchObject({ number, description: DESCRIPTION, state: 'submitted' });
    expect(await counted()).toEqual(before);
    await page.context().close();
  });

  test('经办人从“我的”进来，看清期限，确认收到', async () => {
    const page = await phoneOf(world, 'officer', '/pages/mine/index');
    await tap(page, /工作人员入口/);
    await says(page, '今天有1件要办');
    await says(page, '在办1件，没有逾期，待确认1件');
    await tap(page, `去确认收到：${number}`);
    await says(page, DESCRIPTION);
    await tap(page, '确认收到');
    for (const words of ['收到申请之日', '2026年10月29日（星期四）', /《条例》第三十三条第二款/, '收到之日以后不再变']) await says(page, words);
    await agree(page, '确认收到');
    await says(page, '已经确认收到，答复期限开始算。');
    await says(page, '拟定答复，最迟10月29日答复（还剩20个工作日）。');
    await tap(page, '返回');
    await front(page).getByRole('button', { name: `去拟定答复：${number}` }).waitFor();
    await page.context().close();
  });

  test('经办人走完指引，写理由，看清计入哪一格再提交；关掉页面，写的还在', async () => {
    const page = await phoneOf(world, 'officer', CASE(id));
    await tap(page, '办理指引');
    for (const option of ['都清楚', '只有一样，或者可以一起答复', '一份政府信息', '都没有', '在本机关，由本机关公开', '没有公开', '没有']) await pick(page, option);
    await says(page, '指引的结果');
    for (const words of ['表三 · 予以公开 · 自然人', '政府信息公开告知书', '还有8项没有核对']) await says(page, words);
    await tap(page, '按这个结果拟定答复');
    await front(page).getByRole('textbox', { name: /^怎样提供/ }).fill('复印件共3页，随本告知书提供。');
    await front(page).getByRole('textbox', { name: '理由', exact: true }).fill(REASONS);
    await page.reload();
    expect(await front(page).getByRole('textbox', { name: '理由', exact: true }).inputValue()).toBe(REASONS);
    await tap(page, '下一步');
    await says(page, '表三 · 予以公开 · 自然人');
    await agree(page, '提交审核');
    await says(page, '等审核人审核。');
    await page.context().close();
    expect((await valueAs(world.url, 'officer', 'staff', 'getCase', { id })).decision).toMatchObject({ leaf: 'granted', reasons: REASONS });
  });

  test('审核人退回，经办人接着原来的话改，再交审核', async () => {
    const reviewer = await phoneOf(world, 'reviewer', TODAY);
    await tap(reviewer, `去审核：${number}`);
    await tap(reviewer, '退回');
    await agree(reviewer, '退回');
    await says(reviewer, '请填写退回原因。');
    await front(reviewer).getByLabel('退回原因').fill('请写明共几页。');
    await agree(reviewer, '退回');
    await says(reviewer, '等经办人拟定答复。');
    const officer = await phoneOf(world, 'officer', CASE(id));
    await says(officer, '退回原因：请写明共几页。');
    await tap(officer, '拟定答复');
    expect(await front(officer).getByRole('textbox', { name: '理由', exact: true }).inputValue()).toBe(REASONS);
    await tap(officer, '下一步');
    await agree(officer, '提交审核');
    await says(officer, '等审核人审核。');
    await Promise.all([reviewer, officer].map((page) => page.context().close()));
  });

  test('审核人写保密审查意见，分管领导签发；拟定的人看不到这两个按钮', async () => {
    const officer = await phoneOf(world, 'officer', CASE(id));
    await says(officer, '等审核人审核。');
    expect(await front(officer).getByRole('button', { name: /^(审核通过|签发|退回)$/ }).allTextContents()).toEqual([]);
    const reviewer = await phoneOf(world, 'reviewer', CASE(id));
    await says(reviewer, REASONS);
    await tap(reviewer, '审核通过');
    await nothingTouched(reviewer);
    await front(reviewer).getByLabel('审核意见').fill('经保密审查，内容不涉密，可以公开。');
    await approve(reviewer, '审核通过');
    await says(reviewer, '等分管领导签发。');
    const head = await phoneOf(world, 'head', TODAY);
    await tap(head, `去签发：${number}`);
    await tap(head, '签发');
    await says(head, '签发以后不能退回，不能改');
    await front(head).getByRole('dialog').getByText(REASONS).first().waitFor();
    await approve(head, '签发');
    await says(head, '已经签发，等经办人出告知书、送达。');
    await Promise.all([officer, reviewer, head].map((page) => page.context().close()));
    expect(await counted()).toMatchObject({ 'outcomesTotal/total': 0, 'newlyReceived/total': 1 });
  });

  test('经办人在线送达，申请人当时就看到答复和救济途径', async () => {
    const officer = await phoneOf(world, 'officer', CASE(id));
    await tap(officer, '出告知书');
    await tap(officer, '出文书');
    await agree(officer, '出文书');
    await tap(officer, '去送达');
    await tap(officer, '送达');
    await agree(officer, '送达');
    await says(officer, '请选择送达方式。');
    await pick(officer, '在线送达');
    await says(officer, '2026年表三 · 予以公开 · 自然人');
    await agree(officer, '送达');
    await says(officer, '已经在9月24日答复，在期限内。');
    expect(await front(officer).getByRole('button', { name: /^(确认收到|送达|拟定答复)$/ }).count()).toBe(0);
    const applicant = await phoneOf(world, 'applicantA', `/packages/apply/detail/index?id=${id}`);
    await says(applicant, REASONS);
    await says(applicant, /昌乐县人民政府申请行政复议/);
    await Promise.all([officer, applicant].map((page) => page.context().close()));
  });

  test('表三恰好动了这一件：该加1的六格加1，其余169格一个不动', async () => {
    const now = await counted();
    const expected = Object.fromEntries(Object.entries(before).map(([cell, count]) => [cell, (count ?? 0) + (MOVED.includes(cell) ? 1 : 0)]));
    expect(now).toEqual(expected);
    const page = await phoneOf(world, 'officer', TABLE);
    const shown = await read(page);
    expect(shown.filter((count, at) => count !== shownBefore[at])).toHaveLength(6);
    expect(shown.reduce((sum, count) => sum + count, 0) - shownBefore.reduce((sum, count) => sum + count, 0)).toBe(6);
    await page.context().close();
  });

  test('点开那一格，就是这一件', async () => {
    const page = await phoneOf(world, 'officer', TABLE);
    await tap(page, /（一）予以公开/);
    await tap(page, '看这1件');
    await says(page, '2026年表三 · 总计');
    await tap(page, new RegExp(number.replace(/[〔〕]/g, '.')));
    await says(page, REASONS);
    await tap(page, '返回');
    await tap(page, '返回');
    await front(page).getByRole('radio', { name: '商业企业' }).click();
    await says(page, '2026年没有商业企业的申请以“予以公开”办结，所以是0。');
    await page.context().close();
  });
});

describe('没有确认收到的申请', () => {
  test('不给拟定答复的按钮；直接要求，服务端按条例不收', async () => {
    const id = await submitted(world.url);
    const page = await phoneOf(world, 'officer', CASE(id));
    await front(page).getByRole('button', { name: '确认收到' }).waitFor();
    expect(await front(page).getByRole('button', { name: '拟定答复' }).count()).toBe(0);
    await page.goto(`${world.url}/#/packages/staff/decide/index?id=${id}`);
    await says(page, '这件申请还没有确认收到，确认以后才能拟定答复。');
    const answer = await page.evaluate(async (of) => {
      const body = JSON.stringify({ action: 'decide', input: { id: of, version: 1, leaf: 'granted', reasons: '直接决定' } });
      return (await fetch('/api/staff', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json() as Promise<unknown>;
    }, id);
    expect(answer).toMatchObject({ ok: false, code: 'notAllowedNow', message: '这件申请还没有确认收到，请先确认收到。', article: '《条例》第三十一条' });
    await page.context().close();
  });
});

describe('别的单位的人', () => {
  test('五图街道的经办人打开乔官镇的案件，和打开没有的案件看到的一样', async () => {
    const { bindPeople } = await import('../../cloudfunctions/_local/seed');
    const { PERSONAS } = await import('../../cloudfunctions/_local/persona/personas');
    const openid = PERSONAS.find(({ key }) => key === 'applicantB')?.openid ?? '';
    await bindPeople({ env: world.cloud.adminEnv }, [{ id: 'wutu-officer', openid, agencyId: 'wutu', name: '经办员戊', roles: ['officer'] }]);
    const id = await submitted(world.url);
    await confirmed(world.url, id);
    const words = async (of: string) => {
      const page = await phoneOf(world, 'applicantB', CASE(of));
      await says(page, '没有找到这件申请，请从列表重新进入。');
      const text = await front(page).innerText();
      await page.context().close();
      return text;
    };
    expect(await words(id)).toBe(await words('00000000000000000000'));
    const own = await phoneOf(world, 'applicantB', TODAY);
    await says(own, '没有在办的申请');
    await says(own, /五图街道办事处/);
    await own.context().close();
  });
});
