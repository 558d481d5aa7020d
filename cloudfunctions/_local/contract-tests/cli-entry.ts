import { runCli } from '../cli';

/** The command line without the seed of the product, on any free port unless one is named. */
void runCli(process.argv.slice(2), { port: 0, checkOnly: process.env.LOCAL_CLOUD_CHECK_ONLY === '1' });
