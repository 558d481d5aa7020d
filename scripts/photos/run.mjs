// `npm run photos [page]`: every screen in its states, for people to look at. Pictures go to .cache/photos/.
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';

const file = await bundle('scripts/photos/photos.ts', '.cache/photos.mjs');
const { takePhotos } = await import(pathToFileURL(file).href);
await takePhotos(process.argv[2]);
