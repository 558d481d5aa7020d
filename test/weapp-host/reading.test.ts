import { startWorld, type World } from '../journeys/world';
import { openWeapp, type Weapp } from '.';

let world: World;
let weapp: Weapp;
beforeAll(async () => {
  world = await startWorld();
  weapp = await openWeapp({ browser: world.browser, gatewayUrl: world.url, cookie: 'local_persona=resident' });
  weapp.page.setDefaultTimeout(15_000);
}, 60_000);
afterAll(async () => {
  await weapp.close();
  await world.close();
});

const NONE = { missing: [], violations: [], errors: [] };
const says = (text: string | RegExp) => weapp.page.getByText(text).first().waitFor();
const tap = (name: string | RegExp) => weapp.page.getByRole('button', { name }).click();
const follow = (name: string | RegExp) => weapp.page.getByRole('link', { name }).click();

describe('小程序里读年报', () => {
  test('选单位，读 2021 年年报，从目录到表三，看一行的意思', async () => {
    await tap('乔官镇人民政府');
    await says('2021 年没有收到申请，也没有结转。');
    await tap('读 2021 年度报告');
    await follow('三、收到和处理政府信息公开申请情况');
    await tap(/（四）无法提供/);
    await tap(/1\.本机关不掌握相关政府信息/);
    await says('要的东西不在这个单位，或者找过了确实没有。');
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('官方样式：一百七十五个数，滚动时表头和左边的项目不动', async () => {
    await tap('按官方样式查看');
    const sheet = weapp.page.locator('wx-page:not([hidden]) .printed');
    await sheet.getByText('申请人情况').waitFor();
    expect(await sheet.locator('.printed__cell--number').count()).toBe(175);
    const head = sheet.getByText('自然人', { exact: true });
    const stub = sheet.getByText('一、本年新收政府信息公开申请数量');
    const before = { top: (await head.boundingBox())?.y, left: (await stub.boundingBox())?.x };
    await sheet.evaluate((element) => {
      const scrolled = [element, ...element.querySelectorAll('*')].find((one) => one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY !== 'visible');
      scrolled?.scrollTo(120, 40);
    });
    expect({ top: (await head.boundingBox())?.y, left: (await stub.boundingBox())?.x }).toEqual(before);
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('查到的字标出来；打电话、复制地址交给手机', async () => {
    await weapp.goto('pages/home/index?agency=qiaoguan');
    await follow('查信息');
    const field = weapp.page.getByPlaceholder('我想知道……');
    await field.fill('保密审查');
    await tap('查找');
    await says('有 2 处说到“保密审查”');
    await weapp.goto('packages/read/guide/index?agency=qiaoguan');
    await tap(/0536-6761106/);
    await tap(/昌乐县乔官镇人民政府/);
    await weapp.page.waitForFunction(() => (window as unknown as { weappHost: { done: unknown[] } }).weappHost.done.length >= 2);
    expect((await weapp.done()).map(({ what }) => what)).toEqual(expect.arrayContaining(['0536-6761106', '昌乐县乔官镇人民政府']));
    expect(await weapp.problems()).toEqual(NONE);
  });

  test('图表、栏目、投诉建议从分享的链接直接打开', async () => {
    for (const [path, words] of [
      ['packages/read/charts/index?agency=qiaoguan', '2021 年没有办结的申请。'],
      ['packages/read/column/index?agency=qiaoguan&kind=rules', '这里还没有内容'],
      ['packages/read/complaint/index?agency=qiaoguan', '政务服务便民热线'],
      ['packages/read/reports/index?agency=qiaoguan', '1 份年度报告'],
    ] as const) {
      await weapp.goto(path);
      await says(words);
    }
    expect(await weapp.problems()).toEqual(NONE);
  });
});
