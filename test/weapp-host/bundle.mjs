// The host's own code as one script for the browser, on stdout.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const bundler = await rolldown({
  input: path.join(path.dirname(fileURLToPath(import.meta.url)), 'browser', 'main.ts'),
  platform: 'browser',
  logLevel: 'silent',
});
const { output } = await bundler.generate({ format: 'iife', codeSplitting: false });
await bundler.close();
process.stdout.write(output[0].code);
