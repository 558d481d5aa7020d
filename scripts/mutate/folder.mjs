// One folder, or one file of it (report/read/tokens.ts): switches on one change after the other and asks whether a test notices. Prints each that none noticed; the last line is `folder noticed all`.
import { instrument } from './instrument.mjs';
import { collect } from './suite.mjs';

/** A change that never ends has been noticed: it is come by many times more often than without it. */
const mostHits = (hits) => 10 * hits + 1000;

// Properties look at fewer histories for each of thousands of changes.
process.env.PROPERTY_RUNS ??= '20';
const [folder, ...file] = (process.argv[2] ?? '').split('/');
const { bundle, mutants } = await instrument(folder, file.join('/'));
const switches = (globalThis.__stryker__ ??= {});
const { tests, before } = collect(bundle);

async function passes(test) {
  switches.currentTestId = test.id;
  const start = Date.now();
  try {
    for (const body of before) await body();
    await test.body();
    return true;
  } catch (error) {
    // On a busy machine its time may be over before the first history: then nothing was asked.
    return /^Property interrupted after 0 tests/.test(error?.message);
  } finally {
    test.ms = Date.now() - start;
  }
}

const good = [];
for (const test of tests) {
  if (await passes(test)) good.push(test);
  else console.log(`没有参加（不改也不过）：${test.name}`);
}
const { perTest, static: atLoad } = switches.mutantCoverage;
const touching = new Map();
for (const test of good.sort((a, b) => a.ms - b.ms)) {
  for (const id of Object.keys(perTest[test.id] ?? {})) touching.set(id, [...(touching.get(id) ?? []), { test, hits: perTest[test.id][id] }]);
}
switches.mutantCoverage = { static: {}, perTest: {} };

async function isNoticed({ id }) {
  try {
    for (const { test, hits } of touching.get(id) ?? []) {
      Object.assign(switches, { activeMutant: id, hitCount: 0, hitLimit: mostHits(hits) });
      if (!await passes(test)) return true;
    }
    return false;
  } finally {
    Object.assign(switches, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
  }
}

let [noticed, all] = [0, 0];
for (const mutant of mutants) {
  // A table that is built when its file is loaded is compared as a whole by its test.
  if (!touching.has(mutant.id) && atLoad[mutant.id]) continue;
  all += 1;
  if (await isNoticed(mutant)) noticed += 1;
  else console.log(`${mutant.file}:${mutant.location.start.line + 1} ${mutant.mutatorName}：${mutant.was} => ${mutant.replacement.replace(/\s+/g, ' ').slice(0, 120)}`);
}
console.log(`${folder} ${noticed} ${all}`);
