import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { WITHHELD_STATES, type Assessment, type Withheld, type WithheldEvent } from '@/domain/reassess/reassess';
import { LEAVES, type WithholdingLeaf } from '@/domain/statute/leaves';
import type { Sealer } from '../crypto/sealer';
import { DuplicateError, gte, lt, type Database, type Stored, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import type { Message } from '../telling';
import { civilDate, keysIn } from './fields';
import { keyAt, pageOf } from './lists';
import { addMessage } from './messages';

const record = z.strictObject({
  _id: z.string(), agencyId: z.string(), kind: z.enum(['case', 'item']), number: z.string(), grounds: z.array(keysIn(LEAVES)), withheldOn: civilDate, since: civilDate,
  /** `<since>/<id>`: whoever was assessed longest ago comes first. */
  sinceKey: z.string(), state: keysIn(WITHHELD_STATES), version: z.int().check(z.gte(1)),
  /** 评估意见 and its trace, sealed: reasons may name somebody. */
  said: z.string().check(z.startsWith('v1.')),
});

const lookedRecord = z.looseObject({ day: civilDate });
const markId = (agencyId: string): string => `withheld-${agencyId}`;
/** Read in one go. */
const MANY = 100;

export type WithheldFilter = { readonly state: 'withheld'; readonly before?: CivilDate } | { readonly state: 'proposed' | 'opened' };

/** 不予公开的, with their assessments. */
export interface WithheldRepository {
  readonly find: (id: string) => Promise<Withheld | undefined>;
  /** @returns false when it was there already, or somebody was faster */
  readonly save: (one: Withheld, messages?: readonly Message[]) => Promise<boolean>;
  /** Longest ago first. */
  readonly listOf: (agencyId: string, filter: WithheldFilter, cursor?: string) => Promise<Page<Withheld>>;
  readonly countOf: (agencyId: string, filter: WithheldFilter) => Promise<number>;
  /** Ids of applications that were answered since a day, in the order of their ends and some at a time; whoever wants them reads them one by one. */
  readonly closedSince: (agencyId: string, from: CivilDate) => AsyncIterable<{ readonly ids: readonly string[]; readonly through: CivilDate }>;
  /** Up to which day answers were looked through. */
  readonly lookedThrough: (agencyId: string) => Promise<CivilDate | undefined>;
  readonly markLooked: (agencyId: string, day: CivilDate) => Promise<void>;
}

export function withheldRepository(db: Database, { sealer }: { readonly sealer: Sealer }): WithheldRepository {
  const all = db.collection('withheld');
  const place = (id: string) => ({ collection: 'withheld', id, field: 'said' });
  const read = (stored: Stored): Withheld => {
    const { _id: id, said, sinceKey: _key, grounds, ...rest } = record.parse(stored);
    const { proposal, events } = JSON.parse(sealer.open(said, place(id))) as { readonly proposal?: Assessment; readonly events: readonly WithheldEvent[] };
    return { id, ...rest, grounds: grounds as readonly WithholdingLeaf[], ...(proposal && { proposal }), events };
  };
  const stored = ({ id, proposal, events, version: _version, grounds, ...rest }: Withheld) =>
    ({ ...rest, grounds: [...grounds], sinceKey: `${rest.since}/${id}`, said: sealer.seal(JSON.stringify({ proposal, events }), place(id)) });
  const where = (agencyId: string, filter: WithheldFilter): Where =>
    ({ agencyId, state: filter.state, ...('before' in filter && filter.before && { sinceKey: lt(filter.before) }) });
  return {
    find: async (id) => {
      const one = await all.get(id);
      return one && read(one);
    },
    save: async (one, messages = []) => {
      try {
        return await db.transaction(async (transaction) => {
          const inside = transaction.collection('withheld');
          if (one.version === 1) {
            if (await inside.get(one.id)) return false;
            await inside.add({ _id: one.id, version: 1, ...stored(one) });
          } else if (!await inside.updateVersion(one.id, one.version - 1, stored(one))) return false;
          for (const message of messages) await addMessage(transaction.collection('messages'), message);
          return true;
        });
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    listOf: async (agencyId, filter, cursor) => mapPage(await pageOf(all, { where: where(agencyId, filter), key: 'sinceKey', direction: 'asc' }, cursor), read),
    countOf: (agencyId, filter) => all.count(where(agencyId, filter)),
    closedSince: async function* closedSince(agencyId, from) {
      const list = { where: { agencyId, 'projection.counted': true, 'projection.open': false, 'projection.closedKey': gte(from) }, key: 'projection.closedKey', direction: 'asc', fields: ['projection.closedKey'] } as const;
      let cursor: string | undefined;
      do {
        const page = await pageOf(db.collection('cases'), list, cursor, MANY);
        const last = page.items.at(-1);
        if (last) yield { ids: page.items.map(({ _id }) => _id), through: keyAt(last, list.key).slice(0, 10) as CivilDate };
        cursor = page.next;
      } while (cursor !== undefined);
    },
    lookedThrough: async (agencyId) => {
      const mark = await db.collection('jobMarks').get(markId(agencyId));
      return mark && lookedRecord.parse(mark).day;
    },
    markLooked: (agencyId, day) => db.collection('jobMarks').put(markId(agencyId), { day }),
  };
}
