import * as z from 'zod';
import type { Instant } from '@/domain/calendar/instant';
import type { Sealer } from '../crypto/sealer';
import { MAX_PAGE, type Database, type Stored } from '../database';
import { instantField, keyOf } from './fields';

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
  caseId: z.string(), agencyId: z.string(), memberId: z.string().optional(), at: instantField, what: keyOf(KINDS), reason: z.string(), requestId: z.string(),
});

/** Where a reason is sealed: in its own entry, so that none passes for the reason of another look. */
const place = ({ caseId, at, requestId }: Pick<AccessEntry, 'caseId' | 'at' | 'requestId'>) => ({ collection: 'accessLog', id: `${caseId}.${at}.${requestId}`, field: 'reason' });

/** The log; its reasons are sealed, because people write into them whom they rang up and about whom. */
export function accessLogRepository(db: Database, { sealer }: { readonly sealer: Sealer }): AccessLogRepository {
  const read = (stored: Stored): AccessEntry => {
    const entry = accessRecord.parse(stored);
    // Before reasons were sealed they were plain.
    return entry.reason.startsWith('v1.') ? { ...entry, reason: sealer.open(entry.reason, place(entry)) } : entry;
  };
  return {
    write: async (entry) => { await db.collection('accessLog').add({ ...entry, reason: sealer.seal(entry.reason, place(entry)) }); },
    of: async (caseIds) => {
      const pages = await Promise.all(caseIds.map((caseId) => db.collection('accessLog').find({ caseId }, { limit: MAX_PAGE, orderBy: [['at', 'desc']] })));
      return pages.flat().map(read).sort((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}
