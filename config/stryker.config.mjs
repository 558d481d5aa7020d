/** `npm run mutate`: changes the rules one by one and asks whether a test notices; outside CI, because it takes hours for all of them. */
export default {
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'config/jest.mutate.cjs', enableFindRelatedTests: true },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  mutate: ['src/domain/{calendar,case,fee,remedy,report}/**/*.ts', '!**/*.test.ts', '!src/domain/calendar/notices/**', '!src/domain/calendar/festivals.ts'],
  ignorePatterns: ['dist', '.cache', '.data', 'docs/*.png', 'cloudfunctions', 'src/pages', 'src/packages', 'src/components'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  clearTextReporter: { reportTests: false, allowColor: false },
  // Words for people are looked at by people; that a message is a sentence is tested, not which.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 2,
  timeoutMS: 20_000,
};
