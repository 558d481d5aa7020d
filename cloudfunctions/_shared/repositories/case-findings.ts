import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { SECOND_READER, type CaseFinding } from '@/domain/second-reader/codes';
import type { Database } from '../database';
import { instantField, keysIn } from './fields';
import { walk } from './lists';

/** 通读到哪里. A pass is one reading from the first case to the last. */
const readingRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), year: z.int(), version: z.int().check(z.gte(1)), pass: z.int().check(z.gte(1)), startedAt: instantField,
  after: z.string(), read: z.int().check(z.gte(0)), doneAt: z.optional(instantField),
});
export type KeptReading = Readonly<Omit<z.infer<typeof readingRecord>, '_id'>>;

const findingRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), year: z.int(), pass: z.int(), caseId: z.string(), number: z.string(),
  findings: z.array(z.strictObject({ code: keysIn(SECOND_READER), is: z.string(), should: z.string() })),
});

/** What one application was found to contradict itself in. */
export interface FoundInCase {
  readonly caseId: string;
  readonly number: string;
  readonly findings: readonly CaseFinding[];
}

export interface CaseFindingRepository {
  readonly reading: (agencyId: string, year: number) => Promise<KeptReading | undefined>;
  /** A new pass from the first case. @returns nothing when somebody else was faster */
  readonly begin: (before: KeptReading | undefined, of: { readonly agencyId: string; readonly year: number; readonly at: Instant }) => Promise<KeptReading | undefined>;
  /** A stretch that was read; asked again it is written once more and counts once. @returns false when another call read it meanwhile */
  readonly advance: (reading: KeptReading, stretch: { readonly after: string; readonly read: number; readonly doneAt?: Instant; readonly found: readonly FoundInCase[] }) => Promise<boolean>;
  /** One application that was read once more in the last pass; nothing found takes away what was. */
  readonly renew: (reading: KeptReading, found: FoundInCase) => Promise<void>;
  /** What the last pass has found so far, all of it: one that was left out would not stop a report. */
  readonly found: (reading: KeptReading) => Promise<readonly FoundInCase[]>;
}

const readingId = (agencyId: string, year: number): string => `${agencyId}:${year}`;

export function caseFindingRepository(db: Database): CaseFindingRepository {
  const [readings, findings] = [db.collection('caseReadings'), db.collection('caseFindings')];
  const reading: CaseFindingRepository['reading'] = async (agencyId, year) => {
    const stored = await readings.get(readingId(agencyId, year));
    if (!stored) return undefined;
    const { _id, ...kept } = readingRecord.parse(stored);
    return kept;
  };
  return {
    reading,
    begin: async (before, { agencyId, year, at }) => {
      const _id = readingId(agencyId, year);
      const fresh = { pass: (before?.pass ?? 0) + 1, startedAt: at, after: '', read: 0 };
      const begun = await db.transaction(async (transaction) => {
        const inside = transaction.collection('caseReadings');
        if (before) return inside.updateVersion(_id, before.version, { ...fresh, doneAt: undefined });
        if (await inside.get(_id)) return false;
        await inside.add({ _id, agencyId, year, version: 1, ...fresh });
        return true;
      });
      return begun ? reading(agencyId, year) : undefined;
    },
    advance: async ({ agencyId, year, pass, version }, { after, read, doneAt, found }) => {
      for (const { caseId, number, findings: of } of found) {
        await findings.put(`${agencyId}:${year}:${caseId}`, { agencyId, year, pass, caseId, number, findings: of.map((one) => ({ ...one })) });
      }
      return readings.updateVersion(readingId(agencyId, year), version, { after, read, ...(doneAt && { doneAt }) });
    },
    renew: async ({ agencyId, year, pass }, { caseId, number, findings: of }) => {
      await findings.put(`${agencyId}:${year}:${caseId}`, { agencyId, year, pass, caseId, number, findings: of.map((one) => ({ ...one })) });
    },
    found: async ({ agencyId, year, pass }) => {
      const found: FoundInCase[] = [];
      for await (const stored of walk(findings, { agencyId, year, pass }, '_id')) {
        const { caseId, number, findings: of } = findingRecord.parse(stored);
        found.push({ caseId, number, findings: of });
      }
      return found;
    },
  };
}
