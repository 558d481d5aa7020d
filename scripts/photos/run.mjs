// `npm run photos [page]`: every screen in its states, for people to look at. Pictures go to .cache/photos/.
import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from '../bundle.mjs';

const file = await bundle('scripts/photos/photos.ts', '.cache/photos-bundle/index.cjs');
// What the local cloud reads at run time stands beside the module that reads it.
for (const at of readdirSync('cloudfunctions/_local', { recursive: true })) {
  if (/\.(cjs|txt)$/.test(at)) cpSync(path.join('cloudfunctions/_local', at), path.join('.cache/photos-bundle', path.basename(at)));
}
const { takePhotos } = createRequire(import.meta.url)(file);
await takePhotos(process.argv[2]);
