// Bundles every cloud function, and the local cloud, to self-contained files: the same bundle that is deployed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import SQLite from 'libsql';
import { lazyRequires } from './lazy-requires.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const FUNCTIONS = ['public', 'applicant', 'staff', 'papers', 'annual', 'opinion', 'clock'];
const SOURCES = ['cloudfunctions', 'src/domain', 'src/contract', 'tsconfig.json', 'package-lock.json', 'scripts/build-functions.mjs', 'scripts/lazy-requires.mjs'];
const STAMP = at('.cache', 'built-functions');
const LOCK = at('.cache', 'building-functions.db');

/**
 * Parts of the SDK that the product never reaches; loading them is most of a cold start.
 * Whoever reaches one is told its name.
 */
const UNREACHED = [
  '@cloudbase/ai', '@cloudbase/app', '@cloudbase/wx-cloud-client-sdk', 'agentkeepalive', 'axios', 'form-data', 'http-proxy-agent', 'https-proxy-agent',
  'jsonwebtoken', 'lodash.clonedeep', 'lodash.set', 'lodash.unset', 'web-streams-polyfill',
];
/** Files of packages that are reached, by the package and how it asks for them: watching, AI, statistics, and binary BSON; the SDK speaks EJSON. */
const UNREACHED_FILES = {
  '@cloudbase/database': ['./realtime/websocket-client'],
  '@cloudbase/node-sdk': ['./ai', './analytics', './cloudrun'],
  bson: ['./parser/serializer', './parser/deserializer', './parser/calculate_size'],
};
const unreached = (name) => `
const refuse = () => { throw new Error(${JSON.stringify(`${name} is left out of the function bundles; see scripts/build-functions.mjs`)}); };
module.exports = new Proxy(function () {}, {
  apply: refuse, construct: refuse,
  get: (_, key) => (typeof key === 'symbol' || ['__esModule', 'then', 'default', 'prototype'].includes(key) ? undefined : refuse()),
});`;

/** Inside the platform the SDK speaks http; loading TLS waits until someone asks for it. */
const LAZY_HTTPS = `module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : require('node:https')[key]) });`;

/** The SDK reads one small XML: the bucket's error after an upload (an empty text is success). */
const XML2JS = `
const field = (xml, name) => { const found = new RegExp('<' + name + '>([^<]*)</' + name + '>').exec(xml); return [found ? found[1] : '']; };
exports.parseString = (body, done) => {
  const xml = String(body || '').trim();
  if (xml === '') return done(null, null);
  if (!xml.includes('<Error>')) return done(new Error('the bucket answered with something else than XML'));
  return done(null, { Error: { Code: field(xml, 'Code'), Message: field(xml, 'Message'), RequestId: field(xml, 'RequestId'), TraceId: field(xml, 'TraceId') } });
};`;

const REPLACED = { xml2js: XML2JS, https: LAZY_HTTPS, ...Object.fromEntries(UNREACHED.map((name) => [name, unreached(name)])) };

const packageOf = (file) => /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[^]*$/.exec(file.slice(file.lastIndexOf('node_modules')))?.[1]?.replace('\\', '/');

/** @returns the name of what stands in for a file, when it is one that nothing reaches */
function standIn(id, importer) {
  if (!importer?.includes('node_modules')) return null;
  if (id in REPLACED) return id;
  const from = packageOf(importer);
  return UNREACHED_FILES[from]?.includes(id) ? `${from} ${id}` : null;
}

const slimSdk = {
  name: 'slim-sdk',
  resolveId: (id, importer) => {
    const name = standIn(id, importer);
    return name === null ? null : `\0slim:${name}`;
  },
  load: (id) => {
    if (!id.startsWith('\0slim:')) return null;
    const name = id.slice('\0slim:'.length);
    return REPLACED[name] ?? unreached(name);
  },
};

const isTest = (name) => /\.test\.tsx?$|\/contract-tests\//.test(name);

function files(entry) {
  if (!existsSync(at(entry))) return [];
  if (statSync(at(entry)).isFile()) return [entry];
  return readdirSync(at(entry)).sort().flatMap((name) => files(path.join(entry, name)));
}

