import { backup, restore } from './backup/commands';
import { caseReplay, caseSchema } from './case-replay';
import { feePages, feePieces } from './fee';
import { id } from './id';
import { log } from './log';
import { maintenance } from './maintenance';
import { answer, refuse, usageOf, type Command, type Operations, type Outcome, type SlowCommand } from './outcome';
import { parseFlags } from './flags';
import { metrics } from './metrics';
import { migrate } from './migrate';
import { remedy } from './remedy';
import { reportCheck } from './report-check';
import { reportExport } from './report-export';
import { reportRead } from './report-read';
import { reportRollup } from './report-rollup';
import { uploads } from './uploads';
import { wizardPaths } from './wizard-paths';
import { workdayAdd } from './workday-add';

const COMMANDS: readonly (Command | SlowCommand)[] = [workdayAdd, id, caseReplay, caseSchema, reportRead, reportCheck, reportExport, reportRollup, feePieces, feePages, remedy, wizardPaths, log, backup, restore, maintenance, metrics, migrate, uploads];

const help: Command = {
  name: 'help', args: [], about: '列出全部命令，以及每个命令读什么、输出什么。', output: [{ usage: '', about: '', output: {} }],
  run: () => answer(COMMANDS.map((command) => {
    const { about, flags, input, output } = command;
    return { usage: usageOf(command), about, ...(flags && { flags }), ...(input && { input }), output };
  })),
};

/** Whoever starts the tool loads them; here they would come into every command's bundle. */
const noOperations = (): Promise<Operations> => Promise.reject(new Error('no command works in an environment here'));

/** Finds the command a line names and runs it with the rest of the line. */
export function start(line: readonly string[], folder: string, project: string = process.cwd(), operations: () => Promise<Operations> = noOperations): Outcome | Promise<Outcome> {
  const command = [...COMMANDS, help].find(({ name }) => name.split(' ').every((word, index) => line[index] === word));
  if (!command) return refuse('unknownCommand', `没有这个命令。可用的命令：${[...COMMANDS, help].map(usageOf).join('；')}。`);
  const rest = line.slice(command.name.split(' ').length);
  const parsed = parseFlags(rest, command);
  if ('problem' in parsed) return refuse('wrongArguments', `${parsed.problem}用法：${usageOf(command)}。`);
  const { args, flags } = parsed;
  const fits = command.rest ? args.length >= command.args.length : args.length === command.args.length;
  if (!fits) return refuse('wrongArguments', `用法：${usageOf(command)}。`);
  return 'runSlowly' in command ? command.runSlowly({ args, flags, folder, project }, operations) : command.run({ args, flags, folder, project });
}

/** For commands that answer at once. @throws Error for one that does not */
export function run(line: readonly string[], folder: string): Outcome {
  const outcome = start(line, folder);
  if (outcome instanceof Promise) throw new Error(`${line.join(' ')} takes its time, so it is started and waited for`);
  return outcome;
}
