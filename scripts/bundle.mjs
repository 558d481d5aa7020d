import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** One TypeScript entry as one CommonJS file for Node, packages left outside; for scripts that need the product's own code. */
export async function bundle(entry, file) {
  const bundler = await rolldown({
    input: path.join(root, entry), platform: 'node', logLevel: 'silent',
    external: (id) => !id.startsWith('.') && !id.startsWith('@/') && !path.isAbsolute(id),
    resolve: { alias: { '@': path.join(root, 'src') } },
  });
  await bundler.write({ format: 'cjs', file: path.join(root, file), codeSplitting: false });
  await bundler.close();
  return path.join(root, file);
}
