import type { Page } from 'playwright-core';
import { front, says, tap } from './hands';
import { PHONE, startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const HOME = '/pages/home/index?agency=qiaoguan';
const REPORT = '读 2021 年度报告';
const NOT_OPENED = /这个页面没有打开/;
const message = (page: Page) => page.getByRole('alertdialog', { name: NOT_OPENED });

/** Home, and nothing fetched ahead: so that a page is still missing when it is asked for. */
async function atHome(): Promise<Page> {
  const page = await world.newPhone('resident', '/pages/home/index');
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('about:blank');
  await page.goto(`${world.url}/#${HOME}`);
  await says(page, '昌乐县 · 党政办公室');
  return page;
}

const place = (page: Page) => page.evaluate(() => window.location.hash.split('?')[0]);

describe('断网时点开没有打开过的页面', () => {
  test('说清楚没有打开、什么都没丢；返回一次就回到原来那一页；连上网络就打开', async () => {
    const page = await atHome();
    await page.context().setOffline(true);
    await tap(page, REPORT);
    await message(page).waitFor();
    expect(await message(page).innerText()).toMatch(/手机没有连上网络，这个页面没有打开。[^]*填写过的内容都保存着/);

    await message(page).getByRole('button', { name: '返回' }).click();
    await message(page).waitFor({ state: 'detached' });
    expect(await place(page)).toBe('#/pages/home/index');

    await tap(page, REPORT);
    await message(page).getByRole('button', { name: '再试一次' }).click();
    await message(page).waitFor();
    await page.goBack();
    await message(page).waitFor({ state: 'detached' });
    expect(await place(page)).toBe('#/pages/home/index');
    await says(page, '备案编号：备案办理中');

    await tap(page, REPORT);
    await message(page).waitFor();
    await page.context().setOffline(false);
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    expect(await message(page).count()).toBe(0);
    await page.goBack();
    await says(page, '备案编号：备案办理中');
    expect(await place(page)).toBe('#/pages/home/index');
    await page.context().close();
  });

  test('连不上服务器：再试不成还在说，再试成了就打开', async () => {
    const page = await atHome();
    await page.route('**/js/*.js', (route) => route.abort());
    await tap(page, REPORT);
    expect(await message(page).innerText()).toMatch(/网络不通，这个页面没有打开。/);
    await message(page).getByRole('button', { name: '再试一次' }).click();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"].action'));
    await message(page).waitFor();
    await page.unroute('**/js/*.js');
    await message(page).getByRole('button', { name: '再试一次' }).click();
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    await page.context().close();
  });

  test('点底下的栏目没有打开：返回还是原来的栏目，网址也是', async () => {
    const page = await atHome();
    await page.context().setOffline(true);
    await front(page).getByRole('link', { name: '我的' }).click();
    await message(page).getByRole('button', { name: '返回' }).click();
    await message(page).waitFor({ state: 'detached' });
    expect(await place(page)).toBe('#/pages/home/index');
    await page.context().setOffline(false);
    await front(page).getByRole('link', { name: '我的' }).click();
    await says(page, '长辈版');
    await page.context().close();
  });

  test('从链接打开，页面没有来：没有可返回的，再试一次就打开', async () => {
    const page = await world.newPhone('resident', '/pages/home/index');
    page.setDefaultTimeout(15_000);
    const html = await (await fetch(world.url)).text();
    await page.route('**/js/*.js', (route) => (html.includes(new URL(route.request().url()).pathname.slice(1)) ? route.continue() : route.abort()));
    await page.goto('about:blank');
    await page.goto(`${world.url}/#/packages/read/report/index?agency=qiaoguan&year=2021`);
    await message(page).waitFor();
    expect(await message(page).getByRole('button', { name: '返回' }).count()).toBe(0);
    await page.unroute('**/js/*.js');
    await message(page).getByRole('button', { name: '再试一次' }).click();
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    await page.context().close();
  });
});

test('开始用了，有空的时候就先取好别的页面：断了网照样打开，只是内容要等网络', async () => {
  const page = await world.newPhone('resident', HOME);
  page.setDefaultTimeout(15_000);
  await says(page, '昌乐县 · 党政办公室');
  await page.mouse.wheel(0, 200);
  const pieces = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length);
  let before = -1;
  for (let now = await pieces(); now !== before; now = await pieces()) {
    before = now;
    await page.waitForTimeout(4000);
  }
  await page.context().setOffline(true);
  await tap(page, REPORT);
  await says(page, '手机没有连上网络，请连上网络后重试。');
  expect(await message(page).count()).toBe(0);
  await page.context().close();
});

test('网慢，程序还没有取到：先看得到这里能做什么、正在打开；首页出来就换成首页', async () => {
  const context = await world.browser.newContext(PHONE);
  const page = await context.newPage();
  let go = () => { /* The program is let through when this was seen. */ };
  const held = new Promise<void>((resolve) => { go = resolve; });
  await page.route('**/js/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${world.url}/#/pages/home/index?agency=qiaoguan`, { waitUntil: 'commit' });
  await page.getByText('没有公开的，可以申请公开').waitFor();
  expect(await page.getByRole('status').innerText()).toBe('正在打开……');
  go();
  await says(page, '昌乐县 · 党政办公室');
  expect(await page.getByText('没有公开的，可以申请公开').count()).toBe(0);
  await context.close();
});

test('程序一直没有来：等久了说怎么办，不一直说正在打开', async () => {
  const context = await world.browser.newContext(PHONE);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.route('**/js/*.js', (route) => route.abort());
  await page.goto(`${world.url}/#${HOME}`, { waitUntil: 'domcontentloaded' });
  const late = page.getByText('等了很久还没有打开：请看看手机有没有连上网络，再刷新这一页。');
  await page.getByText('正在打开……').waitFor();
  expect(await late.isVisible()).toBe(false);
  await page.evaluate(() => { for (const animation of document.getAnimations()) animation.finish(); });
  await late.waitFor({ state: 'visible' });
  await page.unroute('**/js/*.js');
  await page.reload();
  await says(page, '昌乐县 · 党政办公室');
  expect(await late.count()).toBe(0);
  await context.close();
});
