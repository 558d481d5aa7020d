// Bundles the test server, so that a test can run it in processes of its own and kill them.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = path.dirname(fileURLToPath(import.meta.url));
const build = await rolldown({ cwd: here, input: path.join(here, 'server.ts'), platform: 'node', external: ['libsql'], logLevel: 'warn' });
await build.write({ file: process.argv[2], format: 'cjs', codeSplitting: false });
await build.close();
