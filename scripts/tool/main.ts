import { id } from './id';
import { refuse, type Command, type Outcome } from './outcome';
import { reportRead } from './report-read';
import { workdayAdd } from './workday-add';

const COMMANDS: readonly Command[] = [workdayAdd, id, reportRead];

const wordsOf = (command: Command): readonly string[] => command.usage.split(' ').filter((word) => !word.startsWith('<'));

/** Finds the command a line names and runs it with the rest of the line. */
export function run(line: readonly string[], folder: string): Outcome {
  const usage = COMMANDS.map((command) => command.usage).join('；');
  const command = COMMANDS.find((candidate) => wordsOf(candidate).every((word, index) => line[index] === word));
  if (!command) return refuse('unknownCommand', `没有这个命令。可用的命令：${usage}。`);
  const words = command.usage.split(' ');
  const args = line.slice(wordsOf(command).length);
  const wanted = words.length - wordsOf(command).length;
  const fits = command === id ? args.length >= wanted : args.length === wanted;
  return fits ? command.run(args, folder) : refuse('wrongArguments', `用法：${command.usage}。`);
}
