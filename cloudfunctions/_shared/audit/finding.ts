import type { Database } from '../database';

/** Nothing is written while logs are looked at. */
export type ReadableDatabase = Pick<Database, 'collection'>;

/** What can be wrong with an entry of a log. */
export const LOG_FINDINGS = {
  changed: '被改动',
  removed: '被删掉',
  reordered: '被调换',
  added: '被加进来',
  gone: '整份不见了',
  sealGone: '封存不见了',
  unsealed: '没有封存过',
} as const;
export type LogFindingKind = keyof typeof LOG_FINDINGS;

/** One thing that is wrong; no personal data. */
export interface LogFinding {
  readonly kind: LogFindingKind;
  readonly agencyId: string;
  /** The document: 申请 by id, a chain of accesses, a seal. */
  readonly document: string;
  /** 申请编号, where it is about an application. */
  readonly number?: string;
  /** Chinese sentence: what is wrong with which entry. */
  readonly message: string;
}

/** Which records are looked at. */
export interface AuditScope {
  /** Of one agency only. */
  readonly agencyId?: string;
  /** Written, looked at or sealed since a day only. */
  readonly since?: string;
}

export const isOf = ({ agencyId: wanted }: AuditScope, agencyId: string): boolean => wanted === undefined || wanted === agencyId;
