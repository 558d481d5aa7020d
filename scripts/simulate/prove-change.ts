import { randomUUID } from 'node:crypto';
import type { YearTables } from '@/contract/year-tables';
import { yearOf } from '@/domain/calendar/civil-date';
import type { LeafKey } from '@/domain/statute/leaves';
import { randomFrom } from '../generate/items/fill';
import { onlineForm } from './applicants';
import { COUNTY_ID } from './county';
import { doDeed } from './deeds';
import type { Deed, Plan } from './plan';
import { numbersOf, TABLES } from './prove-agency';
import type { Told } from './recount';
import type { World } from './world';

type Cells = ReadonlyMap<string, number>;

/** Every cell of every table of these agencies and of their roll-up, by its name. */
async function everyCell(world: World, agencies: readonly string[], years: readonly number[]): Promise<Cells> {
  const cells = new Map<string, number>();
  const put = (whose: string, year: number, tables: object) => {
    const numbers = numbersOf(tables as YearTables);
    for (const [name, label] of TABLES) for (const [cell, number] of Object.entries(numbers[name])) cells.set(`${whose} ${year} ${label} ${cell}`, number);
  };
  for (const year of new Set(years)) {
    for (const agencyId of agencies) put(agencyId, year, await world.desk(agencyId, 'officer').value('annual', 'yearTables', { agencyId, year }));
    put(COUNTY_ID, year, (await world.desk(COUNTY_ID, 'supervisor').value('annual', 'rollUp', { agencyId: COUNTY_ID, year, of: [...agencies], from: 'live' })).figures);
  }
  return cells;
}

const changed = (before: Cells, after: Cells): readonly string[] => [...new Set([...before.keys(), ...after.keys()])]
  .flatMap((cell) => ((after.get(cell) ?? 0) === (before.get(cell) ?? 0) ? [] : [`${cell} ${(after.get(cell) ?? 0) - (before.get(cell) ?? 0)}`])).sort();

/** What must change, of the agency and of the county alike. */
const expected = ({ agencyId, kind }: One, year: number, rows: Readonly<Record<string, number>>): readonly string[] => [agencyId, COUNTY_ID]
  .flatMap((whose) => Object.entries(rows).flatMap(([row, by]) => [kind, 'total'].map((column) => `${whose} ${year} 表三 ${row}/${column} ${by}`))).sort();

function unlike(what: string, is: readonly string[], should: readonly string[]): readonly string[] {
  return is.join() === should.join() ? [] : [`${what}：变的是${is.join('，') || '没有'}；应当是${should.join('，')}`];
}

/** No deed that is done here looks at the plan. */
const NO_PLAN = { seed: 0 } as Plan;
const LEAF: LeafKey = 'cannotProvide.needsCreation';
const OTHER: LeafKey = 'cannotProvide.notHeld';
const ANSWER: readonly Deed[] = [{ do: 'decide', leaf: LEAF }, { do: 'review' }, { do: 'sign' }, { do: 'issue' }, { do: 'serve' }];

type One = Pick<Told, 'id' | 'agencyId' | 'kind'>;

/** A step of the office, each on the case as it is by then. @throws Error with the sentence of the refusal */
async function doAll(world: World, { agencyId, id }: One, deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) {
    const seen = await world.desk(agencyId, 'officer').value('staff', 'getCase', { id });
    const done = await doDeed({ run: { plan: NO_PLAN, deeds: [], agencyId, id, version: seen.version, seen }, world }, deed);
    if (!done.ok) throw new Error(`${deed.do}: ${done.code} ${done.message}`);
  }
}

/** An application of today whose receipt is confirmed; each run files one of its own. */
async function file(world: World, agencyId: string): Promise<One> {
  const [key, kind] = [`prove-${randomUUID()}`, 'naturalPerson'] as const;
  const { id } = await world.person(`oSimApplicant-${key}`).value('applicant', 'submitApplication', { key, agencyId, form: onlineForm(kind, yearOf(world.today), randomFrom(NO_PLAN.seed)) });
  const one = { id, agencyId, kind };
  await doAll(world, one, [{ do: 'confirm' }]);
  return one;
}

/**
 * 改一件只变该变的格: an open application is answered through the usual actions, then its result is changed in the store
 * and counted anew. All cells of all agencies, years and of the roll-up are looked at before and after.
 * @returns what did not hold
 */
export async function proveChange(world: World, agencies: readonly string[], years: readonly number[]): Promise<readonly string[]> {
  const [agencyId = COUNTY_ID] = agencies;
  const year = yearOf(world.today);
  const one = await file(world, agencyId);
  const look = () => everyCell(world, agencies, years);
  const before = await look();
  await doAll(world, one, ANSWER);
  const answered = await look();
  const failures = [...unlike(`答复${one.id}`, changed(before, answered), expected(one, year, { [LEAF]: 1, outcomesTotal: 1, carriedOverOut: -1 }))];

  const stored = await world.db.collection('cases').get(one.id);
  const store = async (outcome: LeafKey) => {
    await world.db.collection('cases').put(one.id, { ...stored, outcome });
    await world.db.collection('tallies').remove(`${one.agencyId}:${year}`);
  };
  await store(OTHER);
  failures.push(...unlike(`把${one.id}的结果改成另一种`, changed(answered, await look()), expected(one, year, { [LEAF]: -1, [OTHER]: 1 })));
  await store(LEAF);
  failures.push(...unlike(`把${one.id}的结果改回来`, changed(answered, await look()), []));
  return failures;
}
