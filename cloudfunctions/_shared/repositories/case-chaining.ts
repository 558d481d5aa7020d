import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';
import { chainedRecord, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { mayBeMarked } from './chain-kept';

/** Of one agency and run; the next run goes on. */
const ONE_RUN = 200;

/** Cases of before there were chains (chain/case-chain.ts). */
export interface CaseChaining {
  /** Ids of some cases without a chain, the oldest first. */
  readonly unchainedOf: (agencyId: string) => Promise<readonly string[]>;
  /** 接上链; nothing happened to the case, so its version stays. @returns false when it has a chain by now, had one before, or is gone */
  readonly chain: (id: string, at: Instant) => Promise<boolean>;
}

export function caseChaining(db: Database, keys: CaseKeys): CaseChaining {
  return {
    unchainedOf: async (agencyId) => (await db.collection('cases').find({ agencyId, 'chain.form': null }, { limit: ONE_RUN, orderBy: [['projection.submittedKey', 'asc']], fields: ['agencyId'] })).map(({ _id }) => _id),
    chain: (id, at) => db.transaction(async (transaction) => {
      const cases = transaction.collection('cases');
      const stored = await cases.get(id);
      const record = stored && caseRecord.parse(stored);
      if (!record || record.chain || !await mayBeMarked(db, keys.blind, record)) return false;
      await cases.put(id, chainedRecord(record, keys, at));
      return true;
    }),
  };
}
