import type { Instant } from '@/domain/calendar/instant';
import type { Application } from '../application';
import { isWhole, marked } from '../chain/case-chain';
import type { Database } from '../database';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { projectionOf } from './projection';

/** 按原件录入: words that the office typed from a recording or a photo. */
interface Typed {
  readonly description: string;
  readonly at: Instant;
  /** 经办人 by member id. */
  readonly by: string;
}

export interface DescriptionRepository {
  /** Nothing happened to the case, so its version stays; it is found by the new words from now on. */
  readonly type: (application: Application, typed: Typed) => Promise<'saved' | 'stale'>;
}

export function descriptionRepository(db: Database, keys: CaseKeys): DescriptionRepository {
  return {
    type: ({ disclosure: { id, version, practice } }, { description, at, by }) => db.transaction(async (transaction) => {
      const cases = transaction.collection(practice ? 'practiceCases' : 'cases');
      const stored = await cases.get(id);
      const record = stored && caseRecord.parse(stored);
      if (record?.version !== version) return 'stale';
      const request = { ...record.request, description, typed: { at, by } };
      const projection = projectionOf(applicationOf(record, keys).disclosure, { ...record, request }, keys.calendar, at);
      const typed = { ...record, request, projection };
      await cases.put(id, record.chain && isWhole(keys.blind, { ...record, chain: record.chain }) ? marked(keys.blind, typed) : typed);
      return 'saved';
    }),
  };
}
