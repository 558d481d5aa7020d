import type { Page } from 'playwright-core';
import { startWorld, type World } from './world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.close());

const HOME = '/pages/home/index?agency=qiaoguan';
const REPORT = '/packages/read/report/index?agency=qiaoguan&year=2021';
const open = async (route: string, options = {}) => {
  const page = await world.newPhone('resident', route, options);
  page.setDefaultTimeout(15_000);
  return page;
};
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const shown = '.taro_page:not(.taro_page_shade)';

describe('居民用手机读 2021 年年报', () => {
  test('第一次打开，没有链接：先选单位，选一次就记住', async () => {
    const page = await open('/pages/home/index');
    await says(page, '你想看哪个单位？');
    await page.getByRole('button', { name: '乔官镇人民政府' }).click();
    await says(page, '2021 年没有收到申请，也没有结转。');
    await page.reload();
    await says(page, '昌乐县 · 党政办公室');
    expect(await page.title()).toBe('政府信息公开');
  });

  test('分享的链接打开的就是那个单位，手写在网址前面的也认', async () => {
    const page = await open('/pages/home/index');
    await page.goto('about:blank');
    await page.goto(`${world.url}/?agency=wutu`);
    await says(page, '五图街道办事处');
    const shared = await open(REPORT);
    await shared.getByRole('button', { name: '回首页' }).click();
    await says(shared, '昌乐县 · 党政办公室');
  });

  test('同一个窗口里换了网址上的单位，首页跟着换；自己另选的，不被旧网址改回去', async () => {
    const page = await open(HOME);
    await says(page, '昌乐县 · 党政办公室');
    await page.goto(`${world.url}/#/pages/home/index?agency=wutu`);
    await page.locator(shown).getByText('五图街道还没有把年度报告放到这里。').waitFor();
    await page.getByRole('link', { name: '换一个单位' }).click();
    await page.locator(shown).getByRole('button', { name: '乔官镇人民政府' }).click();
    await page.locator(shown).getByText('昌乐县 · 党政办公室').waitFor();
    await page.locator(shown).getByRole('link', { name: '查信息' }).click();
    await page.locator(shown).getByRole('searchbox', { name: /乔官镇/ }).waitFor();
    await page.locator(shown).getByRole('link', { name: '首页' }).click();
    await page.locator(shown).getByText('昌乐县 · 党政办公室').waitFor();
  });

  test('首页：一句话、一张图、四个栏目、电话地址、主办单位和备案', async () => {
    const page = await open(HOME);
    await says(page, '2021 年没有收到申请，也没有结转。');
    await says(page, '2022年1月17日公布');
    expect(await page.getByRole('img', { name: /历年收到的申请/ }).count()).toBe(1);
    for (const name of ['公开指南', '公开制度', '主动公开', '我要申请']) expect(await page.getByRole('link', { name }).count()).toBeGreaterThan(0);
    for (const text of ['0536-6761106', '昌乐县乔官镇人民政府', /周一至周五/, '主办单位 昌乐县人民政府', '备案编号：备案办理中']) await says(page, text);
    await page.getByRole('link', { name: '投诉建议' }).click();
    await says(page, '投诉：昌乐县');
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('link', { name: '换一个单位' }).click();
    await page.getByRole('button', { name: '五图街道办事处' }).click();
    await says(page, '五图街道还没有把年度报告放到这里。');
  });

  test('从首页读到表三：等式、分组、每一行的意思和条文', async () => {
    const page = await open(HOME);
    await page.getByRole('button', { name: '读 2021 年度报告' }).click();
    await says(page, '昌乐县乔官镇2021年政府信息公开工作年度报告');
    expect(await page.title()).toBe('2021 年度报告');
    await page.getByRole('link', { name: '三、收到和处理政府信息公开申请情况', exact: true }).click();
    await expect(page.getByText('（七）总计').isVisible()).resolves.toBe(true);
    expect((await page.locator('.equation').innerText()).replace(/\s+/g, ' ')).toBe('0 上年结转 ＋ 0 新收 ＝ 0 办结 ＋ 0 结转下年');
    await page.getByRole('button', { name: /（四）无法提供/ }).click();
    await page.getByRole('button', { name: /1\.本机关不掌握相关政府信息/ }).click();
    await says(page, '要的东西不在这个单位，或者找过了确实没有。');
    await says(page, /《条例》第三十六条第（四）项/);
    await page.getByRole('radio', { name: '商业企业' }).click();
    await says(page, /公司、工厂、商店/);
  });

  test('官方样式：一百七十五个数都在，横着竖着滚动时表头和左边的项目不动', async () => {
    const page = await open(REPORT);
    await page.getByRole('button', { name: '按官方样式查看' }).click();
    const sheet = page.getByRole('region', { name: /三、收到和处理/ });
    await sheet.waitFor();
    expect(await sheet.getByRole('cell').count()).toBe(175);
    const head = sheet.getByRole('columnheader', { name: '自然人' });
    const stub = sheet.getByText('一、本年新收政府信息公开申请数量');
    const before = { top: (await head.boundingBox())?.y, left: (await stub.boundingBox())?.x };
    await sheet.evaluate((element) => element.scrollTo(120, 40));
    expect({ top: (await head.boundingBox())?.y, left: (await stub.boundingBox())?.x }).toEqual(before);
    await page.getByRole('radio', { name: '表四' }).click();
    expect(await page.getByRole('cell').count()).toBe(15);
  });

  test('查到的字标出来，点开落在那一段', async () => {
    const page = await open(HOME);
    await page.getByRole('link', { name: '查信息' }).click();
    await page.getByRole('searchbox').fill('保密审查');
    await page.keyboard.press('Enter');
    await says(page, '有 2 处说到“保密审查”');
    const marked = await page.locator(`${shown} .marked`).allInnerTexts();
    // Its parts are marked, too, where they stand apart.
    expect([marked.filter((text) => text === '保密审查').length, marked.filter((text) => !'保密审查'.includes(text))]).toEqual([2, []]);
    await page.getByRole('link', { name: /建立严格的/ }).click();
    const paragraph = page.locator(`${shown} .part__paragraph`, { hasText: '建立严格的保密审查制度' });
    await paragraph.waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('保密审查'));
  });

  test('没有查到：说清为什么，写下的词带进申请', async () => {
    const page = await open('/pages/find/index');
    await says(page, '还没有选单位');
    await page.goto(`${world.url}/#${HOME}`);
    await page.reload();
    await page.getByRole('link', { name: '查信息' }).click();
    await page.getByRole('searchbox').fill('尧沟村土地补偿');
    await page.getByRole('button', { name: '查找' }).click();
    await says(page, '没有找到“尧沟村土地补偿”');
    await page.getByRole('button', { name: '申请公开这条信息' }).click();
    await page.waitForURL(/apply\/form/);
  });

  test('图表：只有一年、全是0，也用文字说清，数字一点就看', async () => {
    const page = await open('/packages/read/charts/index?agency=qiaoguan');
    for (const text of ['现在只有 2021 年的报告：这一年没有收到申请。', '2021 年没有办结的申请。', '2021 年没有人提出申请。', '2021 年没有行政复议，也没有行政诉讼。']) await says(page, text);
    await page.getByRole('button', { name: '看数字' }).nth(1).click();
    expect(await page.getByRole('table', { name: '办理结果（件）' }).getByRole('row').count()).toBe(7);
  });
});

