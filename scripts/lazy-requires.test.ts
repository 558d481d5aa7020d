import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** As TypeScript writes CommonJS. */
const PACKAGE: Readonly<Record<string, string>> = {
  'index.js': `"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) { return (mod && mod.__esModule) ? mod : { "default": mod }; };
Object.defineProperty(exports, "__esModule", { value: true });
const used_1 = require("./used");
const rare_1 = __importDefault(require("./rare"));
const base_1 = require("./base");
const tslib_1 = require("./helpers");
const kept_1 = tslib_1.__importDefault(require("./kept"));
class Child extends base_1.Base { own() { return { used_1, rare_1: 1 }.used_1.word; } }
exports.say = () => new Child().own() + used_1.word + new Child().greeting + kept_1.default;
exports.again = require("./again").same;
exports.made = () => new base_1.Base().greeting;
exports.rarely = () => (0, rare_1.default)();
`,
  'used.js': 'console.log("used"); exports.word = "u";',
  'rare.js': 'console.log("rare"); module.exports = () => "r";',
  'base.js': 'console.log("base"); exports.Base = class { get greeting() { return "b"; } };',
  'helpers.js': 'exports.__importDefault = (mod) => ({ default: mod });',
  'again.js': 'const used_1 = require("./rare");\nexports.same = function (used_1) { return used_1; };',
  'kept.js': 'console.log("kept"); module.exports = "k";',
};

const SCRIPT = (folder: string) => `
import { rolldown } from 'rolldown';
import { lazyRequires } from ${JSON.stringify(pathToFileURL(path.resolve('scripts/lazy-requires.mjs')).href)};
const build = await rolldown({ input: ${JSON.stringify(path.join(folder, 'main.js'))}, platform: 'node', plugins: [lazyRequires] });
await build.write({ format: 'cjs', file: ${JSON.stringify(path.join(folder, 'out.cjs'))} });
`;

describe('SDK 的模块用到时才装', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lazy-'));
    mkdirSync(path.join(folder, 'node_modules', 'sdk'), { recursive: true });
    for (const [name, text] of Object.entries(PACKAGE)) writeFileSync(path.join(folder, 'node_modules', 'sdk', name), text);
    writeFileSync(path.join(folder, 'main.js'), "const sdk = require('sdk');\nconsole.log('start');\nconsole.log(sdk.say(), sdk.made());\nconsole.log(sdk.rarely(), sdk.rarely());\nconsole.log(sdk.again(5));\n");
    const built = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT(folder)], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('装的时候只跑类的父类；别的用到才跑，只跑一次；值和写法不变；名字另有用处的文件照原样', () => {
    const { stdout } = spawnSync(process.execPath, [path.join(folder, 'out.cjs')], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(['base', 'rare', 'start', 'used', 'kept', 'uubk b', 'r r', '5']);
  });
});
