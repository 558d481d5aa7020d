import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reply } from '@/contract/reply';
import { grantsOf } from '../../cloudfunctions/_shared/authorization';
import { ACTIONS, idsFor, LISTS, SELDOM, type FuzzedAction } from './actions';
import { fitting } from './fitting';
import { rawCall } from './gateway';
import { known, type Known } from './known';
import { leaks } from './leaks';
import { make } from './make';
import { chance, type Chance } from './random';
import { without } from './samples';
import { spoil } from './spoil';
import { SPEAKERS, type FuzzWorld, type Speaker } from './world';

/** An input that made something go wrong, as it can be called again. */
export interface Finding {
  readonly seed: number;
  readonly call: number;
  readonly who: string;
  readonly what: string;
  readonly input: unknown;
  readonly wrong: string;
}

interface BatchReport {
  readonly calls: number;
  /** How many calls were carried out, refused by a rule, or refused as input. */
  readonly done: number;
  readonly refused: number;
  readonly wrongInput: number;
  /** Actions that were carried out at least once. */
  readonly reached: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const SHORT = ['unexpected', 'notConfigured'];
/** Words of the platform for what is wrong with a call itself; anything else is a fault of ours. */
const PLATFORM = /larger than|no such function/;

interface Counting { done: number; refused: number; wrongInput: number; readonly reached: Set<string>; readonly findings: Finding[] }

/** Whoever the table lets in, so that most calls come far. */
function mayKnock({ fn, action }: FuzzedAction): readonly Speaker[] {
  const grants = grantsOf(fn, action);
  const roles = grants.flatMap((grant) => (grant.startsWith('own.') ? [grant.slice(4)] : []));
  const some = SPEAKERS.filter((who) => (roles.length > 0 ? who.roles.some((role) => roles.includes(role)) : fn !== 'applicant' || who.name.startsWith('applicant')));
  return some.length > 0 ? some : SPEAKERS;
}

/** Answers that change who may read what. */
function follow(world: FuzzWorld, action: string, input: unknown): void {
  const { toAgencyId, intoId } = (input ?? {}) as { readonly toAgencyId?: string; readonly intoId?: string };
  const more = action === 'forwardCase' ? toAgencyId : action === 'mergeAgency' ? intoId : undefined;
  if (more) for (const { agencies } of world.watched) agencies.add(more);
}

/** An input that was right once, for another record or as another try. */
function again(input: Record<string, unknown>, maker: { readonly by: Chance; readonly known: Known; readonly at: Parameters<Known['value']>[1]; chosen?: string | undefined }): unknown {
  const { by, known: memory, at } = maker;
  if (typeof input.id === 'string') {
    const id = memory.value('id', at, by);
    if (id !== undefined) {
      maker.chosen = id;
      input.id = id;
      if ('version' in input) input.version = memory.version(id) ?? input.version;
    }
  }
  if (typeof input.key === 'string' && by.maybe(0.8)) input.key = `fuzz-again-${String(by.below(1_000_000)).padStart(8, '0')}`;
  return input;
}

async function actionCall(world: FuzzWorld, memory: Known, by: Chance, { chosen, who }: { readonly chosen: FuzzedAction; readonly who: Speaker }, tell: (what: string, input: unknown, wrong: string) => void, counting: Counting): Promise<void> {
  const { fn, action, schema } = chosen;
  const name = `${fn}.${action}`;
  const home = Object.keys(who.works)[0] ?? 'qiaoguan';
  const maker = { by, known: memory, at: { action: name, who: who.name, kind: idsFor(chosen) }, fitting: (field: string) => fitting(field, by, home), chosen: undefined as string | undefined };
  const sample = world.samples.get(name);
  const made = sample && by.maybe(0.5) ? again(without(world.watched, by.of(sample)), maker) : make(schema, '', maker);
  const input = by.maybe(0.35) ? spoil(made, by) : made;
  let reply: Reply<unknown>;
  try {
    reply = await world.town.person(who.openid).send(fn, { action, input });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (!PLATFORM.test(words)) tell(name, input, words);
    counting.refused += 1;
    return;
  }
  if (reply.ok) {
    counting.done += 1;
    counting.reached.add(name);
    memory.learn(name, who.name, reply.value);
    if (maker.chosen) memory.worked(name, maker.chosen);
    follow(world, action, input);
  } else {
    if (reply.code === 'wrongInput') counting.wrongInput += 1; else counting.refused += 1;
    if (SHORT.includes(reply.code)) tell(name, input, `${reply.code} ${reply.reference ?? ''}`);
    if (maker.chosen && reply.code !== 'notFound' && reply.code !== 'wrongInput') memory.worked(name, maker.chosen);
  }
  const seen = leaks(JSON.stringify(reply), who, world.watched);
  if (seen.length > 0) tell(name, input, `答复里有别人的：${seen.join('、')}`);
}

async function gatewayCall(world: FuzzWorld, by: Chance, who: Speaker, tell: (what: string, input: unknown, wrong: string) => void): Promise<void> {
  const { asked, status, text } = await rawCall(world.town.cloud.url, who.name, by);
  if (status >= 500 && status !== 504) tell('gateway', asked, `${status} ${text.slice(0, 300)}`);
  if (text.includes('"unexpected"')) tell('gateway', asked, text.slice(0, 300));
  const seen = leaks(text, { ...who, works: {}, openid: undefined }, world.watched);
  if (seen.length > 0) tell('gateway', asked, `答复里有别人的：${seen.join('、')}`);
}

/** Faults that a function has written to its log since, by what was called; their trace says where. */
export function faultsLogged(folder: string): readonly string[] {
  const file = path.join(folder, 'functions.log');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((line) => /"event":"(fault|itemFailed|jobFailed)"/.test(line) || /^\s*(Type|Range|Reference|Syntax)Error|UnhandledPromise/.test(line));
}

/** What everybody sees when he opens his lists, so that real ids are known from the first call. */
async function lookAround({ town }: FuzzWorld, memory: Known): Promise<void> {
  for (const who of SPEAKERS) {
    const agencyId = Object.keys(who.works)[0] ?? 'qiaoguan';
    for (const [fn, action, more] of LISTS) {
      if ((fn === 'applicant') === (who.roles.length > 0)) continue;
      const reply = await town.person(who.openid).send(fn, { action, input: { ...more, ...(fn !== 'applicant' && { agencyId }) } });
      if (!reply.ok) continue;
      memory.learn(`${fn}.${action}`, who.name, reply.value);
      const { items = [] } = reply.value as { readonly items?: readonly { readonly id?: string }[] };
      if (action === 'workbench') for (const { id } of items) {
        const found = await town.person(who.openid).send('staff', { action: 'getCase', input: { id } });
        if (found.ok) memory.learn('staff.getCase', who.name, found.value);
      }
    }
  }
}

/** Calls, one after another, each made of its own seed. */
export async function batch(world: FuzzWorld, { seed, calls, stopAfter = 20 }: { readonly seed: number; readonly calls: number; readonly stopAfter?: number }): Promise<BatchReport> {
  const counting: Counting = { done: 0, refused: 0, wrongInput: 0, reached: new Set(), findings: [] };
  const memory = known();
  await lookAround(world, memory);
  let call = 0;
  for (; call < calls && counting.findings.length < stopAfter; call += 1) {
    const by = chance(seed * 1_000_003 + call);
    let chosen = by.of(ACTIONS);
    if (SELDOM.includes(chosen.action) && by.maybe(0.9)) chosen = by.of(ACTIONS);
    const who = by.of(by.maybe(0.65) ? mayKnock(chosen) : SPEAKERS);
    const tell = (what: string, input: unknown, wrong: string) => { counting.findings.push({ seed, call, who: who.name, what, input, wrong }); };
    if (by.maybe(0.06)) await gatewayCall(world, by, who, tell); else await actionCall(world, memory, by, { chosen, who }, tell, counting);
  }
  return { calls: call, ...counting };
}
