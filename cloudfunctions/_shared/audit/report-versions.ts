import * as z from 'zod/mini';
import { recordMark } from '../chain/record-mark';
import type { Stored } from '../database';
import type { CaseKeys } from '../repositories/case-mapping';
import { reportId } from '../repositories/report-record';
import { isOf, type AuditScope, type LogFinding, type ReadableDatabase } from './finding';
import { each, WHOLE_DOCUMENTS } from './walk-all';

const WHAT = '公布的年报以前的版本';
const reportFacts = z.looseObject({ _id: z.string(), agencyId: z.string(), year: z.int(), version: z.int(), mark: z.optional(z.string()), before: z.optional(z.string()) });
type Report = z.infer<typeof reportFacts>;

/** 年报以前的版本: each by the mark it had while it was in force, which the version after it names. */
export async function auditReportVersions(db: ReadableDatabase, { blind }: Pick<CaseKeys, 'blind'>, scope: AuditScope): Promise<readonly LogFinding[]> {
  const findings: LogFinding[] = [];
  const seen = new Set<string>();
  const told = (kind: LogFinding['kind'], document: string, agencyId: string, message: string) => { findings.push({ kind, agencyId, document, message: `${WHAT}：${message}` }); };
  const versionAt = async (id: string): Promise<Stored | undefined> => {
    seen.add(id);
    return db.collection('reportVersions').get(id);
  };

  /** A version and the ones before it, down to the first. */
  async function auditBefore({ agencyId, year, version, before }: Report): Promise<void> {
    if (version <= 1) return;
    const id = reportId(agencyId, year);
    const place = `${id}:${version - 1}`;
    const stored = await versionAt(place);
    if (!stored) { told('gone', place, agencyId, `第${version - 1}版不见了。`); return; }
    const { data } = reportFacts.safeParse(stored);
    const fits = data && data.agencyId === agencyId && data.year === year && data.version === version - 1;
    if (!fits || data.mark !== before || (data.mark !== undefined && data.mark !== recordMark(blind, 'reports', id, stored))) told('changed', place, agencyId, `第${version - 1}版不是写下时的样子。`);
    if (fits) await auditBefore(data);
  }

  for await (const stored of each(db, 'reports', WHOLE_DOCUMENTS, ['agencyId', 'year', 'version', 'before'])) {
    const { data } = reportFacts.safeParse(stored);
    if (data && isOf(scope, data.agencyId)) await auditBefore(data);
  }
  for await (const { _id, agencyId } of each(db, 'reportVersions', WHOLE_DOCUMENTS, ['agencyId'])) {
    if (!seen.has(_id) && isOf(scope, String(agencyId))) told('added', _id, String(agencyId), '没有哪份年报有这一版。');
  }
  return findings;
}
