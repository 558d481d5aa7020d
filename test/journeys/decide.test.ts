import type { Page } from 'playwright-core';
import { HELD } from './answer-steps';
import { agree, CASE, DECIDE, front, phoneOf, pick, says, tap, WIZARD } from './hands';
import { answerIssued, approved, confirmed, guided, submitted, valueAs } from './play';
import type { LeafKey } from '@/domain/statute/leaves';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld({ today: '2026-09-24' }); });
afterAll(() => world.close());

const SEARCH = '党政办9月24日检索了2020年以来的收发文登记和村级资料柜，没有这份分配表。';

/** Being handled, with the wizard gone through to an outcome. */
const opened = async (leaf: LeafKey): Promise<string> => {
  const id = await submitted(world.url);
  await confirmed(world.url, id);
  await guided(world.url, id, leaf);
  return id;
};
const field = (page: Page, label: string) => front(page).getByRole('textbox', { name: label, exact: true });
const write = (page: Page, label: string, text: string) => field(page, label).fill(text);
const written = (page: Page, label: string) => field(page, label).inputValue();
const decisionOf = async (id: string) => (await valueAs(world.url, 'officer', 'staff', 'getCase', { id })).decision;
const APPLICATION = (id: string) => `/packages/apply/detail/index?id=${id}`;

async function served(id: string): Promise<void> {
  const { version } = await valueAs(world.url, 'officer', 'staff', 'getCase', { id });
  await approved(world.url, id, version);
  await answerIssued(world.url, id);
  await valueAs(world.url, 'officer', 'staff', 'serve', { id, version: version + 2, way: 'online' });
}

describe('本机关不掌握相关政府信息', () => {
  let id = '';
  beforeAll(async () => { id = await opened('cannotProvide.notHeld'); });

  test('先选是没有检索到还是由别的单位负责，缺检索的经过交不上去，写了就交上去；关掉页面，写的还在', async () => {
    const page = await phoneOf(world, 'officer', DECIDE(id));
    await pick(page, '（四）无法提供');
    await pick(page, '本机关不掌握相关政府信息');
    await write(page, '理由', '没有找到要的分配表，本机关不掌握。');
    await tap(page, '下一步');
    await says(page, '请先选择属于哪一种情形。');
    await pick(page, '没有检索到');
    await tap(page, '下一步');
    await says(page, /还没有填写“检索的经过”/);
    await write(page, '检索的经过', SEARCH);
    await page.reload();
    expect(await written(page, '检索的经过')).toBe(SEARCH);
    await tap(page, '下一步');
    await says(page, /表三 · 无法提供 · 本机关不掌握相关政府信息/);
    await agree(page, '提交审核');
    await says(page, '等审核人审核。');
    await says(page, SEARCH);
    await page.context().close();
    expect(await decisionOf(id)).toMatchObject({ leaf: 'cannotProvide.notHeld', facts: { search: SEARCH } });
  });

  test('审核人审核时看得到检索的经过；退回以后，改成由别的单位负责', async () => {
    const reviewer = await phoneOf(world, 'reviewer', CASE(id));
    await tap(reviewer, '审核通过');
    await front(reviewer).getByRole('dialog').getByText(SEARCH).first().waitFor();
    await reviewer.keyboard.press('Escape');
    await tap(reviewer, '退回');
    await write(reviewer, '退回原因', '分配表由县自然资源局保存。');
    await agree(reviewer, '退回');
    await says(reviewer, '已经退回，等经办人重新拟定。');
    const officer = await phoneOf(world, 'officer', DECIDE(id));
    expect(await written(officer, '检索的经过')).toBe(SEARCH);
    await pick(officer, '由别的单位负责');
    await write(officer, '负责公开的单位', '昌乐县自然资源和规划局，0536-6221234');
    await tap(officer, '下一步');
    await agree(officer, '提交审核');
    await says(officer, '等审核人审核。');
    await Promise.all([reviewer, officer].map((page) => page.context().close()));
    expect((await decisionOf(id))?.facts).toEqual({ responsibleAgency: '昌乐县自然资源和规划局，0536-6221234' });
  });

  test('申请人看得到由哪个单位负责', async () => {
    await served(id);
    const page = await phoneOf(world, 'applicantA', APPLICATION(id));
    await says(page, '负责公开的单位');
    await says(page, '昌乐县自然资源和规划局，0536-6221234');
    await page.context().close();
  });
});

