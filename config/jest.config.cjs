// Every worker inherits it: what one of them prepared, the others use (test/support/seeded-folder.ts).
process.env.TEST_RUN ??= String(Date.now());

/** One runner for rules, functions, local cloud and journeys; tests stand beside what they test. */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/{src,cloudfunctions,test,scripts}/**/*.test.{ts,tsx}'],
  testEnvironment: 'node',
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
    }],
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testSequencer: '<rootDir>/config/longest-first.cjs',
  testTimeout: 180_000,
  // A worker keeps something of every file it ran; full, it is several times as slow.
  workerIdleMemoryLimit: '400MB',
};
