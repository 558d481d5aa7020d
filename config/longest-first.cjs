const { statSync } = require('node:fs');

/** In the order of how long they take: a browser, a cloud, the rest; the runner itself knows only sizes of files. */
const LONG = [/[\\/]test[\\/]journeys[\\/]pages-for-everyone/, /[\\/]test[\\/]journeys[\\/]/, /[\\/](test[\\/]functions|contract-tests|weapp-host)[\\/]/];
const rank = (path) => {
  const found = LONG.findIndex((pattern) => pattern.test(path));
  return found === -1 ? LONG.length : found;
};

/** 长的先跑: all workers are busy to the end, and none waits for one long file that came last. */
module.exports = class LongestFirst {
  sort(tests) {
    const known = new Map(tests.map(({ path }) => [path, { rank: rank(path), bytes: statSync(path).size }]));
    return [...tests].sort((one, other) => {
      const [here, there] = [known.get(one.path), known.get(other.path)];
      return here.rank - there.rank || there.bytes - here.bytes;
    });
  }

  allFailedTests(tests) { return tests; }

  cacheResults() { /* The order is the same in every run. */ }
};
