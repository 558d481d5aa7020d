// `npm run faults`: every request of every use case that writes fails once, in five ways; two of everything at once; timers stopped half-way, twice,
// late; WeChat messages sent once. Two processes share the work (--parts N: as many); then the table docs/faults.md is written. An hour or more;
// with --resume a run that was stopped goes on; --faults lost,killedAfter tries these first, the others with the next --resume.
// `npm run faults -- --only 提交申请,送达 [--faults refused,lost]` tries these only and writes nothing; with --keep what they gave goes into the table.
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildFunctions } from '../build-functions.mjs';
import { bundle } from '../bundle.mjs';

process.env.TZ = 'Asia/Shanghai';
await buildFunctions();
const file = await bundle('scripts/faults/main.ts', '.cache/faults/main.cjs');
// The local cloud looks for what starts a function, and for its seed, beside itself.
for (const name of ['functions/bootstrap.cjs', 'functions/clock-shift.cjs', 'seed/changle-qiaoguan-2021.txt']) cpSync(`cloudfunctions/_local/${name}`, path.join(path.dirname(file), path.basename(name)));

const { main } = createRequire(import.meta.url)(file);
const { values, tokens } = parseArgs({ args: process.argv.slice(2), tokens: true, strict: false, options: { parts: { type: 'string' }, resume: { type: 'boolean' }, faults: { type: 'string' } } });
const parts = Number(values.parts ?? 2);
/** So that they do not all start at one moment. */
const APART_MS = 3000;

/** One share of the work, in a process of its own. */
const share = (part) => new Promise((resolve) => {
  setTimeout(() => {
    const code = `require(${JSON.stringify(file)}).main(${JSON.stringify(['--part', `${part}/${parts}`, ...(values.faults ? ['--faults', values.faults] : [])])}).then((code) => process.exit(code))`;
    spawn(process.execPath, ['-e', code], { stdio: 'inherit' }).on('exit', (exit) => resolve(exit ?? 1));
  }, part * APART_MS);
});

if (tokens.some(({ name }) => !['parts', 'resume', 'faults'].includes(name))) {
  const args = process.argv.slice(2);
  process.exitCode = await main(args);
  if (args.includes('--keep')) await main(['--page']);
} else {
  if (!values.resume) await main(['--fresh']);
  const codes = await Promise.all(Array.from({ length: parts }, (_, part) => share(part)));
  process.exitCode = Math.max(...codes, await main(['--page']));
}
