// `npm run -s licences`: docs/licences.md out of the lock file. `npm run -s sbom`: the bill of materials.
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';

createRequire(import.meta.url)(await bundle('scripts/supply/main.ts', '.cache/supply/main.cjs')).run(process.argv[2]);
