const base = require('./jest.config.cjs');

// Properties look at fewer histories for each of thousands of changes.
process.env.PROPERTY_RUNS = '60';

/** The tests beside the rules that are changed, for scripts/mutate.mjs. */
module.exports = { ...base, testMatch: [`<rootDir>/src/domain/${process.env.MUTATE ?? 'fee'}/**/*.test.ts`], testTimeout: 60_000 };
