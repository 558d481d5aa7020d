import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionName } from '@/contract/actions';
import { grantsOf } from '../../cloudfunctions/_shared/authorization';
import { ACTIONS, idsFor, LISTS, SELDOM, type FuzzedAction } from './actions';
import { calling, type Calling, type Finding } from './calling';
import { fitting } from './fitting';
import { handFor, type Made } from './hand';
import { make, type Maker } from './make';
import { chance, type Chance } from './random';
import { recipeOf } from './recipes/recipes';
import { without } from './samples';
import { spoil } from './spoil';
import type { FuzzWorld, Speaker } from './world';

interface Batch {
  readonly seed: number;
  readonly calls: number;
  /** How often a call begins the way to an action that was not carried out yet, and, once all have been, to any. */
  readonly towards?: number;
  readonly deep?: number;
  /** How often one that comes as it comes is made of what is there. */
  readonly right?: number;
  readonly stopAfter?: number;
}

interface BatchReport {
  readonly calls: number;
  /** How many calls were carried out, refused by a rule, or refused as input. */
  readonly done: number;
  readonly refused: number;
  readonly wrongInput: number;
  /** Actions that were carried out at least once. */
  readonly reached: ReadonlySet<string>;
  /** Why an action was refused, and how often for that reason. */
  readonly refusals: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly findings: readonly Finding[];
}

/** An action that could not be reached so often is left alone in this town. */
const VAIN = 2;
/** How far back is looked for what has to be done first, and how often one action is come back to. */
const BACK = 12;
const TRIES = 30;
/** What was done so often for an action without its coming nearer is not what it waits for. */
const SAME = 5;
/** Days the town goes through while it is called, so that periods end, things are late, and at last what was kept is past its term. */
const DAYS = [[0.55, '2026-03-12'], [0.8, '2026-04-08'], [0.93, '2037-01-05']] as const;

interface Turn { readonly world: FuzzWorld; readonly calls: Calling; readonly by: Chance; readonly right: number }
/** An action that is to be carried out, however much has to be done before. */
interface Goal { readonly chosen: FuzzedAction; left: number; readonly before: Map<string, number> }

const actionNamed = (name: string) => ACTIONS.find(({ fn, action }) => `${fn}.${action}` === name);
const nameOf = ({ fn, action }: FuzzedAction) => `${fn}.${action}`;
const speaker = ({ speakers }: FuzzWorld, who: string): Speaker => speakers.find(({ name }) => name === who) ?? { name: 'nobody', openid: undefined, roles: [], works: {} };

/** Whoever the table lets in, so that most calls come far. */
function mayKnock({ speakers }: FuzzWorld, { fn, action }: FuzzedAction): readonly Speaker[] {
  const roles = grantsOf(fn, action).flatMap((grant) => (grant.startsWith('own.') ? [grant.slice(4)] : []));
  const some = speakers.filter((who) => (roles.length > 0 ? who.roles.some((role) => roles.includes(role)) : fn !== 'applicant' || who.name.startsWith('applicant')));
  return some.length > 0 ? some : speakers;
}

const recipe = async ({ world, calls, by }: Turn, { fn, action }: FuzzedAction, hint?: string): Promise<Made> => {
  const ask = async (who: string, of: FunctionName, asked: string, input: object) => {
    const reply = await calls.send(speaker(world, who), of, asked, input);
    return reply?.ok ? reply.value : undefined;
  };
  return recipeOf(fn, action)?.(handFor(world, by, world.today, hint, ask));
};

/** Calls what has to be done first for an action, or the action itself. @returns whether it was itself, and carried out */
async function stepTowards(turn: Turn, goal: Goal): Promise<boolean> {
  let [chosen, hint]: [FuzzedAction, string | undefined] = [goal.chosen, undefined];
  for (let back = 0; back < BACK; back += 1) {
    if (!recipeOf(chosen.fn, chosen.action)) {
      goal.left -= 2;
      return random(turn, chosen);
    }
    const made = await recipe(turn, chosen, hint);
    if (!made) {
      turn.calls.refusedFor(nameOf(chosen), '没有可以用来办的');
      goal.left = 0;
      return false;
    }
    if ('input' in made) {
      const times = (goal.before.get(nameOf(chosen)) ?? 0) + 1;
      goal.before.set(nameOf(chosen), times);
      if (times > SAME) goal.left = 0;
      return Boolean((await turn.calls.send(speaker(turn.world, made.who), chosen.fn, chosen.action, made.input))?.ok) && chosen === goal.chosen;
    }
    [chosen, hint] = [actionNamed(made.first) ?? goal.chosen, made.hint];
  }
  return false;
}

