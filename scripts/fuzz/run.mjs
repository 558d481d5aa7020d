// `npm run fuzz -- [--calls 100000] [--seed N]`: random calls of every action, as everybody and as nobody, and raw bytes at the gateway.
// Exit code 1 when anything went wrong; every finding is printed with its seed.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildFunctions } from '../build-functions.mjs';
import { bundle } from '../bundle.mjs';

process.env.TZ = 'Asia/Shanghai';
await buildFunctions();
const file = await bundle('scripts/fuzz/main.ts', '.cache/fuzz/main.cjs');
// The local cloud looks for what starts a function, and for its seed, beside itself.
for (const name of ['functions/bootstrap.cjs', 'functions/clock-shift.cjs', 'seed/changle-qiaoguan-2021.txt']) cpSync(`cloudfunctions/_local/${name}`, path.join(path.dirname(file), path.basename(name)));
process.exitCode = await createRequire(import.meta.url)(file).main(process.argv.slice(2));
