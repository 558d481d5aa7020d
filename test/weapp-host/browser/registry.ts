import type { Instance } from './instance';
import { openPackageOf, run, running } from './modules';
import type { Node } from './paint';
import type { Data } from './set-data';

type Lifetime = (this: Instance) => void;

/** What the program hands to `Component`. */
export interface ComponentConfig {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly data?: Data;
  readonly methods?: Readonly<Record<string, unknown>>;
  readonly lifetimes?: Readonly<Record<string, Lifetime>>;
  readonly attached?: Lifetime;
  readonly ready?: Lifetime;
  readonly detached?: Lifetime;
}

/** What the program hands to `Page`. */
export type PageConfig = Readonly<Record<string, unknown>> & { readonly data?: Data };

/** The parts of a build that are not code. */
export interface Manifest {
  readonly pages: readonly string[];
  readonly subPackages: readonly string[];
  readonly tabPages: readonly string[];
  /** The JSON beside each page and component. */
  readonly json: Readonly<Record<string, { readonly usingComponents?: Readonly<Record<string, string>>; readonly navigationBarTitleText?: string }>>;
  /** Compiled style of each page that has one. */
  readonly styles: Readonly<Record<string, string>>;
  readonly names: { readonly wx: readonly string[]; readonly cloud: readonly string[] };
  readonly title: string;
}

type Template = (data: Data) => Node;

const pages = new Map<string, PageConfig>();
const components = new Map<string, ComponentConfig>();
let templates: (path: string) => Template | undefined;
export let manifest: Manifest;

export function install(built: Manifest, compiled: (path: string) => Template | undefined): void {
  manifest = built;
  templates = compiled;
}

const withoutEnding = (file: string) => file.replace(/\.js$/, '');
export const registerPage = (config: PageConfig): void => void pages.set(withoutEnding(running), config);
export const registerComponent = (config: ComponentConfig): void => void components.set(withoutEnding(running), config);

/** Runs the page's file the first time it is wanted. */
export function pageConfig(path: string): PageConfig {
  openPackageOf(path);
  run(`${path}.js`);
  const config = pages.get(path);
  if (!config) throw new Error(`${path}.js never called Page`);
  return config;
}

export function componentConfig(path: string): ComponentConfig {
  run(`${path}.js`);
  const config = components.get(path);
  if (!config) throw new Error(`${path}.js never called Component`);
  return config;
}

export function templateOf(path: string): Template {
  const template = templates(`${path}.wxml`);
  if (!template) throw new Error(`${path}.wxml is not in the build`);
  return template;
}

/** Components by the name a template uses, as paths from the root. */
export function usingOf(path: string): Readonly<Record<string, string>> {
  const base = new URL(`https://root/${path}`);
  const using = manifest.json[path]?.usingComponents ?? {};
  return Object.fromEntries(Object.entries(using).map(([name, to]) => [name, new URL(to, base).pathname.slice(1)]));
}
