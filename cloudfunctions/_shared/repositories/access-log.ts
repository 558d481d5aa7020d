import * as z from 'zod/mini';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { headMark, linkedAccess } from '../chain/access-chain';
import type { Keyed } from '../chain/keyed';
import type { Sealer } from '../crypto/sealer';
import { MAX_PAGE, type Database, type Stored } from '../database';
import { accessHeadId, accessHeadRecord, headFields, NO_HEAD } from './access-heads';
import { instantField, keyOf } from './fields';
import { retryingDuplicates } from './retrying-duplicates';

const KINDS = ['person', 'attachment', 'letter', 'caseFile', 'queryCode', 'lookUp'] as const;

/** 查看个人信息: who saw what of which case, when and why. */
export interface AccessEntry {
  readonly caseId: string;
  readonly agencyId: string;
  /** Absent when the applicant looked himself, by number and code. */
  readonly memberId?: string;
  readonly at: Instant;
  readonly what: (typeof KINDS)[number];
  readonly reason: string;
  readonly requestId: string;
}

export interface AccessLogRepository {
  /** Settled only when the entry is stored. */
  readonly write: (entry: AccessEntry) => Promise<void>;
  /** The looks at these cases, newest first; at most a page of each. */
  readonly of: (caseIds: readonly string[]) => Promise<readonly AccessEntry[]>;
}

const accessRecord = z.object({
  caseId: z.string(), agencyId: z.string(), memberId: z.optional(z.string()), at: instantField, what: keyOf(KINDS), reason: z.string(), requestId: z.string(),
});

/** Where a reason is sealed: in its own entry, so that none passes for the reason of another look. */
const place = ({ caseId, at, requestId }: Pick<AccessEntry, 'caseId' | 'at' | 'requestId'>) => ({ collection: 'accessLog', id: `${caseId}.${at}.${requestId}`, field: 'reason' });

/** An entry with its reason opened; what holds it in its chain is left out. @throws SealBrokenError, ZodError */
export function readAccess(stored: Stored, sealer: Sealer): AccessEntry {
  const entry = accessRecord.parse(stored);
  // Before reasons were sealed they were plain.
  return entry.reason.startsWith('v1.') ? { ...entry, reason: sealer.open(entry.reason, place(entry)) } : entry;
}

/** The same entry with its reason sealed, where it was stored before reasons were; undefined when it is. */
export function sealedAccess(stored: Stored, sealer: Sealer): Readonly<Record<string, unknown>> | undefined {
  const entry = accessRecord.parse(stored);
  return entry.reason.startsWith('v1.') ? undefined : { ...stored, reason: sealer.seal(entry.reason, place(entry)) };
}

/** The log; its reasons are sealed, because people write into them whom they rang up and about whom. Each day of each person is a chain. */
export function accessLogRepository(db: Database, { sealer, blind }: { readonly sealer: Sealer; readonly blind: Keyed }): AccessLogRepository {
  const read = (stored: Stored): AccessEntry => readAccess(stored, sealer);
  return {
    write: async (entry) => {
      const { agencyId } = entry;
      const day = civilDateAt(entry.at);
      const chain = accessHeadId(entry, day);
      const reason = sealer.seal(entry.reason, place(entry));
      await retryingDuplicates(() => db.transaction(async (transaction) => {
        const [log, heads] = [transaction.collection('accessLog'), transaction.collection('accessHeads')];
        const stored = await heads.get(chain);
        const known = stored && accessHeadRecord.parse(stored);
        const head = known ?? NO_HEAD;
        const linked = linkedAccess(blind, chain, head, entry);
        const count = head.count + 1;
        await log.add({ ...entry, reason, chain, seq: count, ...linked });
        const fields = headFields(blind, chain, { agencyId, day, count, link: linked.link });
        // One that was changed by hand must not be made right by the next look.
        if (known) await heads.put(chain, known.mark === headMark(blind, chain, known) ? fields : { ...fields, mark: known.mark });
        else await heads.add({ _id: chain, ...fields });
      }));
    },
    of: async (caseIds) => {
      const pages = await Promise.all(caseIds.map((caseId) => db.collection('accessLog').find({ caseId }, { limit: MAX_PAGE, orderBy: [['at', 'desc']] })));
      return pages.flat().map(read).sort((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}
