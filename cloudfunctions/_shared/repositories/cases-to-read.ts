import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { foldCase } from '@/domain/case/transition';
import type { DisclosureCase } from '@/domain/case/case';
import type { ReadCase, ReadLetter, StoredKeys, Twin } from '@/domain/second-reader/input';
import { parseLetterNumber } from '@/domain/letter/number';
import { comparableText } from '@/domain/repeat/like-text';
import { LETTERS } from '@/domain/statute/letters';
import type { Letter } from '@/domain/letter/letter';
import { between, gt, MAX_PAGE, oneOf, type Database } from '../database';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord, type CaseRecord } from './case-record';
import { letterRecord, type LetterRecord } from './letter-record';
import { numberKey, seriesKey } from './numbers';
import { projectionOf } from './projection';
import type { Projection } from './shelf-record';

/** Some applications with everything that is kept of them, and the key to go on after. */
interface ReadStretch {
  readonly cases: readonly ReadCase[];
  readonly after: string;
  readonly done: boolean;
}

export interface CasesToReadRepository {
  /** In the order of submission. @param after the key of the last one that was read; '' to begin */
  /** One application of an agency, read once more. */
  readonly one: (agencyId: string, id: string) => Promise<ReadCase | undefined>;
  readonly stretch: (agencyId: string, year: number, after: string, most: number) => Promise<ReadStretch>;
}

const KEY = 'projection.submittedKey';
const END_OF_TIME = '9999-12-31';

const dayOf = (key: string): CivilDate | undefined => {
  const [day] = key.split('/');
  return day && day !== END_OF_TIME ? day as CivilDate : undefined;
};

function keysOf({ counted, unconfirmed, open, receivedKey, closedKey }: Projection): StoredKeys {
  const [receivedOn, closedOn] = [dayOf(receivedKey), dayOf(closedKey)];
  return { counted, unconfirmed, open, ...(receivedOn && { receivedOn }), ...(closedOn && { closedOn }) };
}

const twinFields = z.looseObject({
  _id: z.string(), number: z.string(), outcome: z.optional(z.string()), request: z.looseObject({ description: z.string() }),
  blind: z.looseObject({ documentNumber: z.string() }), projection: z.looseObject({ submittedKey: z.string() }),
});
type TwinFields = z.infer<typeof twinFields>;

const isTwin = (one: CaseRecord, other: TwinFields): boolean => other._id !== one._id && other.blind.documentNumber === one.blind.documentNumber
  && other.projection.submittedKey < one.projection.submittedKey && comparableText(other.request.description) === comparableText(one.request.description);

const proofsOf = ({ events }: Pick<DisclosureCase, 'events'>): readonly string[] =>
  events.flatMap((event) => ('proofs' in event ? event.proofs ?? [] : []));

const group = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one]);
  return groups;
};

const loggedNumber = z.looseObject({ _id: z.string(), state: z.string(), caseId: z.optional(z.string()), place: z.optional(z.string()) });
type LoggedNumber = z.infer<typeof loggedNumber>;

/** Under which key the log has the 文号 of a letter; undefined where it is no number of a series. */
function logKeyOf({ agencyId, number }: Pick<LetterRecord, 'agencyId' | 'number'>): string | undefined {
  const parsed = number === undefined ? undefined : parseLetterNumber(number);
  return parsed && numberKey({ series: seriesKey({ agencyId, year: parsed.year, of: 'letters' }), value: parsed.serial });
}

function loggedAs(letter: LetterRecord, log: ReadonlyMap<string, LoggedNumber>): ReadLetter['logged'] {
  const key = logKeyOf(letter);
  if (key === undefined) return undefined;
  const entry = log.get(key);
  if (!entry) return 'missing';
  if (entry.state === 'void') return 'void';
  return entry.caseId === letter.caseId && entry.place === letter.place ? 'this' : 'other';
}

/** So few at a time that what belongs to them fits into one page each: letters of a case, applications of a person, one of an id. */
const TOGETHER = { cases: 40, people: 20, ids: 500 } as const;

/** What belongs to many, asked for some of them at a time. */
async function ofAll<T>(ids: readonly string[], most: number, ask: (some: readonly string[]) => Promise<readonly T[]>): Promise<readonly T[]> {
  const pages: Promise<readonly T[]>[] = [];
  for (let from = 0; from < ids.length; from += most) pages.push(ask(ids.slice(from, from + most)));
  return (await Promise.all(pages)).flat();
}

