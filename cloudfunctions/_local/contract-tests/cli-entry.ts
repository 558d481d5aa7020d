import { runCli } from '../cli';

/** The command line without the seed of the product. */
void runCli(process.argv.slice(2));
