// A copy of the sources in which every rule of a folder can be changed, one change at a time, by a switch.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { rolldown } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const COPIED = ['src/domain', 'src/contract', 'src/packages', 'src/services', 'test', 'cloudfunctions', 'tsconfig.json'];
/** Compared as wholes with a second source by their tests. */
const isTable = (file) => file.startsWith('notices/') || file === 'festivals.ts';
/** Asks whether a megabyte is read in time, which takes long and says little of a rule. */
const isAboutSize = (file) => file.endsWith('robust.test.ts');
/** Words for people are looked at by people; that a message is a sentence is tested, not which. */
const OPTIONS = { excludedMutations: ['StringLiteral'], ignorers: [], plugins: null };

const silent = new Proxy({}, { get: (_, name) => (String(name).startsWith('is') ? () => false : () => {}) });

/**
 * @param only the beginning of the files whose rules are changed; all of the folder without it
 * @returns the bundle of all tests of src/domain/<folder>, and the changes that can be switched on in it
 */
export async function instrument(folder, only = '') {
  const copy = path.join(root, '.cache/mutation', folder);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of COPIED) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  const base = path.join(copy, 'src/domain', folder);
  const names = readdirSync(base, { recursive: true }).map((name) => name.split(path.sep).join('/')).filter((name) => name.endsWith('.ts'));
  const rules = names.filter((name) => !name.endsWith('.test.ts') && !isTable(name) && name.startsWith(only));
  const sources = rules.map((name) => ({ name: path.join(base, name), mutate: true, content: readFileSync(path.join(base, name), 'utf8') }));
  const { files, mutants } = await new Instrumenter(silent).instrument(sources, OPTIONS);
  for (const { name, content } of files) writeFileSync(name, content);
  const entry = path.join(base, 'all-tests.ts');
  writeFileSync(entry, names.filter((name) => name.endsWith('.test.ts') && !isAboutSize(name)).map((name) => `import './${name.replace(/\.ts$/, '')}';`).join('\n'));
  const bundler = await rolldown({
    input: entry, platform: 'node', logLevel: 'silent', treeshake: false,
    external: (id) => !id.startsWith('.') && !id.startsWith('@/') && !path.isAbsolute(id),
    resolve: { alias: { '@': path.join(copy, 'src') } },
  });
  const bundle = path.join(copy, 'all-tests.cjs');
  await bundler.write({ format: 'cjs', file: bundle, codeSplitting: false });
  await bundler.close();
  const text = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
  return { bundle, mutants: mutants.filter(({ mutatorName }) => mutatorName !== 'StringLiteral').map((mutant) => ({ ...mutant, file: path.relative(base, mutant.fileName), was: sourceOf(text.get(mutant.fileName), mutant.location) })) };
}

function sourceOf(lines = [], { start, end }) {
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.column, end.column);
  return lines.slice(start.line, end.line + 1).map((line) => line.trim()).join(' ').slice(0, 120);
}
