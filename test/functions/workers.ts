import { readdirSync, readFileSync } from 'node:fs';

/** Our own function processes of one kind. */
export function workersOf(fn: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      const parent = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
      return parent === process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`/${fn}/index.js`);
    } catch { return false; }
  });
}
