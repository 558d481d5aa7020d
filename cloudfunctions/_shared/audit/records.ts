import * as z from 'zod/mini';
import { recordMark, type MarkedCollection } from '../chain/record-mark';
import type { Stored } from '../database';
import type { CaseKeys } from '../repositories/case-mapping';
import { readRequest } from '../repositories/request-record';
import { isOf, type AuditScope, type LogFinding, type LogFindingKind, type ReadableDatabase } from './finding';
import { auditRecordSealing } from './sealing';
import type { SealedState } from './seals';
import { each, WHOLE_DOCUMENTS } from './walk-all';

export interface RecordsAudited {
  readonly records: number;
  /** Not written since there are marks. */
  readonly unmarked: number;
  readonly findings: readonly LogFinding[];
}

/** How they are called, and since which key of the document they are asked for. */
const KINDS: Readonly<Record<MarkedCollection, string>> = { requests: '更正、建议、投诉、意见', items: '主动公开的信息', yearReports: '年报的编写', reports: '公布的年报' };
const markedRecord = z.looseObject({ _id: z.string(), agencyId: z.string(), version: z.int(), mark: z.optional(z.string()), number: z.optional(z.string()) });

/** 核对封口: of the records that keep their own history, each by its mark and by the last seal that says it. */
export async function auditRecords(db: ReadableDatabase, { blind, sealer }: Pick<CaseKeys, 'blind' | 'sealer'>, scope: AuditScope, sealed: SealedState): Promise<RecordsAudited> {
  const findings: LogFinding[] = [];
  const counts = { records: 0, unmarked: 0 };
  const seen = new Set<string>();

  /** Sealed values guard themselves; all of them are of the record's own place. */
  function opens(collection: MarkedCollection, stored: Stored): boolean {
    try {
      for (const [field, value] of Object.entries(stored)) if (typeof value === 'string' && value.startsWith('v1.')) sealer.open(value, { collection, id: stored._id, field });
      return true;
    } catch {
      return false;
    }
  }

  /** What is sealed says when and by whom, and so does what is marked: an envelope of an earlier time, put back, does not fit. */
  function fits(collection: MarkedCollection, stored: Stored): boolean {
    if (collection !== 'requests') return true;
    const { proposed, draft, answered, answer } = readRequest(stored, sealer);
    const same = (said: { readonly at: string; readonly by: string } | undefined, within: { readonly at: string; readonly by: string } | undefined) => !said || (said.at === within?.at && said.by === within.by);
    return same(proposed, draft?.()) && same(answered, answer?.()) && answered?.result === answer?.().result;
  }

  function audit(collection: MarkedCollection, stored: Stored): readonly LogFinding[] {
    const found: LogFinding[] = [];
    const parsed = markedRecord.safeParse(stored);
    const number = parsed.data?.number;
    const told = (kind: LogFindingKind, message: string) => { found.push({ kind, agencyId: String(stored.agencyId), document: stored._id, ...(number !== undefined && { number }), message: `${KINDS[collection]}：${message}` }); };
    if (!parsed.success) { told('changed', '读不出来。'); return found; }
    const { _id: id, version, mark } = parsed.data;
    const said = sealed.records.get(`${collection}/${id}`);
    if (mark === undefined ? said !== undefined : mark !== recordMark(blind, collection, id, stored)) told('changed', '不是写下时的样子。');
    else if (!opens(collection, stored)) told('changed', '有的内容打不开，不是写下时的样子。');
    else if (!fits(collection, stored)) told('changed', '拟的稿、答复不是写下时的样子，换回了以前的。');
    else if (said && (version < said.version || (version === said.version && mark !== said.mark))) told('changed', `和${said.day}的封存不一样，换回了以前的样子或者被改动。`);
    else {
      const sealing = auditRecordSealing(collection, stored, sealed, scope);
      if (sealing) told(sealing.kind, sealing.message);
    }
    return found;
  }

  for (const collection of Object.keys(KINDS) as readonly MarkedCollection[]) {
    for await (const stored of each(db, collection, WHOLE_DOCUMENTS)) {
      const { _id: id, agencyId } = stored;
      seen.add(`${collection}/${id}`);
      if (!isOf(scope, sealed.records.get(`${collection}/${id}`)?.agencyId ?? String(agencyId))) continue;
      counts.records += 1;
      if (stored.mark === undefined) counts.unmarked += 1;
      findings.push(...audit(collection, stored));
    }
  }
  for (const [name, { agencyId, day }] of sealed.records) {
    const [collection, id = ''] = name.split('/') as [MarkedCollection, string?];
    if (seen.has(name) || !isOf(scope, agencyId) || await db.collection(collection).get(id)) continue;
    findings.push({ kind: 'gone', agencyId, document: id, message: `${KINDS[collection]}：整份不见了，${day}的封存说有。` });
  }
  return { ...counts, findings };
}
