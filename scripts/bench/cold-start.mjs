import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFunction } from '../build-functions.mjs';
import { median, timed } from './measure.mjs';

const ROUNDS = 15;
const HOT = ['public', 'applicant', 'staff'];
const CALL = 'Promise.resolve(require(process.argv[1]).main({action:"nothing"},{environment:"{}"})).then(()=>process.exit(0),()=>process.exit(0))';
// No endpoint is given, so an action that is refused before the database shows loading alone.
const ENVIRONMENT = {
  ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'bench',
  TENCENTCLOUD_SECRETID: 'bench', TENCENTCLOUD_SECRETKEY: 'bench',
  FIELD_KEYS: JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 1).toString('base64') } }),
  INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
};

const start = (file) => timed(() => spawnSync(process.execPath, ['-e', CALL, file], { env: ENVIRONMENT, stdio: 'ignore' }));

/** The same functions with the SDK whole, as they would be without the list of what is left out. */
async function wholeSdk(folder) {
  await Promise.all(HOT.map((name) => buildFunction(name, folder, { wholeSdk: true })));
  return Object.fromEntries(HOT.map((name) => [`${name} whole`, path.resolve(folder, name, 'index.js')]));
}

/** From process start to the first handled call, each function against an empty one, interleaved. */
export async function benchColdStart() {
  const empty = path.resolve('.cache/bench/empty/index.js');
  mkdirSync(path.dirname(empty), { recursive: true });
  writeFileSync(empty, 'exports.main = async () => ({});\n');
  const files = { empty, ...Object.fromEntries(HOT.map((name) => [name, path.resolve(`dist/functions/${name}/index.js`)])), ...await wholeSdk('.cache/bench/whole-sdk') };
  const times = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, file] of Object.entries(files)) times[name].push(await start(file));
  }
  const floor = median(times.empty);
  const figure = (name, key, more = '') => ({
    title: `冷启动：${name} ÷ 空函数${more}`, ratio: median(times[key]) / floor,
    detail: `${median(times[key]).toFixed(0)} ms 对 ${floor.toFixed(0)} ms，${ROUNDS} 次的中位数`,
  });
  return [...HOT.map((name) => figure(name, name)), ...HOT.map((name) => figure(name, `${name} whole`, '，SDK 不去掉用不到的部分'))];
}
