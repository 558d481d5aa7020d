import type { KeySource } from './key-settings';

/** Keys as the settings of the function hold them. */
export const environmentKeys = (env: NodeJS.ProcessEnv): KeySource => () => Promise.resolve({ fieldKeys: env.FIELD_KEYS, indexKey: env.INDEX_KEY });
