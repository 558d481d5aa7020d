import * as z from 'zod/mini';
import { oneOf, type Database, type Stored } from '../database';
import { civilDate, instantField } from './fields';

const base = { _id: z.string(), agencyId: z.string(), indexNumber: z.string(), changedAt: instantField };
const changed = z.discriminatedUnion('state', [
  z.object({ ...base, state: z.literal('public'), title: z.string(), summary: z.string(), revision: z.int(), publishedAt: instantField }),
  z.object({ ...base, state: z.literal('withdrawn'), withdrawn: z.object({ on: civilDate, reason: z.string() }) }),
]);

/** What happened last to a published item; of a withdrawn one only that it was. */
export type ChangedPublication = z.infer<typeof changed>;

const FIELDS = ['agencyId', 'indexNumber', 'changedAt', 'state', 'title', 'summary', 'revision', 'publishedAt', 'withdrawn'];
const read = (stored: Stored): ChangedPublication => changed.parse(stored);

/** What is new among published items, without their texts. */
export const changedPublications = (db: Database) => async (limit: number, agencyIds: readonly string[]): Promise<readonly ChangedPublication[]> =>
  (await db.collection('publications').find({ agencyId: oneOf(agencyIds) }, { limit, orderBy: [['changedKey', 'desc']], fields: FIELDS })).map(read);
