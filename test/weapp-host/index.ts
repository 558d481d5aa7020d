import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pack, type Packed } from './pack';
import { Phone } from './phone';

export type { Network, PhoneFile } from './phone';

const BUILT = path.resolve(__dirname, '../../dist/weapp');
const ORIGIN = 'https://weapp.invalid';
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https: http:";

export interface Problems {
  readonly missing: readonly string[];
  readonly violations: readonly string[];
  /** Errors nobody caught. */
  readonly errors: readonly string[];
}

export interface Weapp {
  readonly page: Page;
  readonly phone: Phone;
  /** Opens a page as a share link does: nothing below it. */
  goto(path: string): Promise<void>;
  /** Closes the mini-program and starts it again; storage stays. */
  restart(path?: string): Promise<void>;
  /** Names of `wx` that were called and that the host does not provide. */
  missingWxNames(): Promise<readonly string[]>;
  problems(): Promise<Problems>;
  /** What was done outside the program: calls made, texts copied. */
  done(): Promise<readonly { readonly name: string; readonly what: unknown }[]>;
  close(): Promise<void>;
}

interface OpenOptions {
  readonly browser: Browser;
  readonly gatewayUrl: string;
  /** Identity at the local gateway. */
  readonly cookie?: string;
  /** Another build than dist/weapp. */
  readonly dist?: string;
  readonly dark?: boolean;
  readonly path?: string;
}

interface HostWindow {
  weappHost: { start(path: string): Promise<void>; goto(path: string): Promise<void>; problems: Omit<Problems, 'errors'>; done: { name: string; what: unknown }[] };
}

const FIRST = 'pages/home/index';
const packed = new Map<string, Packed>();

function packOnce(dist: string): Packed {
  const known = packed.get(dist) ?? pack(dist);
  packed.set(dist, known);
  return known;
}

/** Runs a built mini-program in a real browser, as strictly as WeChat does. */
export async function openWeapp({ browser, gatewayUrl, cookie, dist = BUILT, dark = false, path: first = FIRST }: OpenOptions): Promise<Weapp> {
  const files = packOnce(dist);
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, colorScheme: dark ? 'dark' : 'light', locale: 'zh-CN' });
  const page = await context.newPage();
  const phone = new Phone(gatewayUrl, cookie);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await phone.attach(page);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    if (!file) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: `${file.type}; charset=utf-8`, body: file.body, headers: { 'content-security-policy': POLICY } });
  });
  const host = <T>(look: (w: HostWindow) => T): Promise<T> => page.evaluate(`(${look.toString()})(window)`) as Promise<T>;
  const restart = async (at = first) => {
    await page.goto(`${ORIGIN}/`);
    await page.evaluate((path) => (window as unknown as HostWindow).weappHost.start(path), at);
  };
  const problems = async () => ({ ...(await host((w) => w.weappHost.problems)), errors });
  await restart();
  return {
    page, phone, restart, problems,
    goto: (url) => page.evaluate((to) => (window as unknown as HostWindow).weappHost.goto(to.replace(/^\//, '')), url),
    missingWxNames: async () => (await problems()).missing,
    done: () => host((w) => w.weappHost.done),
    close: () => context.close(),
  };
}
