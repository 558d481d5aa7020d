import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** WeChat refuses a package above this (基础包、每个分包). */
const LIMIT_BYTES = 2 * 1024 * 1024;

export interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: { readonly navigationBarTitleText?: string };
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
}

export const readAppJson = (dist: string): AppJson => JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson;

/** Every file of a build, as paths with forward slashes. */
export function filesOf(dist: string, folder = ''): string[] {
  return readdirSync(path.join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(dist, file) : [file];
  });
}

/** @returns bytes by package; the main package under the empty name */
export function packageSizes(dist: string): Map<string, number> {
  const roots = (readAppJson(dist).subPackages ?? []).map(({ root }) => root);
  const sizes = new Map<string, number>([['', 0], ...roots.map((root) => [root, 0] as const)]);
  for (const file of filesOf(dist)) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? '';
    sizes.set(owner, (sizes.get(owner) ?? 0) + statSync(path.join(dist, file)).size);
  }
  return sizes;
}

/** @throws Error when a package is larger than WeChat takes */
export function assertSizes(dist: string): void {
  for (const [name, bytes] of packageSizes(dist)) {
    if (bytes > LIMIT_BYTES) throw new Error(`${name || '主包'} 有 ${bytes} 字节，超过 2 MB`);
  }
}
