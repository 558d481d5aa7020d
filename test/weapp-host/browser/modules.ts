import { refuse } from './report';

type Factory = (require: (path: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

const factories = new Map<string, (scope: object) => Factory>();
const loaded = new Map<string, { exports: unknown }>();
const packages = new Set<string>(['']);
let scope: object = {};
let roots: readonly string[] = [];
/** The module being run: `Page` and `Component` belong to it. */
export let running = '';

/** Called by the packed code, once a file. */
export const define = (file: string, make: (scope: object) => Factory): void => void factories.set(file, make);

export function prepare(world: object, subPackages: readonly string[]): void {
  scope = world;
  roots = subPackages;
}

const packageOf = (file: string): string => roots.find((root) => file.startsWith(`${root}/`)) ?? '';

/** Downloads a subpackage: only then may its files run. */
export const openPackageOf = (file: string): void => void packages.add(packageOf(file));

function resolve(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const file = parts.join('/');
  return factories.has(file) ? file : `${file}.js`;
}

function requireFrom(from: string, to: string): unknown {
  const file = resolve(from, to);
  const owner = packageOf(file);
  if (owner !== '' && owner !== packageOf(from)) refuse(`require ${file} of another package from ${from}`);
  return run(file);
}

/** Runs a file once, as WeChat does: inside a function, with its own require. */
export function run(file: string): unknown {
  const done = loaded.get(file);
  if (done) return done.exports;
  const make = factories.get(file);
  if (!make) throw new Error(`module '${file}' is not defined`);
  if (!packages.has(packageOf(file))) refuse(`${file} runs before its package is loaded`);
  const module = { exports: {} };
  loaded.set(file, module);
  const outer = running;
  running = file;
  try {
    make(scope)((to) => requireFrom(file, to), module, module.exports);
  } finally {
    running = outer;
  }
  return module.exports;
}
