const base = require('./jest.config.cjs');

/** The tests beside the rules that are changed, for scripts/mutate.mjs. */
module.exports = { ...base, testMatch: [`<rootDir>/src/domain/${process.env.MUTATE ?? 'fee'}/**/*.test.ts`], testTimeout: 60_000 };
