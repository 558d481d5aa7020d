import { startWorld, type World } from '../journeys/world';
import { openWeapp, type Weapp } from '.';

let world: World;
let weapp: Weapp;
beforeAll(async () => {
  world = await startWorld();
  weapp = await openWeapp({ browser: world.browser, gatewayUrl: world.url, cookie: 'local_persona=resident' });
}, 60_000);
afterAll(async () => {
  await weapp.close();
  await world.close();
});

describe('构建出来的小程序在浏览器里按微信的规矩跑', () => {
  test('首页从本机的云读到单位', async () => {
    await weapp.page.getByText('乔官镇').first().waitFor();
    expect(await weapp.problems()).toEqual({ missing: [], violations: [], errors: [] });
  });

  test('四个栏目都打得开，标题说明在哪里', async () => {
    for (const name of ['查信息', '我要申请', '我的', '首页']) {
      await weapp.page.getByRole('link', { name }).click();
      await weapp.page.waitForFunction((title) => document.querySelector('wx-page:not([hidden]) [aria-current="page"]')?.textContent === title, name);
    }
    expect(await weapp.problems()).toEqual({ missing: [], violations: [], errors: [] });
  });

  test('没有网络时说清楚，读过的还能看，连上后重试就好', async () => {
    weapp.phone.network = 'off';
    await weapp.restart();
    await weapp.page.getByText('网络不通').first().waitFor();
    await weapp.page.getByText('乔官镇').first().waitFor();
    weapp.phone.network = 'on';
    await weapp.page.getByRole('link', { name: '刷新' }).click();
    await weapp.page.getByText('网络不通').first().waitFor({ state: 'hidden' });
    expect(await weapp.problems()).toEqual({ missing: [], violations: [], errors: [] });
  });
});
