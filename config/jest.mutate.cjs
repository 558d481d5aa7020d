const base = require('./jest.config.cjs');

// Properties look at fewer histories for each of thousands of changes.
process.env.PROPERTY_RUNS = '40';

/** The tests beside the rules that are changed, for scripts/mutate.mjs. */
module.exports = {
  ...base,
  roots: ['<rootDir>/config', '<rootDir>/src/domain'], testMatch: ['<rootDir>/config/all-tests-of-folder.cjs'], testTimeout: 60_000,
};
