import type { Command, Line } from './outcome';

/** Splits a line into arguments and the flags a command knows. */
export function parseFlags(line: readonly string[], { flags: known = {} }: Pick<Command, 'flags'>): Pick<Line, 'args' | 'flags'> | { readonly problem: string } {
  const args: string[] = [];
  const flags: Record<string, string> = {};
  for (let index = 0; index < line.length; index += 1) {
    const word = line[index] ?? '';
    if (!word.startsWith('--')) {
      args.push(word);
      continue;
    }
    const name = word.slice(2);
    const value = line[index + 1];
    if (!Object.hasOwn(known, name)) return { problem: `没有 ${word.slice(0, 30)} 这个选项。` };
    if (value === undefined || value.startsWith('--')) return { problem: `${word} 后面缺少内容。` };
    if (Object.hasOwn(flags, name)) return { problem: `${word} 写了两次。` };
    flags[name] = value;
    index += 1;
  }
  const missing = Object.entries(known).find(([name, { required }]) => required && !Object.hasOwn(flags, name));
  return missing ? { problem: `缺少 --${missing[0]}。` } : { args, flags };
}
