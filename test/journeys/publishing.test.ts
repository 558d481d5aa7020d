import type { Page } from 'playwright-core';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { civilDate } from '@/domain/calendar/civil-date';
import { expectForElders, expectForEveryone } from './accessibility';
import { agree, approve, front, nothingTouched, phoneOf, says, tap } from './hands';
import { startWorld, type World } from './world';

const ITEM = (id: string): string => `/packages/publish/item/index?id=${id}`;
const EDIT = (id: string): string => `/packages/publish/edit/index?id=${id}`;
const READ = (id: string): string => `/packages/read/item/index?id=${id}`;
const HOME = '/pages/home/index?agency=qiaoguan';
const FIND = '/pages/find/index';
const TITLE = '2026年尧沟村道路硬化工程量公示';
const PAGE = '<h1>工程量</h1><script>alert(1)</script><table><tr><th>路段</th><th>长度（米）</th></tr><tr><td>村北</td><td>320</td></tr></table><p>有异议的请在七天内告诉镇里。</p>';

let world: World;
let id = '';
beforeAll(async () => { world = await startWorld({ today: civilDate('2026-03-02') }); });
afterAll(() => world.close());

/** Somebody's own phone, put away afterwards. */
async function withPhone(persona: PersonaKey, route: string, work: (page: Page) => Promise<void>, options = {}): Promise<void> {
  const page = await phoneOf(world, persona, route, { reducedMotion: 'reduce', ...options });
  await work(page);
  await page.context().close();
}

const write = (page: Page, label: string, words: string): Promise<void> => front(page).getByRole('textbox', { name: new RegExp(`^${label}`) }).first().fill(words);

/** 初审、复审、终审, each by another person. */
async function threeReviews(): Promise<void> {
  for (const [persona, review] of [['officer', '初审'], ['reviewer', '复审'], ['head', '终审']] as const) {
    await withPhone(persona, ITEM(id), async (page) => {
      await tap(page, `${review}通过`);
      if (review === '复审') await nothingTouched(page);
      await approve(page, `${review}通过`);
      await says(page, new RegExp(`${review}通过`));
      await front(page).getByRole('dialog').waitFor({ state: 'detached' });
    });
  }
}

async function finds(page: Page, words: string): Promise<void> {
  await front(page).getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
}

