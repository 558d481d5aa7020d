import type { Instant } from '@/domain/calendar/instant';
import type { Database } from '../database';

/** 查看个人信息: who saw what of which case, when and why. */
interface AccessEntry {
  readonly caseId: string;
  readonly agencyId: string;
  /** Absent when the applicant looked himself, by number and code. */
  readonly memberId?: string;
  readonly at: Instant;
  readonly what: 'person' | 'attachment' | 'letter' | 'caseFile' | 'queryCode' | 'lookUp';
  readonly reason: string;
  readonly requestId: string;
}

export interface AccessLogRepository {
  /** Settled only when the entry is stored. */
  readonly write: (entry: AccessEntry) => Promise<void>;
}

export const accessLogRepository = (db: Database): AccessLogRepository => ({
  write: async (entry) => { await db.collection('accessLog').add({ ...entry }); },
});
