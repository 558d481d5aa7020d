import { runCli } from './cli';
import { seed } from './seed';

void runCli(process.argv.slice(2), seed);
