import type { Page, Request } from 'playwright-core';
import { PHONE, startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

/** The smallest comparable public system was measured at 234 kB. */
const HOME_LIMIT_BYTES = 180_000;
const REPORT_LIMIT_REQUESTS = 4;

/** A phone that has never been here, and every request it makes until nothing more comes. */
async function firstVisit(route: string, ready: string): Promise<{ readonly page: Page; readonly requests: readonly Request[] }> {
  const context = await world.browser.newContext(PHONE);
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('request', (request) => { requests.push(request); });
  await page.goto(`${world.url}/#${route}`);
  await page.getByText(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, requests };
}

const wireBytes = async (requests: readonly Request[]): Promise<number> => {
  const sizes = await Promise.all(requests.filter((request) => request.url().startsWith('http')).map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
};

test('第一次打开首页，连同数据一共下载不超过180千字节', async () => {
  const { page, requests } = await firstVisit('/pages/home/index?agency=qiaoguan', '昌乐县 · 党政办公室');
  const bytes = await wireBytes(requests);
  // Nothing was kept from before: a page of this kind cannot weigh less.
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(HOME_LIMIT_BYTES);
  await page.context().close();
});

test('手机里什么都没存时打开一份年报，最多向云函数要4次', async () => {
  const { page, requests } = await firstVisit('/pages/report/index?agency=qiaoguan&year=2021', '昌乐县乔官镇2021年政府信息公开工作年度报告');
  const calls = requests.filter((request) => request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/api/'));
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(REPORT_LIMIT_REQUESTS);
  await page.context().close();
});
