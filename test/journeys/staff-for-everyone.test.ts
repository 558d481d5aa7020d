import type { Page } from 'playwright-core';
import { enlarge, expectForElders, expectForEveryone } from './accessibility';
import { CASE, DECIDE, front, phoneOf, pick, says, TABLE, tap, TODAY, WIZARD } from './hands';
import { passed } from '../fixtures/answering';
import { answered, answerIssued, approved, confirmed, decided, guided, submitted, valueAs } from './play';
import { sharedPhones, type SharedPhone } from './screens/shared-phone';
import { startWorld, type World } from './world';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';

let world: World;
let phone: SharedPhone;
const ids = { waiting: '', inProgress: '', drafted: '', reviewed: '', signed: '', answered: '', stopped: '', guided: '' };

beforeAll(async () => {
  world = await startWorld({ today: '2026-09-24' });
  phone = sharedPhones(world);
  const { url } = world;
  for (const name of Object.keys(ids) as (keyof typeof ids)[]) ids[name] = await submitted(url);
  for (const id of [ids.inProgress, ids.stopped, ids.guided]) await confirmed(url, id);
  await valueAs(url, 'officer', 'staff', 'saveWizard', { id: ids.stopped, version: 2, revision: 0, answers: { complete: 'unclear', correction: 'notAsked' } });
  await guided(url, ids.guided, 'granted');
  for (const id of [ids.drafted, ids.reviewed, ids.signed]) {
    await confirmed(url, id);
    await decided(url, id, 'partiallyGranted', '能给的部分随本告知书提供。'.repeat(30));
  }
  await valueAs(url, 'reviewer', 'staff', 'review', passed({ id: ids.reviewed, version: 3 }));
  await approved(url, ids.signed, 3);
  await answerIssued(url, ids.signed);
  await answered(url, ids.answered, 'refused.processInfo');
});
afterAll(() => world.close());

interface Screen {
  readonly who: PersonaKey;
  readonly route: () => string;
  /** Words that tell it is there. */
  readonly words: string | RegExp;
  /** What is pressed before it is looked at. */
  readonly before?: (page: Page) => Promise<void>;
}

const CELL = (row: string) => `/packages/annual/cell/index?agencyId=qiaoguan&year=2026&row=${row}&column=total`;

const SCREENS: Readonly<Record<string, Screen>> = {
  今天: { who: 'officer', route: () => TODAY, words: '今天有5件要办' },
  已办结: { who: 'officer', route: () => TODAY, words: '今天有5件要办', before: async (page) => { await front(page).getByRole('radio', { name: '已办结' }).click(); await says(page, '已办结1件'); } },
  县里看今天: { who: 'supervisor', route: () => TODAY, words: '在办7件' },
  待确认的案件: { who: 'officer', route: () => CASE(ids.waiting), words: '还没有确认收到' },
  确认收到: { who: 'officer', route: () => CASE(ids.waiting), words: '还没有确认收到', before: (page) => tap(page, '确认收到') },
  办理中的案件: { who: 'officer', route: () => CASE(ids.inProgress), words: '答复底线' },
  查看全文: { who: 'officer', route: () => CASE(ids.inProgress), words: '答复底线', before: (page) => front(page).getByRole('link', { name: '查看全文：申请人' }).click() },
  待审核的案件: { who: 'reviewer', route: () => CASE(ids.drafted), words: '答复草稿' },
  审核: { who: 'reviewer', route: () => CASE(ids.drafted), words: '答复草稿', before: (page) => tap(page, '审核通过') },
  退回: { who: 'reviewer', route: () => CASE(ids.drafted), words: '答复草稿', before: (page) => tap(page, '退回') },
  送达: { who: 'officer', route: () => CASE(ids.signed), words: '答复草稿', before: async (page) => { await tap(page, '送达'); await pick(page, '邮寄（邮政企业）'); } },
  办结的案件: { who: 'officer', route: () => CASE(ids.answered), words: '救济途径' },
  办理指引: { who: 'officer', route: () => WIZARD(ids.inProgress), words: '例如：' },
  指引停下来: { who: 'officer', route: () => WIZARD(ids.stopped), words: '指引停在这里' },
  指引的结果: { who: 'officer', route: () => WIZARD(ids.guided), words: '还有8项没有核对' },
  拟定答复: { who: 'officer', route: () => DECIDE(ids.inProgress), words: '是哪一类结果？', before: async (page) => { await pick(page, '（三）不予公开'); await tap(page, '下一步'); await says(page, '请选择具体是哪一种结果。'); } },
  不掌握信息: { who: 'officer', route: () => DECIDE(ids.inProgress), words: '是哪一类结果？', before: async (page) => { await pick(page, '（四）无法提供'); await pick(page, '本机关不掌握相关政府信息'); await pick(page, '没有检索到'); await tap(page, '下一步'); await says(page, /还没有填写“检索的经过”/); } },
  部分公开: { who: 'officer', route: () => DECIDE(ids.inProgress), words: '是哪一类结果？', before: async (page) => {
    await pick(page, '（二）部分公开');
    await tap(page, '再加一个不公开的部分');
    await front(page).getByLabel('第2部分的依据').selectOption('保护第三方合法权益');
    await tap(page, '下一步');
    await says(page, /案卷里没有征求第三方意见的记录，这种结果要先有/);
  } },
  案卷里没有记录: { who: 'officer', route: () => DECIDE(ids.inProgress), words: '是哪一类结果？', before: async (page) => { await pick(page, '（五）不予处理'); await pick(page, '无正当理由大量反复申请'); await says(page, /案卷里没有要求说明理由的记录/); } },
  签发: { who: 'head', route: () => CASE(ids.reviewed), words: '答复草稿', before: (page) => tap(page, '签发') },
  年报表三: { who: 'officer', route: () => TABLE, words: '2026年新收7件，办结1件，还在办6件。' },
  官方样式: { who: 'officer', route: () => TABLE, words: '2026年新收7件，办结1件，还在办6件。', before: async (page) => { await front(page).getByRole('radio', { name: '官方样式' }).click(); await says(page, '申请人情况'); } },
  对应案件: { who: 'officer', route: () => CELL('newlyReceived'), words: '7件' },
  没有案件的一格: { who: 'officer', route: () => CELL('granted'), words: '一件也没有' },
};

