// The tests of a folder in one process, each a function that can be asked again: for every change of the rules only those that touch it run.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** For each of thousands of changes: always the same histories, and no more of them than fit into this many milliseconds. */
require('fast-check').configureGlobal({ seed: 2021, interruptAfterTimeLimit: 150 });
const rowOf = (row) => (Array.isArray(row) ? row : [row]);

/** Loads a bundle of test files. @returns every test by its title */
export function collect(file) {
  const tests = [];
  const before = [];
  const place = [];
  const each = (one) => Object.assign(one, { each: (rows) => (name, body) => rows.forEach((row) => one(name, () => body(...rowOf(row)))) });
  const skip = each(() => {});
  const describe = each((name, body) => {
    place.push(name);
    body();
    place.pop();
  });
  const test = each((name, body) => tests.push({ id: String(tests.length), name: [...place, name].join(' › '), body }));
  const later = () => {};
  Object.assign(globalThis, {
    expect: require('expect').expect, describe: Object.assign(describe, { skip }), test: Object.assign(test, { skip }), it: test,
    beforeAll: (body) => before.push(body), beforeEach: (body) => before.push(body), afterAll: later, afterEach: later,
  });
  require(file);
  return { tests, before };
}
