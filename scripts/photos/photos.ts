import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { LAST_NOTICE_YEAR } from '../../test/fixtures/calendar';
import { A_FORM, answered, confirmed, decided, submitted, valueAs } from '../../test/journeys/play';
import { startWorld, type World } from '../../test/journeys/world';
import { screens, type Scene, type Screen } from './screens';

const FOLDER = '.cache/photos';
/** A day on which a period crosses 中秋 and 国庆, so that the strip shows holidays and make-up days. */
const TODAY = '2026-09-24';
/** Next year's notice must be there, and periods reach into next year. */
const DECEMBER = `${LAST_NOTICE_YEAR}-12-07`;

interface Variant {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly elder?: true;
  readonly failing?: true;
}

const VARIANTS: readonly Variant[] = [
  { name: 'phone', options: {} },
  { name: 'elder', options: {}, elder: true },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'wide', options: { viewport: { width: 1024, height: 768 } } },
  { name: 'failing', options: {}, failing: true },
];

async function busy(world: World): Promise<Scene> {
  const waiting = await submitted(world.url);
  const inProgress = await submitted(world.url, 'applicantA', { description: '乔官镇2025年农村危房改造补助的对象名单和补助标准' });
  await confirmed(world.url, inProgress);
  const closed = await submitted(world.url, 'applicantA', { description: '2024年镇政府预算执行情况' });
  await answered(world.url, closed, 'refused.processInfo');
  const longest = await submitted(world.url, 'applicantA', { description: '请提供二〇二三年以来尧沟村土地征收补偿的全部材料，'.repeat(40).slice(0, 1000) });
  await confirmed(world.url, longest);
  await decided(world.url, longest, 'partiallyGranted', '经查，可以提供的部分如下，其余部分涉及第三方的商业秘密，不予公开。'.repeat(20));
  const returned = await submitted(world.url, 'applicantA', { description: '2024年村级公益事业项目的招标材料' });
  await confirmed(world.url, returned);
  await decided(world.url, returned, 'partiallyGranted', '招标公告和中标结果可以提供，下列部分除外。');
  await valueAs(world.url, 'reviewer', 'staff', 'returnDraft', { id: returned, version: 3, reason: '请写明是哪一次会议。' });
  for (let n = 1; n <= 18; n += 1) await submitted(world.url, 'applicantB', { ...A_FORM, description: `第${n}份材料：${n}号地块的征收公告` });
  return { submitted: waiting, inProgress, answered: closed, longest, returned };
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(250);
}

async function photograph(world: World, screen: Screen, variant: Variant): Promise<void> {
  const page = await world.newPhone(screen.persona, '/pages/home/index', variant.options);
  await settle(page);
  if (variant.elder) await page.evaluate(() => localStorage.setItem('session', JSON.stringify({ data: { elder: true } })));
  if (variant.failing) await page.route('**/api/**', (route) => route.fulfill({ status: 502, body: '' }));
  await page.goto('about:blank');
  await page.goto(`${world.url}/#${screen.route}`);
  await settle(page);
  if (screen.before && !variant.failing) {
    await screen.before(page);
    await settle(page);
  }
  const clipped = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  if (clipped) console.log(`左右溢出：${screen.name} ${variant.name}`);
  await page.screenshot({ path: `${FOLDER}/${screen.name}-${variant.name}.png`, fullPage: true });
  await page.context().close();
}

/** @param only photographs the screens whose name begins so */
export async function takePhotos(only = ''): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const worlds = { empty: await startWorld({ today: TODAY }), busy: await startWorld({ today: TODAY }), december: await startWorld({ today: DECEMBER }) };
  try {
    const scene = await busy(worlds.busy);
    await busy(worlds.december);
    for (const screen of screens(scene).filter(({ name }) => name.startsWith(only))) {
      for (const variant of VARIANTS) await photograph(worlds[screen.world], screen, variant);
      console.log(screen.name);
    }
  } finally {
    await worlds.empty.close();
    await worlds.busy.close();
    await worlds.december.close();
  }
}