async function open({ who, route, words, before }: Screen): Promise<Page> {
  const page = await phone(who, route());
  await says(page, words);
  await before?.(page);
  return page;
}

describe('工作人员的每一页', () => {
  test.each(Object.entries(SCREENS))('%s：白天夜间机器都查不出问题，不溢出，手指点得到，键盘每一站有名字；长辈版字大，照样不溢出', async (_name, screen) => {
    const page = await open(screen);
    await expectForEveryone(page);
    await enlarge(page);
    await expectForElders(page);
  });
});

describe('只用键盘', () => {
  /** Tabs to what is called so, and presses it. */
  async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
    for (let count = 0; count < 60; count += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.closest('label')?.textContent : undefined;
        return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
      });
      if (here.includes(name)) { await page.keyboard.press(key); return; }
    }
    throw new Error(`键盘走不到“${name}”`);
  }
  const focused = (page: Page) => page.evaluate(() => ({
    inSheet: document.activeElement?.closest('[role="dialog"]') !== null, text: document.activeElement?.textContent ?? '',
  }));

  test('从今天打开案件，看清后果，先退出来，再确认收到、拟定答复', async () => {
    const id = await submitted(world.url);
    const page = await phoneOf(world, 'officer', CASE(id));
    await says(page, '还没有确认收到');
    await press(page, '确认收到');
    await says(page, '确认收到这件申请？');
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press('Tab');
      expect((await focused(page)).inSheet).toBe(true);
    }
    await page.keyboard.press('Escape');
    await front(page).getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toEqual({ inSheet: false, text: '确认收到' });
    await page.keyboard.press('Enter');
    await press(page, '确认收到');
    await says(page, '已经确认收到，答复期限开始算。');
    await guided(world.url, id, 'granted');
    await press(page, '拟定答复');
    await says(page, '是哪一类结果？');
    await press(page, '（一）予以公开', 'ArrowDown');
    await says(page, /计入/);
    await page.keyboard.press('ArrowUp');
    await front(page).getByLabel('理由').focus();
    await page.keyboard.type('随本告知书提供。');
    await press(page, '下一步');
    await press(page, '提交审核');
    await says(page, '等审核人审核。');
    expect((await valueAs(world.url, 'officer', 'staff', 'getCase', { id })).decision?.leaf).toBe('granted');
    await page.context().close();
  });
});
