import { runCli } from '../cli';
import { seed } from '../seed';

/** The command line with the seed of the product, on any free port. */
void runCli(process.argv.slice(2), { seed, port: 0, checkOnly: process.env.LOCAL_CLOUD_CHECK_ONLY === '1' });
