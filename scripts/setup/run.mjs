// `npm run setup -- --env ID units.json`: the agencies of a county and a code for the first administrator of each. See docs/deployment.md.
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';

const { main } = createRequire(import.meta.url)(await bundle('scripts/setup/main.ts', '.cache/setup/main.cjs'));
process.exitCode = await main(process.argv.slice(2), process.env, process.env.INIT_CWD ?? process.cwd(), (line) => console.log(line));