describe('从草稿到公开，再到撤回', () => {
  test('信息员从“我的”进“公开”，贴上带表格的网页、加一个附件，存成草稿，换一部手机接着看得到', async () => {
    await withPhone('editor', '/pages/mine/index', async (page) => {
      await tap(page, /工作人员入口/);
      await tap(page, '拟一条要公开的信息');
      await write(page, '名称', TITLE);
      await front(page).getByRole('combobox').first().selectOption({ label: '筹资筹劳' });
      await write(page, '生成日期', '2026年3月20日');
      await write(page, '内容概述', '公示尧沟村今年要硬化的路段和长度。');
      await page.evaluate((html) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) })]), PAGE);
      await tap(page, '粘贴网页内容，保留表格');
      await says(page, /正文带着表格和标题/);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(page, '加文件')]);
      await chooser.setFiles({ name: '工程量清单.txt', mimeType: 'text/plain', buffer: Buffer.from('村北，320米') });
      await says(page, '附件 1个');
      await expectForEveryone(page);
      await tap(page, '保存');
      await says(page, /生成日期在今天（2026年3月2日.*以后/);
      await write(page, '生成日期', '2026年2月25日');
      await front(page).getByRole('button', { name: '保存', exact: true }).dblclick();
      await says(page, '草稿，写完以后交审核。');
      id = /id=(\w+)/.exec(page.url())?.[1] ?? '';
    }, { permissions: ['clipboard-read', 'clipboard-write'] });
    await withPhone('editor', '/packages/publish/desk/index', async (page) => {
      await says(page, '要公开的 1');
      await front(page).getByText(TITLE).click();
      await says(page, '村北');
      await says(page, '工程量清单.txt');
      await tap(page, '交审核');
      await agree(page, '交审核');
      await says(page, '等初审。');
    });
  });

  test('经办人退回，说明原因；信息员从消息进来改好再交', async () => {
    await withPhone('officer', ITEM(id), async (page) => {
      await tap(page, '退回');
      await front(page).getByRole('dialog').getByRole('textbox').fill('写明从哪天开工。');
      await agree(page, '退回');
      await says(page, '写明从哪天开工。');
    });
    await withPhone('editor', '/packages/staff/inbox/index', async (page) => {
      await front(page).getByText('要公开的信息被退回').click();
      await tap(page, '修改');
      await write(page, '内容概述', '公示尧沟村今年要硬化的路段和长度，4月开工。');
      await tap(page, '保存');
      await says(page, /4月开工/);
      await tap(page, '交审核');
      await agree(page, '交审核');
      await says(page, '等初审。');
    });
  });

  test('复审没有回答保密审查的过不去；三个人审过，信息员公开', async () => {
    await withPhone('officer', ITEM(id), async (page) => {
      await tap(page, '初审通过');
      await approve(page, '初审通过');
      await says(page, '等复审。');
    });
    await withPhone('reviewer', ITEM(id), async (page) => {
      await tap(page, '复审通过');
      await approve(page, '复审通过');
      await says(page, /请先回答保密审查/);
      await nothingTouched(page);
      await agree(page, '复审通过');
      await says(page, '等终审。');
    });
    await withPhone('head', ITEM(id), async (page) => {
      await tap(page, '终审通过');
      await approve(page, '终审通过');
      await says(page, '三审都过了，等公开。');
    });
    await withPhone('editor', ITEM(id), async (page) => {
      await tap(page, '公开');
      await agree(page, '公开');
      await says(page, /2026年3月2日公开，所有人看得到。/);
    });
  });

  test('居民在首页、目录、查信息里都找得到，表格和附件都在，脚本不在', async () => {
    await withPhone('resident', HOME, async (page) => {
      await front(page).getByText(TITLE).click();
      await says(page, '村北');
      await says(page, '工程量清单.txt');
      expect(await front(page).innerText()).not.toContain('alert');
      await expectForEveryone(page);
      await front(page).getByText('看乔官镇公开的其他信息').click();
      // The page before names the kind and the title as well.
      await says(page, '乔官镇主动公开的信息');
      await front(page).getByText('筹资筹劳').click();
      await page.waitForURL(/read\/items/);
      await says(page, TITLE);
      await page.goto(`${world.url}/#${FIND}`);
      await finds(page, '道路硬化');
      await says(page, /工程量公示/);
    });
    await withPhone('resident', READ(id), async (page) => {
      await page.evaluate(() => localStorage.setItem('session', JSON.stringify({ data: { elder: true, agencyId: 'qiaoguan' } })));
      await page.reload();
      await page.locator('.page.elder').waitFor();
      await says(page, '村北');
      await expectForElders(page);
    });
  });

  test('两个人改同一条，后存的看得到谁先存了，写的不丢；改过的再审，公众看到新的和为什么改', async () => {
    await withPhone('editor', ITEM(id), async (page) => {
      await tap(page, '写新的一版');
      await write(page, '为什么修改', '村北的长度量错了。');
      await agree(page, '开始修改');
      await tap(page, '修改');
      await withPhone('editor', EDIT(id), async (other) => {
        await write(other, '内容概述', '另一部手机上写的。');
        await tap(other, '保存');
        await says(other, '另一部手机上写的。');
      });
      await write(page, '内容概述', '村北应当是330米。');
      await tap(page, '保存');
      await says(page, /保存了这篇内容/);
      await tap(page, '用我写的');
      await agree(page, '用我写的');
      await says(page, '村北应当是330米。');
      await tap(page, '交审核');
      await agree(page, '交审核');
      await says(page, /等初审/);
    });
    await threeReviews();
    await withPhone('editor', ITEM(id), async (page) => {
      await tap(page, '公开');
      await agree(page, '公开');
      await says(page, /公开了第2版/);
    });
    await withPhone('resident', READ(id), async (page) => {
      await says(page, '村北应当是330米。');
      await tap(page, /修改过/);
      await says(page, '村北的长度量错了。');
    });
  });

  test('审核人一步撤回：链接、目录、首页、查信息里马上没有了，只说已经撤回', async () => {
    await withPhone('reviewer', ITEM(id), async (page) => {
      await front(page).getByText('马上撤回').click();
      await front(page).getByRole('dialog').getByRole('textbox').fill('写错了村。');
      await agree(page, '撤回');
      await says(page, /撤回了，公众看不到。原因：写错了村。/);
    });
    await withPhone('resident', READ(id), async (page) => {
      await says(page, '这条信息已经撤回');
      await says(page, '写错了村。');
      expect(await front(page).innerText()).not.toMatch(/330|硬化/);
      for (const route of [HOME, '/packages/read/items/index?agency=qiaoguan']) {
        await page.goto(`${world.url}/#${route}`);
        await says(page, /【示例】/);
        expect(await front(page).innerText()).not.toContain(TITLE);
      }
      await page.goto(`${world.url}/#${FIND}`);
      await finds(page, '道路硬化');
      await says(page, /没有/);
      expect(await front(page).innerText()).not.toContain(TITLE);
    });
  });
});
