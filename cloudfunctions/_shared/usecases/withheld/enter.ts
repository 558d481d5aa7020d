import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { factsOf } from '@/domain/case/facts';
import type { Withheld } from '@/domain/reassess/reassess';
import type { WithholdingLeaf } from '@/domain/statute/leaves';
import { groundsToReassess } from '@/domain/statute/withheld';
import type { Application } from '../../application';
import type { CaseRepository } from '../../repositories/cases';
import type { WithheldRepository } from '../../repositories/withheld';

interface Enters {
  readonly cases: Pick<CaseRepository, 'find'>;
  readonly withheld: WithheldRepository;
}

/** What was entered late may carry an earlier day; so far back an answer is looked for again. */
const LATE_DAYS = 60;
/** Looked at together: somebody waits for it. */
const AT_ONCE = 10;

function newOne(id: string, agencyId: string, kind: Withheld['kind'], number: string, grounds: readonly WithholdingLeaf[], on: CivilDate, at: Instant): Withheld {
  return { id, agencyId, kind, number, grounds, withheldOn: on, since: on, state: 'withheld', version: 1, events: [{ type: 'entered', at, on }] };
}

/** Entered anew, after it had left. */
function anew({ proposal: _gone, ...rest }: Withheld, grounds: readonly WithholdingLeaf[], on: CivilDate, at: Instant): Withheld {
  return { ...rest, grounds, withheldOn: on, since: on, state: 'withheld', version: rest.version + 1, events: [...rest.events, { type: 'entered', at, on }] };
}

/** 不再评估; what was proposed meanwhile falls away with it. */
async function leave(before: Withheld | undefined, on: CivilDate | undefined, at: Instant, withheld: WithheldRepository): Promise<void> {
  if (!before || before.state === 'void') return;
  const { proposal: _gone, ...rest } = before;
  await withheld.save({ ...rest, state: 'void', version: rest.version + 1, events: [...rest.events, { type: 'void', at, on: on ?? rest.withheldOn }] });
}

/** 列入定期评估: an answer with grounds of arts. 14–16; one that was changed after a remedy is entered anew or leaves. */
async function enter({ disclosure }: Application, at: Instant, withheld: WithheldRepository): Promise<void> {
  const { id, agencyId, number, decision } = disclosure;
  const { served } = factsOf(disclosure);
  const grounds = served && decision ? groundsToReassess(decision.leaf, decision.facts) : [];
  const before = await withheld.find(id);
  if (!served || grounds.length === 0) {
    await leave(before, served?.answeredOn, at, withheld);
    return;
  }
  const on = served.answeredOn;
  if (!before) await withheld.save(newOne(id, agencyId, 'case', number, grounds, on, at));
  else if (before.withheldOn !== on) await withheld.save(anew(before, grounds, on, at));
}

/** Everything an agency has answered since it was looked through last. Safe to do twice, and safe to miss a night. @source 条例 art. 18 */
export async function enterAnswers(agencyId: string, today: CivilDate, at: Instant, { cases, withheld }: Enters): Promise<number> {
  const looked = await withheld.lookedThrough(agencyId);
  const look = async (id: string): Promise<void> => {
    const application = await cases.find(id);
    if (application) await enter(application, at, withheld);
  };
  let checked = 0;
  for await (const { ids, through } of withheld.closedSince(agencyId, looked ? addDays(looked, -LATE_DAYS) : '2019-01-01' as CivilDate)) {
    for (let from = 0; from < ids.length; from += AT_ONCE) await Promise.all(ids.slice(from, from + AT_ONCE).map(look));
    checked += ids.length;
    // Of an office that was never looked through there may be more than fit into one call; the next goes on from here.
    if (through < today && (!looked || through > looked)) await withheld.markLooked(agencyId, through);
  }
  await withheld.markLooked(agencyId, today);
  return checked;
}

interface Withdrawal {
  readonly item: { readonly id: string; readonly agencyId: string; readonly indexNumber: string };
  readonly ground: WithholdingLeaf;
  readonly withdrawnAt: Instant;
  readonly on: CivilDate;
  readonly at: Instant;
}

/** 因不能公开而撤回的: enters with the ground it was taken off for; anew when it was public again in between. @source 条例 art. 18 */
export async function enterWithdrawn({ item, ground, withdrawnAt, on, at }: Withdrawal, withheld: WithheldRepository): Promise<void> {
  const before = await withheld.find(item.id);
  if (!before) await withheld.save(newOne(item.id, item.agencyId, 'item', item.indexNumber, [ground], on, at));
  // The same withdrawal sent again enters nothing: what was assessed since then stands.
  else if (before.events.every((event) => event.at < withdrawnAt)) await withheld.save(anew(before, [ground], on, at));
}

/** 又公开了的: nothing of it is withheld any more, so nothing is assessed. @source 条例 art. 18 */
export const leavePublished = async (id: string, on: CivilDate, at: Instant, withheld: WithheldRepository): Promise<void> => leave(await withheld.find(id), on, at, withheld);
