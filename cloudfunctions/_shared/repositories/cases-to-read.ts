import * as z from 'zod';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { foldCase } from '@/domain/case/transition';
import type { DisclosureCase } from '@/domain/case/case';
import type { ReadCase, ReadLetter, StoredKeys, Twin } from '@/domain/second-reader/input';
import { comparableText } from '@/domain/repeat/like-text';
import { LETTERS } from '@/domain/statute/letters';
import type { Letter } from '@/domain/letter/letter';
import { between, gt, MAX_PAGE, oneOf, type Database } from '../database';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord, type CaseRecord } from './case-record';
import { letterRecord, type LetterRecord } from './letter-record';
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
  _id: z.string(), number: z.string(), outcome: z.string().optional(), request: z.looseObject({ description: z.string() }),
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

export function casesToReadRepository(db: Database, keys: CaseKeys): CasesToReadRepository {
  const [cases, letters, uploads] = [db.collection('cases'), db.collection('letters'), db.collection('uploads')];
  const { sealer, calendar } = keys;

  const readLetter = ({ _id: id, kind, place, number, on, issuedAt, shown }: LetterRecord): ReadLetter => {
    const remedy = LETTERS[kind].role !== 'answer' || (JSON.parse(sealer.open(shown, { collection: 'letters', id, field: 'shown' })) as Letter).remedy !== undefined;
    return { kind, place, ...(number !== undefined && { number }), on: on ?? issuedAt.slice(0, 10) as CivilDate, remedy };
  };

  function toRead(record: CaseRecord, beside: { readonly letters: readonly LetterRecord[]; readonly twins: readonly Twin[]; readonly files: ReadonlySet<string> }): ReadCase {
    const application = applicationOf(record, keys);
    const { disclosure } = application;
    const { id, agencyId, number, applicantKind, practice, splitFrom, events } = disclosure;
    const derived = foldCase({ id, agencyId, number, applicantKind, ...(practice && { practice }), ...(splitFrom && { splitFrom }) }, events, calendar);
    const expected = projectionOf(derived.ok ? derived.value : disclosure, application, calendar);
    return {
      current: disclosure, derived, keys: keysOf(record.projection), keysDerived: keysOf(expected),
      letters: beside.letters.map(readLetter), takenOver: record.intake?.takenOver === true,
      missingFiles: proofsOf(disclosure).filter((uploadId) => !beside.files.has(uploadId)).length, twins: beside.twins,
    };
  }

  return {
    stretch: async (agencyId, year, after, most) => {
      const range = after === '' ? between('', `${year + 1}-01-01`) : between(`${after}!`, `${year + 1}-01-01`);
      const records = (await cases.find({ agencyId, [KEY]: range }, { limit: most, orderBy: [[KEY, 'asc']] })).map((stored) => caseRecord.parse(stored));
      const ids = records.map(({ _id }) => _id);
      if (ids.length === 0) return { cases: [], after, done: true };
      const people = [...new Set(records.map(({ blind }) => blind.documentNumber))];
      const proofs = records.flatMap((record) => proofsOf(applicationOf(record, keys).disclosure));
      const [issued, like, files] = await Promise.all([
        letters.find({ caseId: oneOf(ids) }, { limit: MAX_PAGE, orderBy: [['issuedAt', 'asc']] }),
        cases.find({ agencyId, 'blind.documentNumber': oneOf(people), [KEY]: gt('') }, { limit: MAX_PAGE, orderBy: [[KEY, 'asc']], fields: ['number', 'outcome', 'request.description', 'blind.documentNumber', KEY] }),
        proofs.length === 0 ? [] : uploads.find({ _id: oneOf([...new Set(proofs)]) }, { limit: MAX_PAGE, fields: ['state'] }),
      ]);
      const [ofCase, there] = [group(issued.map((stored) => letterRecord.parse(stored)), ({ caseId }) => caseId), new Set(files.map(({ _id }) => _id))];
      const likes = group(like.map((stored) => twinFields.parse(stored)), ({ blind }) => blind.documentNumber);
      return {
        after: records.at(-1)?.projection.submittedKey ?? after, done: records.length < most,
        cases: records.map((record) => toRead(record, {
          letters: ofCase.get(record._id) ?? [], files: there,
          twins: (likes.get(record.blind.documentNumber) ?? []).filter((other) => isTwin(record, other)).map(({ number, outcome }) => ({ number, answered: outcome !== undefined })),
        })),
      };
    },
  };
}
