// `npm run smoke:cloud -- --env ID`: the contract tests of the local cloud against a real environment. See docs/deployment.md.
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';

const { smoke } = createRequire(import.meta.url)(await bundle('scripts/smoke-cloud/main.ts', '.cache/smoke-cloud/main.cjs'));
process.exitCode = await smoke(process.argv.slice(2), { shell: process.env, project: process.cwd(), print: (line) => console.log(line) });
