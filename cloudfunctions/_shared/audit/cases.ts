import * as z from 'zod/mini';
import { gt, gte, lt, MAX_PAGE, type Stored, type Where } from '../database';
import { Test } from '../database/filter';
import type { CaseKeys } from '../repositories/case-mapping';
import { auditCase, type Witness } from './case-audit';
import { isOf, type AuditScope, type LogFinding, type ReadableDatabase } from './finding';
import { auditCaseSealing } from './sealing';
import type { SealedState } from './seals';
import { pagesOf, WHOLE_DOCUMENTS } from './walk-all';

/** What was looked at, and what is wrong with it. */
export interface CasesAudited {
  readonly cases: number;
  readonly events: number;
  /** 还没有接上链: written before there were chains. */
  readonly unchained: number;
  readonly findings: readonly LogFinding[];
}

const witnessRecord = z.looseObject({ _id: z.string(), caseId: z.string(), link: z.string(), at: z.string(), number: z.string() });

/** A message that was sent about an event, as far as it bears witness to it. */
interface Sent extends Witness {
  readonly caseId: string;
  readonly number: string;
  readonly at: string;
}

/** The message about an event of a case: its id ends with the version. */
function witnessOf(stored: Stored): Sent | undefined {
  const parsed = witnessRecord.safeParse(stored);
  if (!parsed.success) return undefined;
  const { _id, caseId, number, link, at } = parsed.data;
  const version = Number(_id.slice(caseId.length + 1));
  return Number.isInteger(version) ? { caseId, number, version, link, at, from: '当时的消息' } : undefined;
}

const FIELDS = ['caseId', 'number', 'link', 'at'];

/** Messages from one id on, up to another, that bear witness. */
async function* witnessesBetween(db: ReadableDatabase, from: string, to?: string): AsyncGenerator<Sent> {
  const within = (test: Test) => (to === undefined ? test : new Test(test.is, test.value, lt(to)));
  for (let start: Where = { _id: within(gte(from)) }; ;) {
    const page = await db.collection('messages').find(start, { limit: MAX_PAGE, orderBy: [['_id', 'asc']], fields: FIELDS });
    for (const stored of page) {
      const witness = witnessOf(stored);
      if (witness) yield witness;
    }
    const last = page[MAX_PAGE - 1];
    if (!last) return;
    start = { _id: within(gt(last._id)) };
  }
}

const writtenSince = (stored: Stored, since: string | undefined): boolean => {
  const { writtenKey } = (stored.projection ?? {}) as { readonly writtenKey?: unknown };
  return since === undefined || typeof writtenKey !== 'string' || writtenKey >= since;
};

/**
 * 核对申请: every case by itself, by the messages that were sent about it, and by the seals. Cases and messages are walked in
 * the order of their ids, side by side, so that nothing is held but a page of each.
 */
export async function auditCases(db: ReadableDatabase, keys: CaseKeys, scope: AuditScope, sealed: SealedState): Promise<CasesAudited> {
  const cases = db.collection('cases');
  const findings: LogFinding[] = [];
  const counts = { cases: 0, events: 0, unchained: 0 };
  const seen = new Set<string>();

  const sealedOf = (id: string): readonly Witness[] => (sealed.cases.get(id)?.entries ?? []).map(({ version, link, day }) => ({ version, link, from: `${day}的封存` }));
  /** Of a case as it is now, together with what was said of it by then. */
  async function again(id: string): Promise<ReturnType<typeof auditCase> | undefined> {
    const witnesses: Witness[] = [];
    for await (const witness of witnessesBetween(db, `${id}-`, `${id}.`)) if (witness.caseId === id) witnesses.push(witness);
    const stored = await cases.get(id);
    return stored && auditCase(stored, [...witnesses, ...sealedOf(id)], keys);
  }

  /** When a case was split, which its parts do not say. */
  async function splitAt(id: string): Promise<string | undefined> {
    const events: unknown = (await cases.get(id))?.events;
    return Array.isArray(events) ? (events as readonly { readonly type: string; readonly at: string }[]).find(({ type }) => type === 'split')?.at : undefined;
  }

  async function one(stored: Stored, told: readonly Witness[]): Promise<void> {
    const { _id: id, agencyId, events, number } = stored;
    seen.add(id);
    const expected = sealed.cases.get(id)?.agencyId ?? String(agencyId);
    if (!isOf(scope, expected) && !isOf(scope, String(agencyId))) return;
    if (!writtenSince(stored, scope.since) && !sealed.cases.has(id)) return;
    counts.cases += 1;
    counts.events += Array.isArray(events) ? events.length : 0;
    const first = auditCase(stored, [...told, ...sealedOf(id)], keys);
    // Somebody may have written meanwhile: what is wrong is looked at once more, as it is now.
    const { findings: found, unchained } = first.findings.length > 0 ? await again(id) ?? first : first;
    findings.push(...found, ...(await auditCaseSealing(stored, sealed, scope, splitAt)).map((one) => ({ ...one, agencyId: String(agencyId), document: id, ...(typeof number === 'string' && { number }) })));
    if (!unchained) return;
    counts.unchained += 1;
    if (sealed.complete.has(String(agencyId))) findings.push({ kind: 'added', agencyId: String(agencyId), document: id, message: '没有链，而这个单位的申请早已全部接上链：不是由本程序写进来的，或者链被拿掉了。' });
  }

  /** A case that something speaks of, and that was not met. */
  async function missing(id: string, agencyId: string, said: string, number?: string): Promise<void> {
    if (seen.has(id)) return;
    seen.add(id);
    const now = await cases.get(id);
    if (now) { await one(now, []); return; }
    if (isOf(scope, agencyId)) findings.push({ kind: 'gone', agencyId, document: id, ...(number && { number }), message: `整件申请不见了：${said}说有。` });
  }

  /** A page of cases, and the messages up to its last case. */
  async function page(stored: readonly Stored[], from: string, to: string | undefined): Promise<void> {
    const told = new Map<string, Sent[]>();
    for await (const witness of witnessesBetween(db, from, to)) {
      const known = told.get(witness.caseId);
      if (known) known.push(witness); else told.set(witness.caseId, [witness]);
    }
    for (const document of stored) {
      await one(document, told.get(document._id) ?? []);
      told.delete(document._id);
    }
    if (scope.agencyId !== undefined) return;
    for (const [id, [first]] of told) if (first && (scope.since === undefined || first.at >= scope.since)) await missing(id, '', first.from, first.number);
  }

  let from = '';
  for await (const stored of pagesOf(db, 'cases', WHOLE_DOCUMENTS)) {
    const to = `${stored[stored.length - 1]?._id ?? ''}.`;
    await page(stored, from, to);
    from = to;
  }
  await page([], from, undefined);
  for (const [id, { agencyId, entries }] of sealed.cases) await missing(id, agencyId, `${entries[0]?.day ?? ''}的封存`);
  return { ...counts, findings };
}