describe('网络不好', () => {
  test('读过的年报没有网络也能再打开，并说明是什么时候的', async () => {
    const page = await open(HOME);
    await page.getByRole('button', { name: '读 2021 年度报告' }).click();
    await says(page, '一、总体情况');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '返回' }).click();
    await says(page, /网络不通，下面是.+的内容/);
    await page.getByRole('button', { name: '读 2021 年度报告' }).click();
    await page.locator(shown).getByText('昌乐县乔官镇2021年政府信息公开工作年度报告').waitFor();
    await page.locator(shown).getByText(/网络不通，下面是/).waitFor();
    await page.context().setOffline(false);
    await page.locator(shown).getByRole('link', { name: '刷新' }).click();
    await page.locator(shown).getByText(/网络不通，下面是/).waitFor({ state: 'detached' });
  });

  test('没读过的说清发生了什么，恢复以后再试一次就好', async () => {
    const page = await world.newPhone('resident', '/pages/home/index');
    await page.route('**/api/**', (route) => route.fulfill({ status: 502, headers: { 'x-request-id': 'r-0001' }, body: '' }));
    await page.goto(`${world.url}/?fresh#${HOME}`);
    await says(page, /这一步没有办成/);
    await says(page, '编号 r-0001');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await says(page, '2021 年没有收到申请，也没有结转。');
  });

  test('没有这个单位、没有这一年：告诉人去哪里', async () => {
    const page = await open('/pages/home/index?agency=nowhere');
    await says(page, '没有找到这个单位，请重新选择单位。');
    await page.getByRole('button', { name: '选择单位' }).click();
    await says(page, '乔官镇人民政府');
    const missing = await open('/packages/read/report/index?agency=qiaoguan&year=2019');
    await missing.getByRole('button', { name: '看历年报告' }).click();
    await says(missing, '1 份年度报告');
  });

  test.each(['', '&year=abc', '&year=0', '&year=1949'])('年报的链接没有写对年份（%s）：说没有这一年的报告，去历年报告', async (year) => {
    for (const place of ['report', 'printed']) {
      const page = await open(`/packages/read/${place}/index?agency=qiaoguan${year}`);
      await says(page, '没有这一年的年度报告，请从历年报告里选择。');
      await page.getByRole('button', { name: '看历年报告' }).click();
      await says(page, '1 份年度报告');
      await page.context().close();
    }
  });

  test('年报的链接写了不存在的单位：直接选单位，不绕路', async () => {
    const page = await open('/packages/read/report/index?agency=nowhere&year=2021');
    await says(page, '没有找到这个单位，请重新选择单位。');
    await page.getByRole('button', { name: '选择单位' }).click();
    await says(page, '五图街道办事处');
  });
});
