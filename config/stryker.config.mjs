const folder = process.env.MUTATE ?? 'fee';

/** For scripts/mutate.mjs; outside CI, because all folders together take hours. */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'config/jest.mutate.cjs', enableFindRelatedTests: false },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // A table that is built when its file is loaded would ask for every test of the folder, each time; tables are compared as wholes by their tests.
  ignoreStatic: true,
  // Tables of facts are compared with a second source by their tests as a whole: notices, festivals.
  mutate: [`src/domain/${folder}/**/*.ts`, '!**/*.test.ts', '!src/domain/calendar/notices/**', '!src/domain/calendar/festivals.ts'],
  ignorePatterns: ['dist', '.cache', '.data', 'docs/*.png'],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `.cache/mutation-${folder}.json` },
  clearTextReporter: { reportTests: false, allowColor: false },
  // Words for people are looked at by people; that a message is a sentence is tested, not which.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 20_000,
};
