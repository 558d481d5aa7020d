// `npm run -s licences`: docs/licences.md out of the lock file.
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';

createRequire(import.meta.url)(await bundle('scripts/supply/licences.ts', '.cache/supply/licences.cjs')).writeLicences('docs/licences.md');
