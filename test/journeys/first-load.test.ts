import type { Page, Request } from 'playwright-core';
import tcb from '@cloudbase/node-sdk';
import { instant } from '@/domain/calendar/instant';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { loadItems } from '../../scripts/generate/items/load';
import { generateItems } from '../../scripts/generate/items/make';
import { loadReports } from '../../scripts/generate/reports/load';
import { generateReports } from '../../scripts/generate/reports/make';
import { PHONE, startWorld, type World } from './world';

/** Of each of five agencies; FIRST_LOAD_ITEMS=3000 measures the whole of what the generator writes. */
const ITEMS = Number(process.env.FIRST_LOAD_ITEMS ?? 60);
const LIULIN = 'yunting-liulin';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  // The SDK of this process speaks to this cloud.
  Object.assign(process.env, world.cloud.adminEnv);
  const db = openDatabase(tcb.init({ env: world.cloud.adminEnv.TCB_ENV ?? '' }));
  await loadItems(db, generateItems(ITEMS), { publicSideOnly: true });
  await loadReports(db, generateReports(12), instant(Date.now()));
});
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

/** Calls to functions among requests. */
const callsIn = (requests: readonly Request[]): readonly Request[] => requests.filter((request) => request.method() === 'POST' && new URL(request.url()).pathname.startsWith('/api/'));

test.each([
  ['一份年报', 'qiaoguan', '昌乐县 · 党政办公室'], ['十二年年报、许多信息', LIULIN, '柳林镇'],
])('第一次打开首页（%s），连同数据一共下载不超过180千字节', async (_what, agency, ready) => {
  const { page, requests } = await firstVisit(`/pages/home/index?agency=${agency}`, ready);
  const bytes = await wireBytes(requests);
  // Nothing was kept from before: a page of this kind cannot weigh less.
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(HOME_LIMIT_BYTES);
  // Asked by the page before the program has come, and not once more by the program.
  expect(callsIn(requests).filter((request) => request.postData()?.includes('"agencyHome"'))).toHaveLength(1);
  await page.context().close();
});

test.each([
  ['qiaoguan', 2021, '昌乐县乔官镇2021年政府信息公开工作年度报告'], [LIULIN, 2025, '云汀县柳林镇2025年政府信息公开工作年度报告'], [LIULIN, 2014, '云汀县柳林镇2014年政府信息公开工作年度报告'],
])('手机里什么都没存时打开一份年报（%s %d年），最多向云函数要4次', async (agency, year, title) => {
  const { page, requests } = await firstVisit(`/packages/read/report/index?agency=${agency}&year=${year}`, title);
  const calls = callsIn(requests);
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(REPORT_LIMIT_REQUESTS);
  await page.context().close();
});
