import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import type { CaseState } from '@/domain/case/case';
import { arrive } from './arrive';
import { atOnce } from './at-once';
import { doDeed } from './deeds';
import type { Deed, Plan, Planned } from './plan';
import type { Run } from './run';
import type { Hand } from './steps';
import type { World } from './world';

/** How often each thing was done, and how often it was refused and why. */
export interface Score {
  readonly done: Record<string, number>;
  readonly refused: Record<string, number>;
}
export const count = (of: Record<string, number>, what: string): void => { of[what] = (of[what] ?? 0) + 1; };

/** A period of somebody else runs: the deed is tried again another day. */
const WAITS: readonly string[] = ['applicantPeriodRuns', 'consultationOpen', 'notServedYet'];
const MOST_WAITS = 8;

const FINISH: readonly Deed[] = [{ do: 'decide', leaf: 'granted' }, { do: 'review' }, { do: 'sign' }, { do: 'issue' }, { do: 'serve' }];
/** What brings an application to its answer whose plan the law did not allow. */
const RESCUE: Partial<Record<CaseState, readonly Deed[]>> = {
  submitted: [{ do: 'confirm' }, ...FINISH], inProgress: FINISH, decided: FINISH.slice(1), reviewed: FINISH.slice(2), signed: FINISH.slice(3),
  awaitingCorrection: [{ do: 'correctTold' }, ...FINISH], awaitingPayment: [{ do: 'pay' }, ...FINISH],
};

const isCase = (value: unknown): value is StaffCase => typeof value === 'object' && value !== null && 'version' in value && 'lettersDue' in value;

function see(run: Run, value: StaffCase): void {
  run.version = value.version;
  run.seen = value;
}

async function refresh(world: World, run: Run): Promise<StaffCase | undefined> {
  const reply: Reply<StaffCase> = await world.desk(run.agencyId, 'officer').call('staff', 'getCase', { id: run.id ?? '' });
  if (reply.ok) see(run, reply.value);
  return reply.ok ? reply.value : undefined;
}

/** 拆分、转送: what came of it goes on by itself. */
async function offspring(world: World, run: Run, deed: Deed, value: unknown): Promise<readonly Run[]> {
  if (deed.do === 'split') {
    const { parts } = value as { readonly parts: readonly { readonly id: string }[] };
    const left = run.deeds.splice(0);
    return parts.map(({ id }) => ({ plan: run.plan, agencyId: run.agencyId, ...(run.owner && { owner: run.owner }), id, deeds: [...left] }));
  }
  if (deed.do !== 'forward') return [];
  const sent = await world.db.collection('cases').get(run.id ?? '');
  const [event] = [...(sent?.events as readonly { readonly type: string; readonly toAgencyId?: string; readonly number?: string }[])].reverse();
  const [there] = await world.db.collection('cases').find({ agencyId: event?.toAgencyId ?? '', number: event?.number ?? '' }, { limit: 1 });
  if (!there) return [];
  const on = world.today;
  return [{ plan: run.plan, agencyId: String(there.agencyId), ...(run.owner && { owner: run.owner }), id: there._id, deeds: [{ do: 'confirm', on }, ...FINISH.map((one) => ({ ...one, on }))] }];
}

/** Everything of one application that is due by today. @returns the applications that came of it */
async function work(world: World, run: Run, score: Score): Promise<readonly Run[]> {
  const born: Run[] = [];
  let rescued = 0;
  const due = (deed: Planned | undefined): deed is Planned => deed !== undefined && deed.on <= world.today;
  for (let deed = run.deeds[0]; due(deed); deed = run.deeds[0]) {
    if (run.version === undefined) await refresh(world, run);
    const reply = await doDeed({ run: run as Hand['run'], world }, deed);
    if (!reply.ok && WAITS.includes(reply.code) && (run.waited ?? 0) < MOST_WAITS) {
      run.waited = (run.waited ?? 0) + 1;
      return born;
    }
    delete run.waited;
    run.deeds.shift();
    if (reply.ok) count(score.done, deed.do);
    else count(score.refused, `${deed.do}:${reply.code}`);
    if (reply.ok && isCase(reply.value)) see(run, reply.value);
    else {
      delete run.seen;
      // 出文书 leaves the application as it was.
      if (!reply.ok || deed.do !== 'issue') delete run.version;
    }
    if (reply.ok) born.push(...await offspring(world, run, deed, reply.value));
    if (run.deeds.length === 0 && rescued < 2) {
      const { state } = run.seen ?? await refresh(world, run) ?? {};
      run.deeds = (state ? RESCUE[state] ?? [] : []).map((one) => ({ ...one, on: world.today }));
      rescued += 1;
    }
  }
  return born;
}

/** As many callers as an office may have at once. */
const CALLERS = 8;

/**
 * One day of the county: what is filed is filed, what is due is done. Offices work beside each other.
 * @param coming plans whose day has come
 * @returns the applications that go on
 */
export async function workDay(world: World, runs: readonly Run[], coming: readonly Plan[], score: Score, told: () => void): Promise<readonly Run[]> {
  const all: Run[] = [...runs, ...coming.map((plan): Run => ({ plan, agencyId: plan.agencyId, deeds: [...plan.deeds] }))];
  const today: readonly Run[] = all.filter((run) => run.id === undefined || (run.deeds[0] && run.deeds[0].on <= world.today));
  const byAgency = new Map<string, Run[]>();
  for (const run of today) byAgency.set(run.agencyId, [...(byAgency.get(run.agencyId) ?? []), run]);
  const born: Run[] = [];
  await atOnce([...byAgency.values()], CALLERS, async (run) => {
    if (run.id === undefined) {
      Object.assign(run, await arrive(world, run.plan));
      count(score.done, run.plan.arrival);
    }
    for (let next: readonly Run[] = [run]; next.length > 0;) {
      const more = (await Promise.all(next.map((one) => work(world, one, score)))).flat();
      born.push(...more);
      next = more;
    }
    told();
  });
  return [...all, ...born].filter(({ deeds }) => deeds.length > 0);
}
