// `npm run -s tool -- <command>`: bundles the tool when its sources have changed, then answers in JSON.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const cache = path.join(root, '.cache');
/** The tool, all of it in one file; packages are only taken from beside it by what works in an environment, which is a file of its own. */
const TOOL = { entry: 'scripts/tool/main.ts', bundle: path.join(cache, 'tool.mjs'), inputs: path.join(cache, 'tool.inputs.json'), format: 'esm' };
const OPERATIONS = {
  entry: 'scripts/tool/operations.ts', bundle: path.join(cache, 'tool-operations.cjs'), inputs: path.join(cache, 'tool-operations.inputs.json'), format: 'cjs',
  external: (id) => !id.startsWith('.') && !id.startsWith('@/') && !path.isAbsolute(id),
};

const digest = (file) => createHash('sha256').update(readFileSync(path.join(root, file))).digest('hex');

/** Whether every file the bundle was made of, and the bundle itself, is as it was then. */
function isFresh({ inputs }) {
  try {
    const made = Object.entries(JSON.parse(readFileSync(inputs, 'utf8')));
    return made.length > 0 && made.every(([file, hash]) => digest(file) === hash);
  } catch {
    return false;
  }
}

/** Two runs at once may build at once: each writes aside and puts its whole file in place. */
function put(file, text) {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, file);
}

async function build({ entry, bundle, inputs, format, external }) {
  const { rolldown } = await import('rolldown');
  const bundler = await rolldown({
    input: path.join(root, entry),
    platform: 'node',
    ...(external && { external }),
    resolve: { alias: { '@': path.join(root, 'src') } },
    logLevel: 'silent',
  });
  const { output } = await bundler.generate({ format, codeSplitting: false });
  await bundler.close();
  const [chunk] = output;
  const files = chunk.moduleIds.filter((id) => path.isAbsolute(id)).map((id) => path.relative(root, id));
  mkdirSync(cache, { recursive: true });
  rmSync(inputs, { force: true });
  put(bundle, chunk.code);
  const made = ['package-lock.json', 'scripts/tool/run.mjs', ...files, path.relative(root, bundle)];
  put(inputs, JSON.stringify(Object.fromEntries(made.map((file) => [file, digest(file)]))));
}

// Whoever reads only the first lines (`| head`) has had enough; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

function print(stream, value) {
  stream.write(`${JSON.stringify(value)}\n`);
}

async function load() {
  if (!isFresh(TOOL)) await build(TOOL);
  return import(pathToFileURL(TOOL.bundle).href);
}

async function operations() {
  if (!isFresh(OPERATIONS)) await build(OPERATIONS);
  return createRequire(import.meta.url)(OPERATIONS.bundle);
}

const tool = await load().catch((error) => {
  print(process.stderr, { code: 'notBuilt', message: `工具没有构建成功，请先运行 npm install，再试一次。原因：${error.message}` });
  process.exitCode = 2;
});
if (tool) {
  // npm moves to the project's folder; paths are meant from where the person stands.
  const from = process.env.npm_lifecycle_event === 'tool' ? process.env.INIT_CWD : undefined;
  const outcome = await tool.start(process.argv.slice(2), from ?? process.cwd(), root, operations);
  if (outcome.ok) {
    print(process.stdout, outcome.value);
    if (outcome.failed) process.exitCode = 1;
  } else {
    print(process.stderr, { code: outcome.code, message: outcome.message });
    process.exitCode = 2;
  }
}
