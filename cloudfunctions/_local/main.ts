import { runCli } from './cli';
import { seed } from './seed';

// Not an option: what a person writes behind `npm start --` never ends in a check that starts nothing.
void runCli(process.argv.slice(2), { seed, checkOnly: process.env.LOCAL_CLOUD_CHECK_ONLY === '1' });
