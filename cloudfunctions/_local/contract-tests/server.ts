import { startLocalCloud } from '../local-cloud';
import { TEST_SCHEMA } from './test-schema';

const [folder = '', how] = process.argv.slice(2);

/** A local cloud in a process of its own; tells its parent where it is. */
startLocalCloud({ dataFolder: folder, schema: TEST_SCHEMA, shared: how === 'shared' }).then(
  ({ adminEnv }) => process.send?.(adminEnv),
  (error: unknown) => { console.error(error); process.exit(1); },
);
