// `npm run deploy -- --env ID [--dry-run]`: brings a 云开发 environment to what this version declares. See docs/deployment.md.
import { createRequire } from 'node:module';
import { buildFunctions } from '../build-functions.mjs';
import { bundle } from '../bundle.mjs';

await buildFunctions();
const { deploy } = createRequire(import.meta.url)(await bundle('scripts/deploy/main.ts', '.cache/deploy/main.cjs'));
process.exitCode = await deploy(process.argv.slice(2), { project: process.cwd(), shell: process.env, print: (line) => console.log(line) });
