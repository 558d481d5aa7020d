// `npm run check`: everything a compiler or a linter can see. Also counted by `npm test`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const STEPS = [
  ['类型（tsc）', 'tsc', '--noEmit', '-p', '.'],
  ['代码规则（eslint）', 'eslint', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint/', '.'],
  ['样式规则（stylelint）', 'stylelint', 'src/**/*.scss'],
  ['引用方向（dependency-cruiser）', 'depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src', 'cloudfunctions', 'test', 'scripts/plant'],
  ['多余的文件和依赖（knip）', 'knip', '--no-progress'],
];

function run([title, bin, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [fileURLToPath(new URL(`../node_modules/.bin/${bin}`, import.meta.url)), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => { output += chunk; });
    child.stderr.on('data', (chunk) => { output += chunk; });
    child.on('close', (code) => resolve({ title, passed: code === 0, output }));
  });
}

/** Runs every step, two at a time; prints what a failed one said. */
export async function check() {
  const waiting = [...STEPS];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await run(step);
      console.log(`${result.passed ? '✓' : '✗'} ${result.title}`);
      if (!result.passed) console.log(result.output);
      results.push(result);
    }
  };
  await Promise.all([worker(), worker()]);
  return { passed: results.filter((r) => r.passed).length, failed: results.filter((r) => !r.passed).length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await check();
  process.exit(failed === 0 ? 0 : 1);
}
