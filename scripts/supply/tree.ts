import { readFileSync } from 'node:fs';

interface Locked {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

/** A package as the lock file has it. */
export interface Dependency extends Locked {
  readonly name: string;
  /** Where it is installed. */
  readonly place: string;
  /** Only needed to build or to test. */
  readonly development: boolean;
}

/** Packages that say nothing in their package.json, and what their files or their makers say. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  // Parts of @cloudbase/node-sdk (MIT), by the same maker, published without a licence of their own.
  '@cloudbase/signature-nodejs': '没有写明',
  '@cloudbase/wx-cloud-client-sdk': '没有写明',
  'string.fromcodepoint': 'MIT', 'svg-tags': 'MIT',
  // “BSD” in its package.json, two clauses in its LICENSE.
  duck: 'BSD-2-Clause',
};

/** Every package of the lock file. */
export function lockedTree(file = 'package-lock.json'): readonly Dependency[] {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(packages).filter(([place]) => place !== '').map(([place, locked]) => {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const license = SAID_ELSEWHERE[name] ?? locked.license;
    return { ...locked, name, place, development: Boolean(locked.dev ?? locked.devOptional), ...(license && { license }) };
  });
}

/** What a package gets when it asks for another: the nearest one upwards, as Node.js looks for it. */
export function neededBy(dependency: Dependency, at: ReadonlyMap<string, Dependency>): readonly Dependency[] {
  return Object.keys({ ...dependency.dependencies, ...dependency.optionalDependencies }).flatMap((name) => {
    for (let place = dependency.place; ; place = place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : '') {
      const found = at.get(`${place && `${place}/`}node_modules/${name}`);
      if (found) return [found];
      if (place === '') return [];
    }
  });
}

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** 许可的清单 of what is not only for development, as docs/licences.md has it. */
export function licenceTable(tree: readonly Dependency[]): string {
  const production = tree.filter(({ development }) => !development);
  const licences = sorted(production.map(({ license = '?' }) => license));
  return ['| 许可 | 个数 | 包 |', '|---|---|---|', ...licences.map((licence) => {
    const names = sorted(production.filter(({ license = '?' }) => license === licence).map(({ name, version }) => `${name}@${version}`));
    return `| ${licence} | ${names.length} | ${names.join('、')} |`;
  })].join('\n');
}
