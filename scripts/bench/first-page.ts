import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { seed } from '../../cloudfunctions/_local/seed';
import { launchBrowser } from '../../test/browser';
import { openWeapp } from '../../test/weapp-host';

const PHONE = { viewport: { width: 375, height: 812 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'zh-CN' };
/** 慢速4G as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };
const CPU = 4;
/** After the last request: what is drawn later is no first page. */
const QUIET_MS = 1500;

/** Without the chip of the local run, which is no part of any build. */
const WATCH = `const bare = new CSSStyleSheet(); bare.replaceSync('#local-persona { display: none !important; }'); document.adoptedStyleSheets = [bare];
window.painted = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.painted = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new MutationObserver((_, watch) => { if (document.querySelector('.home__head')) { window.read = performance.now(); watch.disconnect(); } }).observe(document, { childList: true, subtree: true });`;

async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
}

/** 最大内容绘制, in milliseconds since the page was asked for. */
async function paintedAt(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(QUIET_MS);
  const at = await page.evaluate('window.painted') as number;
  if (!at) throw new Error('nothing was painted');
  return at;
}

/** @param readAt where it is noted when what the cloud says stood on the page */
async function web(browser: Browser, url: string, readAt: number[] = []): Promise<number> {
  const context: BrowserContext = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await slowDown(page, true);
    await page.goto(url);
    const at = await paintedAt(page);
    readAt.push(await page.evaluate('window.read ?? 0') as number);
    return at;
  } finally { await context.close(); }
}

async function weapp(browser: Browser, gatewayUrl: string, dist: string): Promise<number> {
  const host = await openWeapp({ browser, gatewayUrl, dist });
  try {
    await host.page.addInitScript(WATCH);
    await slowDown(host.page, false);
    await host.restart();
    return await paintedAt(host.page);
  } finally { await host.close(); }
}

/** The main package alone: the phone has no other when it shows its first page. */
function mainOnly(dist: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-main-'));
  cpSync(dist, folder, { recursive: true, filter: (file) => !path.relative(dist, file).startsWith('packages') });
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as Record<string, unknown>;
  for (const name of ['subPackages', 'subpackages', 'preloadRule']) Reflect.deleteProperty(app, name);
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify(app));
  return folder;
}

/** The home page of the product and the page of an empty app, in one browser. */
export async function works({ emptyWeb, emptyWeapp }: { readonly emptyWeb: string; readonly emptyWeapp: string }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-page-'));
  const main = mainOnly(path.resolve('dist/weapp'));
  const [ours, other] = [
    await startLocalCloud({ dataFolder: path.join(folder, 'ours'), survives: 'processDeath', warm: true, site: path.resolve('dist/h5') }),
    await startLocalCloud({ dataFolder: path.join(folder, 'other'), survives: 'processDeath', site: path.resolve(emptyWeb) }),
  ];
  await seed({ env: ours.adminEnv });
  const browser = await launchBrowser();
  const readAt: number[] = [];
  return {
    readAt,
    web: () => web(browser, `${ours.url}/#/pages/home/index?agency=qiaoguan`, readAt),
    emptyWeb: () => web(browser, `${other.url}/`),
    weapp: () => weapp(browser, ours.url, main),
    emptyWeapp: () => weapp(browser, other.url, path.resolve(emptyWeapp)),
    close: async () => {
      await browser.close();
      await Promise.all([ours.close(), other.close()]);
      for (const made of [folder, main]) rmSync(made, { recursive: true, force: true });
    },
  };
}
