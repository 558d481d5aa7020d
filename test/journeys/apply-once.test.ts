import { field, fillToCheck, fromHome, press, receiptNumber, says, startForm } from './form';
import { onScreen } from './hands';
import { submitted, valueAs } from './play';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const applicationsOf = async (persona: 'applicantA' | 'applicantB') => (await valueAs(world.url, persona, 'applicant', 'listApplications', {})).items;
const visible = { visible: true } as const;

describe('提交一次就是一件', () => {
  test('连点两次提交，一件申请', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await startForm(world, 'applicantB');
    await fillToCheck(page);
    await page.getByRole('button', { name: '提交', exact: true }).filter(visible).dblclick();
    await receiptNumber(page);
    expect(await applicationsOf('applicantB')).toHaveLength(before + 1);
  });

  test('提交那一刻断了网：说清楚，内容都在；连上再试，一件申请', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await startForm(world, 'applicantB', {}, '断网时提交的');
    await fillToCheck(page);
    await page.context().setOffline(true);
    await press(page, '提交');
    await says(page, /手机没有连上网络/);
    await says(page, /填写的内容都在/);
    await says(page, '断网时提交的');
    await says(page, /尚未送达/);
    // With the network there again it is sent by itself.
    await page.context().setOffline(false);
    await receiptNumber(page);
    expect(await applicationsOf('applicantB')).toHaveLength(before + 1);
  });

  test('断着网提交以后去改答案：连上网，改到一半的不自己送出；改好点提交，送到的是改好的', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await startForm(world, 'applicantB', {}, '还要改的申请');
    await fillToCheck(page);
    await page.context().setOffline(true);
    await press(page, '提交');
    await says(page, /尚未送达/);
    await page.getByRole('button', { name: /^想要的信息/ }).filter(visible).click();
    await field(page, '想要的信息').fill('改到一');
    await page.context().setOffline(false);
    await field(page, '想要的信息').fill('改好了的申请');
    await press(page, '改好了');
    await says(page, /改过的内容还没有提交/);
    expect(await applicationsOf('applicantB')).toHaveLength(before);
    await press(page, '提交');
    await receiptNumber(page);
    const mine = await applicationsOf('applicantB');
    expect(mine).toHaveLength(before + 1);
    expect(mine[0]).toMatchObject({ description: '改好了的申请' });
  });

  test('断着网提交、离开了那一页：“我的”里写着尚未送达；连上以后自己送出，看得到回执', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await startForm(world, 'applicantB', {}, '离开以后才送到的申请');
    await fillToCheck(page);
    await page.context().setOffline(true);
    await press(page, '提交');
    await says(page, /尚未送达/);
    await page.goto('about:blank');
    // The cloud cannot be reached yet when the page comes back: it says what waits.
    await page.context().setOffline(false);
    await page.route('**/api/applicant', (route) => (route.request().postData()?.includes('"submitApplication"') ? route.abort() : route.continue()));
    await page.goto(`${world.url}/#/pages/mine/index`);
    await says(page, '离开以后才送到的申请');
    await says(page, '尚未送达');
    await page.unroute('**/api/applicant');
    await press(page, '现在再送一次');
    await says(page, '已经送达');
    expect(await applicationsOf('applicantB')).toHaveLength(before + 1);
    await page.context().close();
  });

  test('送到了但回执没回来：改了内容，关掉再打开，再提交：是同一张回执，回执上会说', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const page = await startForm(world, 'applicantB', {}, '送到了的内容');
    await fillToCheck(page);
    await page.route('**/api/applicant', async (route) => {
      if (!route.request().postData()?.includes('"submitApplication"')) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await press(page, '提交');
    await says(page, /不会变成两件/);
    await page.unroute('**/api/applicant');
    await page.getByRole('button', { name: /^想要的信息/ }).filter(visible).click();
    await field(page, '想要的信息').fill('后来改的内容');
    await press(page, '改好了');
    // The page goes, and with it what it remembers; the draft stays.
    await page.reload();
    await says(page, '后来改的内容');
    await press(page, '提交');
    const number = await receiptNumber(page);
    await says(page, /收下的是那时的内容/);
    await says(page, '送到了的内容');
    const mine = await applicationsOf('applicantB');
    expect(mine).toHaveLength(before + 1);
    expect(mine[0]).toMatchObject({ number, description: '送到了的内容' });
    await page.goto(`${world.url}/#/pages/apply/index`);
    await says(page, '向谁申请');
    expect(await page.getByText('没填完的申请').filter(visible).count()).toBe(0);
  });

  test('一天提交了很多件：请等一分钟，说明还有几秒，到时自己再送，不是拒绝', async () => {
    for (let count = 0; count < 20; count += 1) await submitted(world.url, 'resident');
    const page = await startForm(world, 'resident');
    await fillToCheck(page);
    // An answer heard while the clock is being exchanged would be taken for one from another year.
    await page.clock.install();
    await page.reload();
    await says(page, '提交前再看一遍');
    await press(page, '提交');
    await onScreen(page, says(page, /请过一分钟再点提交/));
    await says(page, /\d+秒以后自动提交/);
    expect(await page.getByRole('button', { name: '提交', exact: true }).filter(visible).getAttribute('aria-disabled')).toBe('true');
    const again = page.waitForRequest((request) => request.postData()?.includes('"submitApplication"') === true);
    // A minute of the phone's clock; each second is painted before the next.
    for (let second = 0; second <= 60; second += 1) await page.clock.runFor(1000);
    await again;
  });
});

