import type { Migration } from './migration';

/** 单位、人员: records from before changes were counted. */
export const versionsCounted: Migration = {
  number: 3, about: '单位和人员：数改动的次数', collections: ['agencies', 'members'],
  moved: (document) => (document.version === undefined ? { ...document, version: 1 } : undefined),
};
