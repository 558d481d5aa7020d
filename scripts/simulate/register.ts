import type { ActionInput } from '@/contract/actions';
import { addDays, civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { between, pick, randomFrom } from '../generate/items/fill';
import { eachAtOnce } from './at-once';
import { agencyIdOf } from './county';
import { count, type Score } from './day';
import type { SimulationOptions } from './options';
import type { World } from './world';

type Kind = ActionInput<'annual', 'saveLine'>['kind'];

/** 台账的一条, on the day it is written down; later it may be abolished, or found to be a mistake. */
interface Entry {
  readonly key: string;
  readonly agencyId: string;
  readonly kind: Kind;
  readonly on: CivilDate;
  readonly values: Readonly<Record<string, string>>;
  readonly abolished?: CivilDate;
  readonly mistake?: true;
}

const KINDS: readonly Kind[] = ['normativeDocuments', 'normativeDocuments', 'administrativeLicensing', 'administrativePenalty', 'administrativeCompulsion', 'administrativeFees', 'administrativeFees'];
/** Lines an office writes in a year. */
const A_YEAR = 6;

/** 表二的台账 of the simulated county: documents made and abolished, decisions by day, fees to the 分. */
function entriesOf({ agencies, firstYear, years, seed }: SimulationOptions): readonly Entry[] {
  return Array.from({ length: agencies * years * A_YEAR }, (_, index): Entry => {
    const random = randomFrom(seed * 31 + index);
    const [agency, year] = [index % agencies, firstYear + Math.floor(index / agencies) % years];
    const on = addDays(civilDate(`${year}-01-02`), between(random, 0, 350));
    const kind = pick(random, KINDS);
    const values: Readonly<Record<string, string>> = kind === 'normativeDocuments' ? { title: `关于第${index + 1}件事项的规定` }
      : kind === 'administrativeFees' ? { fen: `${between(random, 1, 9999)}.${String(between(random, 0, 99)).padStart(2, '0')}` } : { decisions: String(between(random, 1, 40)) };
    return {
      key: `sim-line-${seed}-${String(index).padStart(8, '0')}`, agencyId: agencyIdOf(agency), kind, on, values,
      ...(kind === 'normativeDocuments' && random() < 0.4 && { abolished: addDays(on, between(random, 10, 500)) }), ...(random() < 0.1 && { mistake: true as const }),
    };
  });
}

async function write(world: World, { key, agencyId, kind, on, values, mistake }: Entry): Promise<void> {
  const officer = world.desk(agencyId, 'officer');
  const { id, version, removed } = await officer.value('annual', 'saveLine', { agencyId, key, kind, on, values, another: true });
  if (mistake && !removed) await officer.value('annual', 'removeLine', { agencyId, id, version, reason: '登记错了单位。' });
}

async function abolish(world: World, { key, agencyId, kind, on, values, abolished }: Entry): Promise<void> {
  const officer = world.desk(agencyId, 'officer');
  // The same key again is the line that was written then.
  const { id, version, removed } = await officer.value('annual', 'saveLine', { agencyId, key, kind, on, values });
  if (removed || !abolished) return;
  const reply = await officer.call('annual', 'correctLine', { agencyId, id, version, on, values: { ...values, abolishedOn: abolished }, reason: '已经废止。' });
  // A day that was cut off is worked again.
  if (!reply.ok && reply.code !== 'nothingChanged') throw new Error(reply.message);
}

/** 记台账: what happened since the day before, through the same actions as the phone. */
export async function keepRegisters(world: World, options: SimulationOptions, since: CivilDate | undefined, score: Score): Promise<void> {
  const { today } = world;
  const isDue = (day: CivilDate | undefined): boolean => day !== undefined && day <= today && (since === undefined || day > since);
  const all = entriesOf(options);
  await eachAtOnce(all.filter(({ on }) => isDue(on)), async (entry) => {
    await write(world, entry);
    count(score.done, entry.mistake ? 'lineRemoved' : 'line');
  });
  await eachAtOnce(all.filter(({ abolished }) => isDue(abolished)), async (entry) => {
    await abolish(world, entry);
    count(score.done, 'abolished');
  });
}