describe('草稿', () => {
  test('关掉再打开，从停下的那一步接着填，内容都在', async () => {
    const page = await startForm(world);
    await field(page, '姓名').fill('试验甲');
    await page.reload();
    await says(page, '你叫什么名字？');
    expect(await field(page, '姓名').inputValue()).toBe('试验甲');
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${world.url}/#/pages/apply/index`);
    await again.getByRole('link', { name: /^继续填写/ }).first().click();
    await says(again, '你叫什么名字？');
    expect(await field(again, '姓名').inputValue()).toBe('试验甲');
  });

  test('换一部手机接着填；两部手机都提交，还是一件', async () => {
    const before = (await applicationsOf('applicantB')).length;
    const first = await startForm(world, 'applicantB', {}, '两部手机上的草稿');
    await fillToCheck(first);
    await says(first, '换一部手机也能接着填');
    const second = await world.newPhone('applicantB', '/pages/mine/index');
    await second.getByRole('link', { name: '继续填写：两部手机上的草稿' }).click();
    await says(second, '提交前再看一遍');
    await Promise.all([press(first, '提交'), press(second, '提交')]);
    expect(await receiptNumber(first)).toBe(await receiptNumber(second));
    expect(await applicationsOf('applicantB')).toHaveLength(before + 1);
  });

  test('没有网络照样能填，连上以后能提交', async () => {
    const page = await startForm(world);
    await page.context().setOffline(true);
    await fillToCheck(page);
    await says(page, /网络不通，填到这里的内容已保存在手机上/);
    await page.context().setOffline(false);
    await press(page, '提交');
    await receiptNumber(page);
  });

  test('几个人共用一个浏览器：别人没存到云端的草稿不列出也打不开，本人回来接着填', async () => {
    const page = await world.newPhone('applicantA', '/pages/home/index?agency=qiaoguan');
    await page.route('**/api/applicant', (route) => (route.request().postData()?.includes('"saveDraft"') ? route.abort() : route.continue()));
    await fromHome(page, '只在这个浏览器里的草稿');
    await fillToCheck(page);
    await says(page, /填到这里的内容已保存在手机上/);
    const form = page.url();
    const openAs = async (persona: 'applicantA' | 'applicantB', url: string) => {
      await page.goto('about:blank');
      await world.become(page, persona);
      await page.goto(url);
    };
    await valueAs(world.url, 'applicantB', 'applicant', 'saveDraft', { draftId: 'of-the-other', agencyId: 'qiaoguan', form: { description: '另一个人的草稿' } });
    await openAs('applicantB', `${world.url}/#/pages/apply/index`);
    await page.getByRole('link', { name: '继续填写：另一个人的草稿' }).waitFor();
    expect(await page.getByText('只在这个浏览器里的草稿').count()).toBe(0);
    await openAs('applicantB', form);
    await says(page, /没有找到这份草稿/);
    await openAs('applicantA', form);
    await says(page, '提交前再看一遍');
    await says(page, '只在这个浏览器里的草稿');
    await valueAs(world.url, 'applicantB', 'applicant', 'deleteDraft', { draftId: 'of-the-other' });
  });

  test('草稿满十份：提出删掉最早的一份，正在填的留在手机上', async () => {
    const ids = Array.from({ length: 10 }, (_, at) => `full-draft-${at}`);
    for (const { draftId } of await valueAs(world.url, 'applicantA', 'applicant', 'listDrafts', {})) await valueAs(world.url, 'applicantA', 'applicant', 'deleteDraft', { draftId });
    for (const draftId of ids) await valueAs(world.url, 'applicantA', 'applicant', 'saveDraft', { draftId, agencyId: 'qiaoguan', form: { description: `草稿${draftId.at(-1)}` } });
    const page = await startForm(world);
    await field(page, '姓名').fill('试验甲');
    await says(page, /草稿最多保存10份/);
    await press(page, '删除最早的一份草稿');
    await says(page, '删除这份草稿？');
    await says(page, '草稿0');
    await press(page, '删除');
    await says(page, '换一部手机也能接着填');
    expect((await valueAs(world.url, 'applicantA', 'applicant', 'listDrafts', {})).some(({ draftId }) => draftId === 'full-draft-0')).toBe(false);
  });

  test('删除草稿先说后果；已经提交的草稿打不开，带回我要申请', async () => {
    await valueAs(world.url, 'applicantB', 'applicant', 'saveDraft', { draftId: 'to-delete-1', agencyId: 'qiaoguan', form: { description: '要删的草稿' } });
    const page = await world.newPhone('applicantB', '/pages/apply/index');
    await page.getByRole('link', { name: '删除草稿：要删的草稿' }).click();
    await says(page, '删除以后找不回来');
    await press(page, '删除');
    await page.getByText('要删的草稿').first().waitFor({ state: 'detached' });
    await page.goto(`${world.url}/#/packages/apply/form/index?draft=to-delete-1`);
    await says(page, /没有找到这份草稿/);
    await press(page, '去我要申请');
    await says(page, '先准备好三样');
  });
});