describe('部分公开', () => {
  test('每个不公开的部分都有依据和理由，依据要的事实一起写；申请人看到每一部分，看不到保密审查人', async () => {
    const id = await opened('partiallyGranted');
    const page = await phoneOf(world, 'officer', DECIDE(id));
    await pick(page, '（二）部分公开');
    await write(page, '理由', '分配表可以提供，下列两部分除外。');
    await tap(page, '下一步');
    for (const words of ['请写明是哪一部分不公开。', '请选择不公开的依据。', '请写明这一部分为什么不公开。']) await says(page, words);
    await write(page, '第1部分是什么', '分配表里各户户主的身份证号码一栏');
    await front(page).getByLabel('第1部分的依据').selectOption('保护第三方合法权益');
    await write(page, '第1部分为什么不公开', '属于个人隐私，公开会损害各户的权益。');
    await says(page, /案卷里没有征求第三方意见的记录/);
    await tap(page, '再加一个不公开的部分');
    await write(page, '第2部分是什么', '附件二');
    await front(page).getByLabel('第2部分的依据').selectOption('属于国家秘密');
    await write(page, '第2部分为什么不公开', '已经依法定密。');
    await tap(page, '再加一个不公开的部分');
    await front(page).getByRole('link', { name: '删除不公开的第3部分' }).click();
    await front(page).getByText('不公开的第3部分').waitFor({ state: 'detached' });
    await tap(page, '下一步');
    await says(page, /还没有填写“保密审查人”/);
    await write(page, '保密审查人', '王明，党政办主任');
    await write(page, '联系第三方的经过', '9月24日上门和打电话联系各户，都没有联系上。');
    await front(page).getByRole('textbox', { name: /^怎样提供/ }).fill('遮去各户身份证号码的复印件共3页，随本告知书提供。');
    await tap(page, '下一步');
    await agree(page, '提交审核');
    await says(page, '不公开的部分（2个）');
    await says(page, '王明，党政办主任');
    await served(id);
    const applicant = await phoneOf(world, 'applicantA', APPLICATION(id));
    for (const words of ['1. 分配表里各户户主的身份证号码一栏', '2. 附件二', '理由：已经依法定密。', /^属于国家秘密，依据：《条例》第十四条$/]) await says(applicant, words);
    expect(await front(applicant).getByText(/王明|都没有联系上/).count()).toBe(0);
    await Promise.all([page, applicant].map((one) => one.context().close()));
  });

  test('写了内容的部分，删除以前先问', async () => {
    const page = await phoneOf(world, 'officer', DECIDE(await opened('partiallyGranted')));
    await pick(page, '（二）部分公开');
    await write(page, '第1部分是什么', '附件一');
    await tap(page, '再加一个不公开的部分');
    await front(page).getByRole('link', { name: '删除不公开的第1部分' }).click();
    await agree(page, '再想想');
    expect(await written(page, '第1部分是什么')).toBe('附件一');
    await front(page).getByRole('link', { name: '删除不公开的第1部分' }).click();
    await agree(page, '删除');
    expect(await written(page, '第1部分是什么')).toBe('');
    expect(await front(page).getByRole('link', { name: /删除/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe('案卷里没有要先有的记录', () => {
  test('选了就说，不等提交；换一种结果就能接着写', async () => {
    const id = await opened('cannotProvide.needsCreation');
    const page = await phoneOf(world, 'officer', DECIDE(id));
    await pick(page, '（四）无法提供');
    await pick(page, '补正后申请内容仍不明确');
    await says(page, /案卷里没有补正告知和申请人补正的记录，这种结果要先有这项记录。请先告知补正/);
    expect(await front(page).getByLabel('补正以后还有哪里不明确').count()).toBe(0);
    await write(page, '理由', '看不出要哪份。');
    await tap(page, '下一步');
    await says(page, /现在还不能选这种结果/);
    expect(await front(page).getByRole('dialog').count()).toBe(0);
    await pick(page, '没有现成信息需要另行制作');
    await write(page, '为什么没有现成信息', '只有各村的明细，没有全镇的汇总。');
    await tap(page, '下一步');
    await agree(page, '提交审核');
    await says(page, '等审核人审核。');
    await page.context().close();
  });
});

describe('网络慢，最后一个回答还没有存下', () => {
  test('马上点“按这个结果拟定答复”：等回答存好再打开，拟定答复时不说还没有走完指引', async () => {
    const id = await submitted(world.url);
    await confirmed(world.url, id);
    const page = await phoneOf(world, 'officer', WIZARD(id));
    await page.route('**/api/staff', async (route) => {
      if (route.request().postData()?.includes('"saveWizard"')) await new Promise((resolve) => { setTimeout(resolve, 1000); });
      await route.continue();
    });
    for (const option of [...HELD, '没有']) await pick(page, option);
    await tap(page, '按这个结果拟定答复');
    await front(page).getByRole('textbox', { name: /^怎样提供/ }).fill('复印件共3页，随本告知书提供。');
    await write(page, '理由', '信息已经找到，随本告知书一并提供。');
    await tap(page, '下一步');
    await agree(page, '提交审核');
    await says(page, '等审核人审核。');
    await page.context().close();
  });
});

describe('网络慢，同一申请人以前的申请还没有找到', () => {
  test('先不给选：选项不会在手指下面挪开；找到了，看得到有没有，再选', async () => {
    const id = await submitted(world.url);
    await confirmed(world.url, id);
    const page = await phoneOf(world, 'officer', WIZARD(id));
    let found = (): void => undefined;
    const looking = new Promise<void>((resolve) => { found = resolve; });
    await page.route('**/api/staff', async (route) => {
      if (route.request().postData()?.includes('"repeats"')) await looking;
      await route.continue();
    });
    for (const option of HELD.slice(0, 3)) await pick(page, option);
    await says(page, /^正在找同一申请人以前的申请/);
    expect(await front(page).getByText('都没有', { exact: true }).count()).toBe(0);
    found();
    await says(page, /^同一申请人以前要过相近的|^在这里登记的，同一申请人以前没有/);
    await pick(page, '都没有');
    await says(page, HELD[4]);
    await page.context().close();
  });
});
