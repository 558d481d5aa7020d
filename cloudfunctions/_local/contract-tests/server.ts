import { startLocalCloud } from '../local-cloud';
import { TEST_SCHEMA } from './test-schema';

/** A local cloud in a process of its own; tells its parent where it is. */
startLocalCloud({ dataFolder: process.argv[2] ?? '', schema: TEST_SCHEMA }).then(
  ({ adminEnv }) => process.send?.(adminEnv),
  (error: unknown) => { console.error(error); process.exit(1); },
);
