import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endIfStopped, runNode } from './stage.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['src', 'config/index.ts', 'config/aria.ts', 'config/preload-first.ts', 'config/babel.config.cjs', 'project.config.json', 'package-lock.json'];
const ENTRY = { weapp: 'app.json', h5: 'index.html' };

const files = (entry) => {
  const at = path.join(root, entry);
  if (!existsSync(at)) return [];
  if (!readdirSafe(at)) return [entry];
  return readdirSafe(at).flatMap((name) => files(path.join(entry, name)));
};
const readdirSafe = (at) => { try { return readdirSync(at).sort(); } catch { return undefined; } };

/** A fingerprint of everything the build reads; tests are not part of it. */
function fingerprint() {
  const hash = createHash('sha256').update(process.env.TARO_APP_CLOUD_ENV ?? '');
  for (const file of SOURCES.flatMap(files).filter((name) => !/\.test\.tsx?$/.test(name))) {
    hash.update(file).update('\0').update(readFileSync(path.join(root, file))).update('\0');
  }
  return hash.digest('hex');
}

/** WXSS knows less than CSS (no `*`, no bare `:first-child`); WeChat's own compiler says so now, not on upload. */
function assertStyles(dist, require) {
  const styles = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.wxss'));
  const answer = require('miniprogram-compiler/src/wcsc')(dist, styles.map((name) => name.slice(0, -'.wxss'.length)), { maxBuffer: 2 ** 26 });
  if (answer instanceof Error) throw answer;
}

/**
 * Builds one target into `dist/<target>` unless its sources are unchanged.
 * @param target `weapp` or `h5`
 * @returns true when something was built
 */
export async function buildApp(target, { force = false, quiet = false } = {}) {
  const stamp = path.join(root, '.cache', `built-${target}`);
  const print = fingerprint();
  const built = existsSync(path.join(root, 'dist', target, ENTRY[target]));
  if (!force && built && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false;

  rmSync(path.join(root, 'dist', target), { recursive: true, force: true });
  rmSync(stamp, { force: true });
  const require = createRequire(import.meta.url);
  const cli = path.join(path.dirname(require.resolve('@tarojs/cli/package.json')), 'bin', 'taro');
  const { code, output } = await runNode([cli, 'build', '--type', target, '--no-check'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
    stdio: quiet ? 'pipe' : 'inherit',
  });
  endIfStopped();
  if (code !== 0 || !existsSync(path.join(root, 'dist', target, ENTRY[target]))) {
    throw new Error(`构建 ${target} 没有成功 / the ${target} build failed\n${output}`);
  }
  if (target === 'weapp') assertStyles(path.join(root, 'dist', target), require);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [target, ...flags] = process.argv.slice(2);
  if (!(target in ENTRY)) {
    console.error('用法 / usage: node scripts/build-app.mjs weapp|h5 [--force]');
    process.exit(1);
  }
  try {
    const done = await buildApp(target, { force: flags.includes('--force') });
    console.log(done ? `已构建 dist/${target}` : `dist/${target} 没有变化，不用重新构建`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
