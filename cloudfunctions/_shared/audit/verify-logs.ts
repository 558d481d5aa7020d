import type { CaseKeys } from '../repositories/case-mapping';
import { auditAccesses } from './accesses';
import { auditCases } from './cases';
import type { AuditScope, LogFinding, ReadableDatabase } from './finding';
import { auditPublicCopies } from './public-copies';
import { auditRecords } from './records';
import { auditReportVersions } from './report-versions';
import { auditSeals } from './seals';

/** A seal whose number somebody outside has kept. */
export interface KeptOutside {
  readonly day: string;
  /** Without the blanks it is shown with. */
  readonly digest: string;
}

/** 记录核对: what was looked at, and everything that is wrong. */
export interface LogsVerified {
  readonly cases: number;
  readonly events: number;
  readonly accesses: number;
  readonly chains: number;
  /** 更正等申请, 主动公开的信息, 年报的编写, 公布的年报. */
  readonly records: number;
  readonly seals: number;
  /** 还没有接上链. */
  readonly unchained: { readonly cases: number; readonly accesses: number; readonly records: number };
  readonly lastSeal: { readonly day: string; readonly digest: string } | null;
  readonly findings: readonly LogFinding[];
}

function keptFindings(kept: readonly KeptOutside[], digests: ReadonlyMap<string, string>): readonly LogFinding[] {
  return kept.flatMap(({ day, digest }): LogFinding[] => {
    const is = digests.get(day);
    const at = { agencyId: '', document: `*:${day}` };
    if (is === undefined) return [{ ...at, kind: 'sealGone', message: `记下封存号的那一天（${day}）没有封存。` }];
    return is.replaceAll(' ', '') === digest ? [] : [{ ...at, kind: 'changed', message: `${day}的封存号是${is}，和记下的不一样：封存和它以前的记录重新做过。` }];
  });
}

/**
 * 记录核对: the events of all cases, all looks at personal data and all seals, each by its own chain and by what the others say
 * of it; and what residents read, by what the offices published. Reads only; may run while people work.
 */
export async function verifyLogs(db: ReadableDatabase, keys: CaseKeys, scope: AuditScope & { readonly kept?: readonly KeptOutside[] } = {}): Promise<LogsVerified> {
  // Seals first: whatever is written meanwhile is newer than they are.
  const sealed = await auditSeals(db, keys.blind, scope);
  const accesses = await auditAccesses(db, keys, scope, sealed);
  const cases = await auditCases(db, keys, scope, sealed);
  const records = await auditRecords(db, keys, scope, sealed);
  const read = [...await auditPublicCopies(db, scope), ...await auditReportVersions(db, keys, scope)];
  return {
    cases: cases.cases, events: cases.events, accesses: accesses.accesses, chains: accesses.chains, records: records.records, seals: sealed.seals,
    unchained: { cases: cases.unchained, accesses: accesses.unchained, records: records.unmarked }, lastSeal: sealed.last ?? null,
    findings: [...keptFindings(scope.kept ?? [], sealed.digests), ...sealed.findings, ...accesses.findings, ...cases.findings, ...records.findings, ...read],
  };
}
