import type { FunctionName } from '@/contract/actions';
import type { Reply } from '@/contract/reply';
import type { Chance } from './random';
import { rawCall } from './gateway';
import { known, type Known } from './known';
import { leaks } from './leaks';
import type { FuzzWorld, Speaker } from './world';

/** An input that made something go wrong, as it can be called again. */
export interface Finding {
  readonly seed: number;
  readonly call: number;
  readonly who: string;
  readonly what: string;
  readonly input: unknown;
  readonly wrong: string;
}

/** What came of the calls of a batch. */
interface Counting {
  calls: number;
  /** How many calls were carried out, refused by a rule, or refused as input. */
  done: number;
  refused: number;
  wrongInput: number;
  /** Actions that were carried out at least once. */
  readonly reached: Set<string>;
  /** Why an action was not carried out, and how often for that reason. */
  readonly refusals: Map<string, Map<string, number>>;
  readonly findings: Finding[];
}

const SHORT = ['unexpected', 'notConfigured'];
/** Words of the platform for what is wrong with a call itself; anything else is a fault of ours. */
const PLATFORM = /larger than|no such function/;
const HANDLING = ['officer', 'reviewer', 'officeHead', 'signatory'];

/** Sends as somebody; every answer is looked at, counted and learned from. */
export interface Calling extends Counting {
  readonly memory: Known;
  send(who: Speaker, fn: FunctionName, action: string, input: unknown): Promise<Reply<unknown> | undefined>;
  raw(who: Speaker, by: Chance): Promise<void>;
  refusedFor(name: string, why: string): void;
}

/** Answers that change who may read what. */
function follow(world: FuzzWorld, action: string, input: unknown): void {
  const { id, toAgencyId, intoId } = (input ?? {}) as { readonly id?: string; readonly toAgencyId?: string; readonly intoId?: string };
  if (['changeRoles', 'setDeputy', 'acceptInvitation', 'saveSettings'].includes(action)) world.shifted = true;
  if (action === 'mergeAgency' && id && intoId) for (const { agencies } of world.watched) if (agencies.has(id)) agencies.add(intoId);
  if (!toAgencyId) return;
  const record = id && (world.store.document('cases', id) ?? world.store.document('requests', id));
  const owner = world.speakers.find(({ name }) => name === world.owners.get(record ? String(record.owner) : ''));
  for (const { openid, agencies } of world.watched) if (openid === owner?.openid) agencies.add(toAgencyId);
}

/** Where somebody handles persons today, by posts that were given to him since the town began. */
async function postsOf(world: FuzzWorld, who: Speaker): Promise<Speaker['works']> {
  if (!world.shifted || !who.openid) return who.works;
  const posts = await world.town.person(who.openid).value('staff', 'whoAmI', {});
  return { ...who.works, ...Object.fromEntries(posts.flatMap(({ agencyId, roles }) => (roles.some((role) => HANDLING.includes(role)) ? [[agencyId, 'handles' as const]] : []))) };
}

/** @param at of which seed and call a finding is */
export function calling(world: FuzzWorld, at: { readonly seed: number; call: number }): Calling {
  const counting: Counting = { calls: 0, done: 0, refused: 0, wrongInput: 0, reached: new Set(), refusals: new Map(), findings: [] };
  const memory = known();
  const tell = (who: Speaker, what: string, input: unknown, wrong: string) => { counting.findings.push({ ...at, who: who.name, what, input, wrong }); };
  const refusedFor = (name: string, why: string) => {
    const codes = counting.refusals.get(name) ?? new Map<string, number>();
    counting.refusals.set(name, codes.set(why, (codes.get(why) ?? 0) + 1));
  };
  async function lookOver(who: Speaker, what: string, input: unknown, text: string): Promise<void> {
    if (leaks(text, who, world.watched).length === 0) return;
    const seen = leaks(text, { ...who, works: await postsOf(world, who) }, world.watched);
    if (seen.length > 0) tell(who, what, input, `答复里有别人的：${seen.join('、')}`);
  }
  return Object.assign(counting, {
    memory, refusedFor,
    raw: async (who: Speaker, by: Chance) => {
      counting.calls += 1;
      const { asked, status, text } = await rawCall(world.town.cloud.url, who.name, by);
      if (status >= 500 && status !== 504) tell(who, 'gateway', asked, `${status} ${text.slice(0, 300)}`);
      if (text.includes('"unexpected"')) tell(who, 'gateway', asked, text.slice(0, 300));
      await lookOver({ ...who, works: {}, openid: undefined }, 'gateway', asked, text);
    },
    send: async (who: Speaker, fn: FunctionName, action: string, input: unknown) => {
      const name = `${fn}.${action}`;
      counting.calls += 1;
      let reply: Reply<unknown>;
      try {
        reply = await world.town.person(who.openid).send(fn, { action, input });
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error);
        if (!PLATFORM.test(words)) tell(who, name, input, words);
        counting.refused += 1;
        return undefined;
      }
      if (reply.ok) {
        counting.done += 1;
        counting.reached.add(name);
        memory.learn(name, who.name, reply.value);
        follow(world, action, input);
      } else {
        if (reply.code === 'wrongInput') counting.wrongInput += 1; else counting.refused += 1;
        refusedFor(name, `${reply.code}${reply.field ? `（${reply.field}）` : ''}：${reply.message.slice(0, 60)}`);
        if (SHORT.includes(reply.code)) tell(who, name, input, `${reply.code} ${reply.reference ?? ''}`);
      }
      await lookOver(who, name, input, JSON.stringify(reply));
      return reply;
    },
  });
}
