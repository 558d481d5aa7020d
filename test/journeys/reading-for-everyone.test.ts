import type { Page } from 'playwright-core';
import { clipped, expectForElders, expectForEveryone, violations } from './accessibility';
import { sharedPhones, type SharedPhone } from './screens/shared-phone';
import { startWorld, type World } from './world';

let world: World;
let phone: SharedPhone;
beforeAll(async () => {
  world = await startWorld();
  phone = sharedPhones(world);
});
afterAll(() => world.close());

/** Every reading page with words that tell it is there. */
const PAGES = [
  ['首页', '/pages/home/index?agency=qiaoguan', '备案编号：备案办理中'],
  ['选择单位', '/pages/agencies/index', '五图街道办事处'],
  ['查信息', '/pages/find/index?agency=qiaoguan', '公开工作的规定'],
  ['历年报告', '/packages/read/reports/index?agency=qiaoguan', '1 份年度报告'],
  ['年度报告', '/packages/read/report/index?agency=qiaoguan&year=2021', '六、其他需要报告的事项'],
  ['官方样式', '/packages/read/printed/index?agency=qiaoguan&year=2021', '申请人情况'],
  ['图表', '/packages/read/charts/index?agency=qiaoguan', '2021 年没有办结的申请。'],
  ['公开指南', '/packages/read/guide/index?agency=qiaoguan', '怎样申请'],
  ['公开制度', '/packages/read/column/index?agency=qiaoguan&kind=rules', '这里还没有内容'],
  ['主动公开（以前的链接）', '/packages/read/column/index?agency=qiaoguan&kind=published', '法律还要求公布'],
  ['投诉建议', '/packages/read/complaint/index?agency=qiaoguan', '政务服务便民热线'],
] as const;

async function open(route: string, words: string, elder = false): Promise<Page> {
  const page = await phone('resident', route, elder);
  await page.getByText(words).first().waitFor();
  return page;
}

describe('每一页', () => {
  test.each(PAGES)('%s：白天夜间机器都查不出问题，不溢出，手指点得到，键盘每一站有名字', async (_name, route, words) => {
    const page = await open(route, words);
    await expectForEveryone(page);
  });

  test.each(PAGES)('%s：长辈版字大，照样不溢出，手指更好点', async (_name, route, words) => {
    const page = await open(route, words, true);
    await expectForElders(page);
  });
});

test('查到的和没查到的画面，机器都查不出问题', async () => {
  const page = await open('/pages/find/index?agency=qiaoguan', '公开工作的规定');
  for (const [words, answer] of [['保密审查', '处说到'], ['飞机跑道', '没有找到']] as const) {
    await page.getByRole('searchbox').fill(words);
    await page.keyboard.press('Enter');
    await page.getByText(answer).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  }
});

describe('只用键盘', () => {
  test('从首页走到表三的一行，再走到官方样式并滚动', async () => {
    const page = await world.newPhone('resident', '/pages/home/index?agency=qiaoguan');
    await page.getByText('备案编号').waitFor();
    const press = async (name: string, key = 'Enter') => {
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press('Tab');
        const here = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
        if (here.includes(name)) { await page.keyboard.press(key); return; }
      }
      throw new Error(`键盘走不到“${name}”`);
    };
    await press('读 2021 年度报告');
    await page.getByText('六、其他需要报告的事项').first().waitFor();
    await press('三、收到和处理');
    await page.waitForFunction(() => document.activeElement?.id === 'part-requests');
    await press('自然人', 'Space');
    await page.getByText(/以个人名义申请/).waitFor();
    await press('（二）部分公开', 'Space');
    await page.getByText('能给的部分给了，不能给的部分说明了理由。').first().waitFor();
    await press('按官方样式查看');
    await page.locator('.printed').waitFor();
    await press('三、收到和处理');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => (document.querySelector('.printed')?.scrollTop ?? 0) > 0);
  });
});

describe('电脑上（1024 宽）', () => {
  const WIDE = { viewport: { width: 1024, height: 768 } };

  test('目录一直在左边看得见，正文一行不超过四十个字', async () => {
    const page = await world.newPhone('resident', '/packages/read/report/index?agency=qiaoguan&year=2021', WIDE);
    const contents = page.getByRole('navigation', { name: '目录' });
    await contents.waitFor();
    await page.getByRole('link', { name: '六、其他需要报告的事项', exact: true }).click();
    const [beside, text] = [await contents.boundingBox(), await page.locator('#part-otherMatters').boundingBox()];
    expect(beside && text && beside.x + beside.width <= text.x).toBe(true);
    expect(beside && beside.y >= 0 && beside.y < 768).toBe(true);
    const longest = await page.locator('.part__paragraph').evaluateAll((all) =>
      Math.max(...all.map((one) => one.getBoundingClientRect().width / parseFloat(getComputedStyle(one).fontSize))));
    expect(longest).toBeLessThanOrEqual(40.2);
  });
});