/** An input that was right once, for another record or as another try. */
function again(input: Record<string, unknown>, maker: Maker): unknown {
  const { by, known: memory, at } = maker;
  const id = typeof input.id === 'string' ? memory.value('id', at, by) : undefined;
  if (id !== undefined) {
    maker.chosen = id;
    input.id = id;
    if ('version' in input) input.version = memory.version(id) ?? input.version;
  }
  if (typeof input.key === 'string' && by.maybe(0.8)) input.key = `fuzz-again-${String(by.below(1_000_000)).padStart(8, '0')}`;
  return input;
}

/** One action with an input made of its schema, of what was sent before, or of what is there; often spoilt, or sent by somebody else. */
async function random(turn: Turn, chosen: FuzzedAction): Promise<boolean> {
  const { world, calls, by } = turn;
  const { fn, action, schema } = chosen;
  const name = nameOf(chosen);
  const rightful = by.of(by.maybe(0.65) ? mayKnock(world, chosen) : world.speakers);
  const home = Object.keys(rightful.works)[0] ?? 'qiaoguan';
  const maker: Maker = { by, known: calls.memory, today: world.today, at: { action: name, who: rightful.name, kind: idsFor(chosen) }, fitting: (field) => fitting(field, by, home, world.today) };
  const fits = by.maybe(turn.right) ? await recipe(turn, chosen) : undefined;
  const sample = world.samples.get(name);
  const made = fits && 'input' in fits ? fits.input : sample && by.maybe(0.5) ? again(without(world.watched, by.of(sample)), maker) : make(schema, '', maker);
  const who = fits && 'input' in fits && by.maybe(0.75) ? speaker(world, fits.who) : rightful;
  const reply = await calls.send(who, fn, action, by.maybe(0.4) ? spoil(made, by) : made);
  if (maker.chosen && reply && (reply.ok || (reply.code !== 'notFound' && reply.code !== 'wrongInput'))) calls.memory.worked(name, maker.chosen);
  return Boolean(reply?.ok);
}

/** Faults that a function has written to its log since, by what was called; their trace says where. */
export function faultsLogged(folder: string): readonly string[] {
  const file = path.join(folder, 'functions.log');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => /"event":"(fault|itemFailed|jobFailed)"/.test(line) || /^\s*(Type|Range|Reference|Syntax)Error|UnhandledPromise/.test(line));
}

/** What everybody sees when he opens his lists, so that real ids are known from the first call. */
async function lookAround({ speakers }: FuzzWorld, calls: Calling): Promise<void> {
  for (const who of speakers) {
    const agencyId = Object.keys(who.works)[0] ?? 'qiaoguan';
    for (const [fn, action, more] of LISTS) {
      if ((fn === 'applicant') !== (who.roles.length > 0)) await calls.send(who, fn, action, { ...more, ...(fn !== 'applicant' && { agencyId }) });
    }
  }
}

async function moveOn(world: FuzzWorld, day: string): Promise<void> {
  world.today = day;
  world.town.cloud.moveTo(day);
  for (const timer of ['hourly', 'deliver', 'nightly'] as const) await world.town.cloud.invokeTimer('clock', timer);
}

/** Calls, one after another, each made of its own seed: some towards an action that was not carried out yet, the others as they come. */
export async function batch(world: FuzzWorld, { seed, calls: most, towards = 0.15, deep = 0.03, right = 0.3, stopAfter = 20 }: Batch): Promise<BatchReport> {
  const at = { seed, call: 0 };
  const calls = calling(world, at);
  await lookAround(world, calls);
  let goal: Goal | undefined;
  const vain = new Map<string, number>();
  for (; calls.calls < most && calls.findings.length < stopAfter; at.call += 1) {
    const by = chance(seed * 1_000_003 + at.call);
    const turn = { world, calls, by, right };
    const day = DAYS.find(([share, date]) => calls.calls > most * share && date > world.today);
    if (day) {
      await moveOn(world, day[1]);
      vain.clear();
    }
    const open = goal ? [] : ACTIONS.filter((one) => !calls.reached.has(nameOf(one)) && (vain.get(nameOf(one)) ?? 0) < VAIN);
    if (!goal && by.maybe(open.length > 0 ? towards : deep)) {
      goal = { chosen: by.of(open.length > 0 ? open : ACTIONS), left: TRIES, before: new Map() };
    }
    if (by.maybe(0.05)) { await calls.raw(by.of(world.speakers), by); continue; }
    if (goal && by.maybe(0.75)) {
      goal.left -= 1;
      const name = nameOf(goal.chosen);
      if (await stepTowards(turn, goal)) goal = undefined;
      else if (goal.left <= 0) {
        vain.set(name, (vain.get(name) ?? 0) + 1);
        goal = undefined;
      }
      continue;
    }
    let chosen = by.of(ACTIONS);
    if (SELDOM.includes(chosen.action) && by.maybe(0.9)) chosen = by.of(ACTIONS);
    await random(turn, chosen);
  }
  return calls;
}
