const base = require('./jest.config.cjs');

/** The tests of the rules alone, for the mutation check. */
module.exports = { ...base, testMatch: ['<rootDir>/src/domain/**/*.test.ts'], testTimeout: 60_000 };
