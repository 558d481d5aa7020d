import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../test/browser';
import { temporaryFolder, testCloud, type TestCloud } from '../contract-tests/test-cloud';
import { PERSONAS } from './personas';

jest.setTimeout(60_000);
let on: TestCloud;
let browser: Browser;
let page: Page;
let site: string;
beforeAll(async () => {
  site = temporaryFolder();
  writeFileSync(path.join(site, 'index.html'), '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title></head><body><main><h1>页面</h1></main></body></html>');
  on = await testCloud({ site });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await on.close();
  rmSync(site, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 375, height: 667 } });
  await page.goto(on.cloud.url);
});
afterEach(() => page.close());
const current = () => page.evaluate(async () => ((await (await fetch('/_local/personas')).json()) as { current: string }).current);

describe('身份小标签', () => {
  test('每个人都能用手指选到', async () => {
    for (const { key, label, short } of PERSONAS) {
      await page.getByRole('button', { name: /当前身份/ }).click();
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: label, exact: false }).last().click()]);
      expect(await current()).toBe(key);
      expect(await page.locator('#local-persona > button').innerText()).toBe(short);
    }
  });

  test('只用键盘也能选，按退出键收起并回到标签', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('#local-persona ul').isHidden()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await current()).toBe('supervisor');
  });

  test('375 宽时站在标题右边空着的一角（44×44），不挡标题、正文和底部按钮；打开后不出屏幕', async () => {
    const chip = (await page.locator('#local-persona > button').boundingBox())!;
    expect(chip.x).toBeGreaterThanOrEqual(375 - 44);
    expect(chip.x + chip.width).toBeLessThanOrEqual(375);
    expect(chip.y).toBeGreaterThanOrEqual(0);
    expect(chip.y + chip.height).toBeLessThanOrEqual(44);
    await page.locator('#local-persona > button').click();
    const list = (await page.locator('#local-persona ul').boundingBox())!;
    expect([list.x >= 0, list.y >= 0, list.x + list.width <= 375, list.y + list.height <= 667]).toEqual([true, true, true, true]);
  });

  test('机器检查没有无障碍问题', async () => {
    await page.locator('#local-persona > button').click();
    await page.addScriptTag({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
    const problems = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(selector: string): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run('#local-persona')).violations.map(({ id }) => id);
    });
    expect(problems).toEqual([]);
  });
});
