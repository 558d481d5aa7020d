import { parseArgs, type ParseArgsConfig } from 'node:util';

/** 命令行 read as Node does; undefined when somebody wrote what is not an option. */
export function parsedLine<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> | undefined {
  try {
    return parseArgs(config);
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) return undefined;
    throw error;
  }
}