export function casesToReadRepository(db: Database, keys: CaseKeys): CasesToReadRepository {
  const [cases, letters, uploads, numberLog] = [db.collection('cases'), db.collection('letters'), db.collection('uploads'), db.collection('numberLog')];
  const { sealer, calendar } = keys;

  const readLetter = (log: ReadonlyMap<string, LoggedNumber>) => (letter: LetterRecord): ReadLetter => {
    const { _id: id, kind, place, number, on, issuedAt, shown } = letter;
    const logged = loggedAs(letter, log);
    const remedy = LETTERS[kind].role !== 'answer' || (JSON.parse(sealer.open(shown, { collection: 'letters', id, field: 'shown' })) as Letter).remedy !== undefined;
    return { kind, place, ...(number !== undefined && { number }), ...(logged && { logged }), on: on ?? issuedAt.slice(0, 10) as CivilDate, remedy };
  };

  function toRead(record: CaseRecord, beside: { readonly letters: readonly ReadLetter[]; readonly twins: readonly Twin[]; readonly files: ReadonlySet<string> }): ReadCase {
    const application = applicationOf(record, keys);
    const { disclosure } = application;
    const { id, agencyId, number, applicantKind, practice, splitFrom, events } = disclosure;
    const derived = foldCase({ id, agencyId, number, applicantKind, ...(practice && { practice }), ...(splitFrom && { splitFrom }) }, events, calendar);
    const expected = projectionOf(derived.ok ? derived.value : disclosure, application, calendar);
    return {
      current: disclosure, derived, keys: keysOf(record.projection), keysDerived: keysOf(expected),
      letters: beside.letters, takenOver: record.intake?.takenOver === true,
      missingFiles: proofsOf(disclosure).filter((uploadId) => !beside.files.has(uploadId)).length, twins: beside.twins,
    };
  }

  async function withPapers(agencyId: string, records: readonly CaseRecord[]): Promise<readonly ReadCase[]> {
    const people = [...new Set(records.map(({ blind }) => blind.documentNumber))];
    const proofs = records.flatMap((record) => proofsOf(applicationOf(record, keys).disclosure));
    const [issued, like, files] = await Promise.all([
      ofAll(records.map(({ _id }) => _id), TOGETHER.cases, (some) => letters.find({ caseId: oneOf(some) }, { limit: MAX_PAGE, orderBy: [['issuedAt', 'asc']] })),
      ofAll(people, TOGETHER.people, (some) => cases.find({ agencyId, 'blind.documentNumber': oneOf(some), [KEY]: gt('') }, { limit: MAX_PAGE, orderBy: [[KEY, 'asc']], fields: ['number', 'outcome', 'request.description', 'blind.documentNumber', KEY] })),
      ofAll([...new Set(proofs)], TOGETHER.ids, (some) => uploads.find({ _id: oneOf(some) }, { limit: MAX_PAGE, fields: ['state'] })),
    ]);
    const papers = issued.map((stored) => letterRecord.parse(stored));
    const numbered = [...new Set(papers.flatMap((letter) => logKeyOf(letter) ?? []))];
    const entries = await ofAll(numbered, TOGETHER.ids, (some) => numberLog.find({ _id: oneOf(some) }, { limit: MAX_PAGE }));
    const log = new Map(entries.map((stored) => loggedNumber.parse(stored)).map((entry) => [entry._id, entry]));
    const [ofCase, there] = [group(papers, ({ caseId }) => caseId), new Set(files.map(({ _id }) => _id))];
    const likes = group(like.map((stored) => twinFields.parse(stored)), ({ blind }) => blind.documentNumber);
    return records.map((record) => toRead(record, {
      letters: (ofCase.get(record._id) ?? []).map(readLetter(log)), files: there,
      twins: (likes.get(record.blind.documentNumber) ?? []).filter((other) => isTwin(record, other)).map(({ number, outcome }) => ({ number, answered: outcome !== undefined })),
    }));
  }

  return {
    one: async (agencyId, id) => {
      const stored = await cases.get(id);
      return stored?.agencyId === agencyId ? (await withPapers(agencyId, [caseRecord.parse(stored)]))[0] : undefined;
    },
    stretch: async (agencyId, year, after, most) => {
      const range = after === '' ? between('', `${year + 1}-01-01`) : between(`${after}!`, `${year + 1}-01-01`);
      const records = (await cases.find({ agencyId, [KEY]: range }, { limit: most, orderBy: [[KEY, 'asc']] })).map((stored) => caseRecord.parse(stored));
      return records.length === 0
        ? { cases: [], after, done: true }
        : { after: records.at(-1)?.projection.submittedKey ?? after, done: records.length < most, cases: await withPapers(agencyId, records) };
    },
  };
}