/** A fingerprint of everything the build reads; tests are not part of it. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(files).filter((name) => !isTest(name))) hash.update(file).update('\0').update(readFileSync(at(file))).update('\0');
  return hash.digest('hex');
}

/** CommonJS that needs nothing beside it, the unreached parts of the SDK left out unless it is wanted whole. @param to where it is written, in how many files */
export async function bundle(input, to, { minify, external = [], wholeSdk = false }) {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ cwd: root, input: path.resolve(root, input), platform: 'node', external, plugins: wholeSdk ? [lazyRequires] : [slimSdk, lazyRequires], resolve: { alias: { '@': at('src') } }, logLevel: 'warn' });
  await build.write({ ...to, format: 'cjs', minify });
  await build.close();
}

/**
 * Functions that load part of themselves when it is first asked for: what a start needs stands in one file, and what several
 * parts share in one. Their names change with what is in them, so that a process of before a build never takes a part of after it.
 */
const IN_PARTS = ['applicant', 'staff'];
const PARTS = { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], priority: 1 }, { name: 'shared', minShareCount: 2 }] }, entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js' };

/** One function into a folder. @param wholeSdk for comparison only */
export async function buildFunction(name, folder, { wholeSdk = false } = {}) {
  const source = path.join('cloudfunctions', name);
  const to = IN_PARTS.includes(name) ? { dir: path.join(folder, name), ...PARTS } : { file: path.join(folder, name, 'index.js'), codeSplitting: false };
  await bundle(path.join(source, 'handler.ts'), to, { minify: true, wholeSdk });
  writeFileSync(path.join(folder, name, 'package.json'), `${JSON.stringify({ name, version: '1.0.0', private: true, main: 'index.js' }, null, 2)}\n`);
  if (existsSync(at(source, 'config.json'))) cpSync(at(source, 'config.json'), path.join(folder, name, 'config.json'));
}

/** Files that the local cloud reads at run time stand beside the module that reads them, so beside the bundle too. */
async function buildLocal(folder) {
  await bundle('cloudfunctions/_local/main.ts', { file: path.join(folder, 'index.js'), codeSplitting: false }, { minify: false, external: ['libsql'] });
  for (const file of files('cloudfunctions/_local').filter((name) => !name.endsWith('.ts') && !isTest(name))) cpSync(at(file), path.join(folder, path.basename(file)));
}

function put(from, to) {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}

const WORK = '.building-';

async function build(print) {
  // One at a time builds, so whatever lies there was left by a build that was stopped.
  if (existsSync(at('dist'))) for (const name of readdirSync(at('dist'))) if (name.startsWith(WORK)) rmSync(at('dist', name), { recursive: true, force: true });
  const work = at('dist', `${WORK}${process.pid}`);
  const names = FUNCTIONS.filter((name) => existsSync(at('cloudfunctions', name, 'handler.ts')));
  try {
    mkdirSync(path.join(work, 'functions'), { recursive: true });
    await Promise.all([...names.map((name) => buildFunction(name, path.join(work, 'functions'))), buildLocal(path.join(work, 'local'))]);
    put(path.join(work, 'functions'), at('dist', 'functions'));
    put(path.join(work, 'local'), at('dist', 'local'));
    writeFileSync(STAMP, print);
  } finally { rmSync(work, { recursive: true, force: true }); }
}

/** SQLite's lock on an empty file: the system lets go of it when its holder ends, so a build that was killed holds up nobody. @returns lets go of it */
async function takeLock() {
  const lock = new SQLite(LOCK, { timeout: 0 });
  for (;;) {
    try {
      // Not by `pragma`, which leaves a statement open: closing would wait for it.
      lock.exec('PRAGMA journal_mode = MEMORY');
      lock.exec('BEGIN EXCLUSIVE');
      return () => lock.close();
    } catch (error) {
      if (error.code !== 'SQLITE_BUSY') throw error;
    }
    await sleep(100);
  }
}

const PRODUCTS = [at('dist', 'local', 'index.js'), ...FUNCTIONS.map((name) => at('dist', 'functions', name, 'index.js'))];
const isBuilt = (print) => PRODUCTS.every((file) => existsSync(file)) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === print;

/**
 * Builds `dist/functions/<name>/index.js` and `dist/local/index.js` unless their sources are unchanged.
 * Several processes may ask at once; one builds, the others wait.
 * @returns true when something was built
 */
export async function buildFunctions({ force = false } = {}) {
  const print = fingerprint();
  if (!force && isBuilt(print)) return false;
  mkdirSync(at('.cache'), { recursive: true });
  const letGo = await takeLock();
  try {
    if (!force && isBuilt(print)) return false;
    await build(print);
    return true;
  } finally { letGo(); }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildFunctions({ force: process.argv.includes('--force') });
}
