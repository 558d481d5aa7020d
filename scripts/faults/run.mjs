// `npm run faults -- [--only 提交申请,送达] [--faults refused,lost]`: every request of every use case that writes fails once, in five ways; timers
// stopped half-way, twice, late; two of everything at once. All of it, without --only, writes the table docs/faults.md.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildFunctions } from '../build-functions.mjs';
import { bundle } from '../bundle.mjs';

process.env.TZ = 'Asia/Shanghai';
await buildFunctions();
const file = await bundle('scripts/faults/main.ts', '.cache/faults/main.cjs');
// The local cloud looks for what starts a function, and for its seed, beside itself.
for (const name of ['functions/bootstrap.cjs', 'functions/clock-shift.cjs', 'seed/changle-qiaoguan-2021.txt']) cpSync(`cloudfunctions/_local/${name}`, path.join(path.dirname(file), path.basename(name)));
process.exitCode = await createRequire(import.meta.url)(file).main(process.argv.slice(2));
