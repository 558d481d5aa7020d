import { rmSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../cloudfunctions/_local/local-cloud';
import type { PersonaKey } from '../../cloudfunctions/_local/persona/personas';
import { seed } from '../../cloudfunctions/_local/seed';
import { launchBrowser } from '../browser';
import { seededFolder } from '../support/seeded-folder';

export const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const;

/** The whole product on one machine: the built functions, the real SDK, the local cloud with its seed, a real browser. */
export interface World {
  readonly url: string;
  readonly cloud: LocalCloud;
  readonly browser: Browser;
  /** A phone of its own (no shared storage), in the hand of a persona; opened at a hash route. */
  newPhone(persona?: PersonaKey, route?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Hands the same phone to another person: storage stays, identity changes. */
  become(page: Page, persona: PersonaKey): Promise<void>;
  close(): Promise<void>;
}

export async function startWorld(options: Partial<LocalCloudOptions> = {}): Promise<World> {
  const dataFolder = options.dataFolder ?? await seededFolder('world-');
  const cloud = await startLocalCloud({ survives: 'processDeath', ...options, dataFolder });
  if (options.dataFolder) await seed({ env: cloud.adminEnv });
  // As on the platform, where a service without its timers raises an alarm.
  await cloud.invokeTimer('clock', 'hourly');
  const browser = await launchBrowser();

  const become = async (page: Page, persona: PersonaKey) => {
    await page.context().addCookies([{ name: 'local_persona', value: persona, url: cloud.url }]);
  };
  const newPhone = async (persona: PersonaKey = 'resident', route = '/pages/home/index', contextOptions: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ ...PHONE, ...contextOptions });
    // A busy machine of two cores is slow, not wrong.
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    await become(page, persona);
    await page.goto(`${cloud.url}/#${route}`);
    return page;
  };
  const close = async () => {
    await browser.close();
    await cloud.close();
    if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true });
  };
  return { url: cloud.url, cloud, browser, newPhone, become, close };
}
