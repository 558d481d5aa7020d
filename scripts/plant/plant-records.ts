import type { Database } from '../../cloudfunctions/_shared/database';
import { randomFrom, type Random } from '../generate/items/fill';
import type { Sealer } from '../../cloudfunctions/_shared/crypto/sealer';
import { plantIn, RECORD_ERROR_KEYS, type Raw, type RecordError, type Reseal } from './record-errors';

/** 一处种下的错. */
export interface PlantedRecord {
  readonly kind: RecordError;
  readonly caseId: string;
  readonly agencyId: string;
  /** Whose report it is in. */
  readonly year: number;
  readonly contradicted: boolean;
}

const yearOf = (one: Raw): number | undefined => (typeof one.closedOn === 'string' ? Number(one.closedOn.slice(0, 4)) : undefined);

async function everything(db: Database, collection: 'cases' | 'letters'): Promise<Raw[]> {
  const all: Raw[] = [];
  for await (const one of db.collection(collection).scan({})) all.push(JSON.parse(JSON.stringify(one)) as Raw);
  return all;
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}

/**
 * 种错: changes what is stored, in one place of each of so many applications, by turns of every kind. Nobody is asked and
 * nothing is recounted, as when somebody reaches into the database.
 * @param among which applications may be taken
 */
export async function plantRecords(db: Database, sealer: Sealer, count: number, seed: number, among: (one: { readonly agencyId: string; readonly year: number }) => boolean): Promise<readonly PlantedRecord[]> {
  const random = randomFrom(seed);
  const cases = shuffled((await everything(db, 'cases')).filter((one) => among({ agencyId: String(one.agencyId), year: yearOf(one) ?? 0 })), random);
  const letters = new Map<string, Raw[]>();
  for (const letter of await everything(db, 'letters')) letters.set(String(letter.caseId), [...(letters.get(String(letter.caseId)) ?? []), letter]);
  const planted: PlantedRecord[] = [];
  let kinds: readonly RecordError[] = RECORD_ERROR_KEYS;
  while (planted.length < count && kinds.length > 0) {
    const missed: RecordError[] = [];
    for (const kind of kinds) {
      if (planted.length >= count) break;
      const done = await plantOne(db, kind, cases, letters, random, resealWith(sealer));
      if (done) planted.push(done); else missed.push(kind);
    }
    kinds = kinds.filter((kind) => !missed.includes(kind));
  }
  return planted;
}

const resealWith = (sealer: Sealer): Reseal => (one, index, change) => {
  const step = (one.events as Record<string, unknown>[])[index];
  if (!step) return;
  const place = { collection: 'cases', id: one._id, field: `event.${index}` };
  const inside = JSON.parse(sealer.open(String(step.sealed), place)) as Record<string, unknown>;
  change(inside);
  step.sealed = sealer.seal(JSON.stringify(inside), place);
};

/** The first application the error fits; it is taken out, so that each has one. */
async function plantOne(db: Database, kind: RecordError, cases: Raw[], letters: ReadonlyMap<string, readonly Raw[]>, random: Random, reseal: Reseal): Promise<PlantedRecord | undefined> {
  for (const [index, one] of cases.entries()) {
    const year = yearOf(one);
    const change = year === undefined ? undefined : plantIn(kind, one, letters.get(one._id) ?? [], random, year, reseal);
    if (!change || year === undefined) continue;
    if (change.case) await db.collection('cases').put(one._id, change.case);
    for (const letter of change.letters ?? []) await db.collection('letters').put(letter._id, letter);
    for (const id of change.removed ?? []) await db.collection('letters').remove(id);
    cases.splice(index, 1);
    return { kind, caseId: one._id, agencyId: String(one.agencyId), year, contradicted: change.contradicted };
  }
  return undefined;
}
