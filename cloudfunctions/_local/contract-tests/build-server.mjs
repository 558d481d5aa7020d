// Bundles an entry of these tests, so that a test can run it in processes of its own and kill them.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = path.dirname(fileURLToPath(import.meta.url));
const [input, folder] = process.argv.slice(2);
const build = await rolldown({ cwd: here, input: path.join(here, input), platform: 'node', external: ['libsql'], logLevel: 'warn' });
await build.write({ file: path.join(folder, 'index.cjs'), format: 'cjs', codeSplitting: false });
await build.close();
for (const file of ['functions/bootstrap.cjs', 'functions/clock-shift.cjs', 'seed/changle-qiaoguan-2021.txt']) cpSync(path.join(here, '..', file), path.join(folder, path.basename(file)));
