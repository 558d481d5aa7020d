import vm from 'node:vm';
import { filesOf } from './packages';

interface Compiler {
  wxmlToJs(root: string, options: object): string;
  wxssToJs(root: string, options: object): string;
}
type StyleCheck = (root: string, files: readonly string[], options: object) => object;

const BUFFER = { maxBuffer: 64 * 1024 * 1024 };
const compiler = (): Compiler => require('miniprogram-compiler') as Compiler;

/** WXML by WeChat's own compiler: an expression that gives `path => data => tree`. @throws Error with the compiler's words */
export const compileTemplates = (dist: string): string => `(function(global){${compiler().wxmlToJs(dist, BUFFER)}})({})`;

/** What the compiled styles need of a document: a place to put themselves. */
class StyleElement {
  text = '';
  readonly childNodes: readonly string[] = [];
  setAttribute(): void {}
  appendChild(text: string): void { this.text += text; }
}

/** The package's own wrapper loses the compiler's message, so the message is asked for first. */
function assertStyles(dist: string, files: readonly string[]): void {
  const check = require('miniprogram-compiler/src/wcsc') as StyleCheck;
  const answer = check(dist, files.map((file) => file.slice(0, -'.wxss'.length)), BUFFER);
  if (answer instanceof Error) throw answer;
}

/** The style of the app and of each page, by WeChat's own compiler, for a screen of 375. @throws Error on what WXSS does not know */
export function compileStyles(dist: string): ReadonlyMap<string, string> {
  const files = filesOf(dist).filter((file) => file.endsWith('.wxss'));
  assertStyles(dist, files);
  const elements: StyleElement[] = [];
  const document = {
    head: { appendChild: (element: StyleElement) => elements.push(element) },
    createElement: () => new StyleElement(),
    createTextNode: (text: string) => text,
  };
  const context = vm.createContext({ window: { screen: { width: 375 }, devicePixelRatio: 2 }, document, navigator: { userAgent: '' }, console });
  const find = vm.runInContext(`(function(){${compiler().wxssToJs(dist, BUFFER)}})()`, context) as (file: string) => (() => void) | undefined;
  return new Map(files.flatMap((file) => {
    const before = elements.length;
    find(file)?.();
    return elements.length > before ? [[file, elements.at(-1)?.text ?? ''] as const] : [];
  }));
}
