// One module of views as one script for the browser, styles included, on stdout: the files the web build takes.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { compile } from 'sass';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const styles = {
  name: 'styles',
  load(id) {
    if (!/\.s?css$/.test(id)) return null;
    // Plain style sheets come with packages whose views are not used here.
    const css = id.endsWith('.scss') ? compile(id).css : '';
    return { code: `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(css)} }));`, moduleType: 'js', moduleSideEffects: true };
  },
};

const bundler = await rolldown({
  input: path.resolve(process.argv[2]),
  platform: 'browser',
  logLevel: 'silent',
  plugins: [styles],
  transform: { define: { 'process.env.TARO_ENV': '"h5"', 'process.env.NODE_ENV': '"production"' } },
  resolve: {
    alias: { '@': path.join(root, 'src'), '@tarojs/components': path.join(root, 'node_modules/@tarojs/components-react/dist/index.js') },
    extensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js'],
  },
});
const { output } = await bundler.generate({ format: 'iife', codeSplitting: false });
await bundler.close();
process.stdout.write(output[0].code);
