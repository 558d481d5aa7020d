import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const CODE = execFileSync(process.execPath, [path.join(__dirname, 'bundle.mjs'), path.join(__dirname, 'sample.tsx')], { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 });
const URL_OF_SAMPLE = 'https://views.invalid/';
const HTML = '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>试一试</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><script src="/code.js"></script></body></html>';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(() => browser.close());

async function open(setting: { readonly dark?: boolean; readonly elder?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, colorScheme: setting.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route(`${URL_OF_SAMPLE}**`, (route) => (route.request().url().endsWith('code.js')
    ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: CODE })
    : route.fulfill({ contentType: 'text/html', body: HTML })));
  await page.goto(`${URL_OF_SAMPLE}${setting.elder ? '#elder' : ''}`);
  await page.getByRole('heading', { name: '试一试' }).waitFor();
  return page;
}

const happened = (page: Page) => page.evaluate(() => (window as unknown as { happened: string[] }).happened);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('只用键盘也能办事', () => {
  test('每个控件都能用 Tab 走到，不能用的也走得到、念得出', async () => {
    const page = await open();
    const names: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return at.labels?.[0]?.innerText.split('\n')[0] ?? at.getAttribute('aria-label') ?? at.innerText.split('\n')[0] ?? '';
      }));
    }
    expect(names).toEqual(['姓名', '想要的信息', '公民个人', '已经得到同意', '总计', '自然人', '历年报告', '（一）予以公开', '再试一次', '提交', '不能用', '撤回']);
  });

  test('回车和空格都能按下按钮', async () => {
    const page = await open();
    await page.getByRole('button', { name: /历年报告/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await happened(page)).toEqual(['报告', '报告']);
  });

  test('单选用方向键换', async () => {
    const page = await open();
    await page.getByRole('radio', { name: /公民个人/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /商业企业/ }).isChecked()).resolves.toBe(true);
  });

  test('折叠的行说出是开是合', async () => {
    const page = await open();
    const row = page.getByRole('button', { name: /予以公开/ });
    expect(await row.getAttribute('aria-expanded')).toBe('false');
    await row.press('Enter');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('确认之前先看到后果', () => {
  test('打开后焦点在里面，Tab 走不出去，Esc 关掉，焦点回到原处', async () => {
    const page = await open();
    await page.getByRole('button', { name: '撤回' }).click();
    const sheet = page.getByRole('dialog', { name: '撤回申请？' });
    await sheet.waitFor();
    for (const name of ['撤回申请', '再想想', '撤回申请']) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('再想想');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('撤回');
    expect(await happened(page)).toEqual([]);
  });
});

describe('按两下只办一次', () => {
  test('提交时连点三下，只提交一次；办完可以再按', async () => {
    const page = await open();
    const submit = page.getByRole('button', { name: '提交' });
    await submit.evaluate((button: HTMLElement) => { button.click(); button.click(); button.click(); });
    expect(await submit.getAttribute('aria-busy')).toBe('true');
    expect(await happened(page)).toEqual(['提交']);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"].action'));
    await submit.click();
    expect(await happened(page)).toEqual(['提交', '提交']);
  });

  test('不能用的按钮按了没有用', async () => {
    const page = await open();
    await page.getByRole('button', { name: '不能用' }).click({ force: true });
    expect(await happened(page)).toEqual([]);
  });
});

describe('填错了知道错在哪里', () => {
  test('错误和提示都连着输入框，改对就消失', async () => {
    const page = await open();
    const field = page.getByRole('textbox', { name: '姓名' });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const described = await field.evaluate((input) => (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim()));
    expect(described).toEqual(['请填写姓名', '和身份证上的一样']);
    await field.fill('王小明');
    expect(await field.getAttribute('aria-invalid')).toBeNull();
  });

  test('超过字数照样留着，字数变成提醒；表情算一个字', async () => {
    const page = await open();
    await page.getByRole('textbox', { name: '想要的信息' }).fill('补偿款分配表😀');
    await page.getByText('7 / 5').waitFor();
    expect(await page.getByRole('textbox', { name: '想要的信息' }).inputValue()).toBe('补偿款分配表😀');
  });
});

describe('看得清、点得着', () => {
  test.each([
    ['普通版', {}],
    ['深色', { dark: true }],
    ['长辈版', { elder: true }],
    ['长辈版深色', { elder: true, dark: true }],
  ])('%s：名称、角色、对比度没有问题', async (_, setting) => {
    const page = await open(setting);
    await page.evaluate(AXE);
    const broken = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' | ')}`);
    });
    expect(broken).toEqual([]);
  });

  test.each([
    ['普通版不小于 44', {}, 44, 13],
    ['长辈版不小于 60，正文不小于 18', { elder: true }, 60, 18],
  ])('%s', async (_, setting, height, type) => {
    const page = await open(setting);
    const small = await page.evaluate(([least, smallest]) => {
      const targets = [...document.querySelectorAll<HTMLElement>('button, label.tap, input:not(.choice__control), textarea')];
      const texts = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));
      return [
        ...targets.filter((one) => one.getBoundingClientRect().height < least).map((one) => `${one.innerText || one.className}: ${one.getBoundingClientRect().height}`),
        ...texts.filter((one) => one.checkVisibility() && one.tagName !== 'SCRIPT' && one.tagName !== 'STYLE' && parseFloat(getComputedStyle(one).fontSize) < smallest).map((one) => `${one.innerText}: ${getComputedStyle(one).fontSize}`),
      ];
    }, [height, type] as const);
    expect(small).toEqual([]);
  });

  test('手机宽度放得下，不用左右拖', async () => {
    const page = await open({ elder: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});
