import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';
const IS_PACKED_FOR = process.platform === 'linux' && process.arch === 'x64';
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--lang=zh-CN',
];

/** The one that ships inside an npm package: the same everywhere, without windows, for half the work. Debian's where that is not for this machine. */
async function executable(): Promise<string> {
  const installed = [process.env.CHROMIUM_PATH, ...(IS_PACKED_FOR ? [] : [DEBIAN])].find((path) => path && existsSync(path));
  if (installed) return installed;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** @throws Error with one sentence that names the package when a system library is missing */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await executable();
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (error) {
    const library = /error while loading shared libraries: (\S+?)[:\s]/.exec(String(error))?.[1];
    if (library) throw new Error(`浏览器缺少系统库 ${library}，请安装 Debian 软件包 chromium（apt-get install chromium）后再试。`);
    throw error;
  }
}
