import * as z from 'zod/mini';
import { accessLink, headMark, linkedAccess } from '../chain/access-chain';
import { NO_LINK } from '../chain/keyed';
import { gt, MAX_PAGE, type Stored } from '../database';
import { accessHeadRecord, headFields } from '../repositories/access-heads';
import { readAccess } from '../repositories/access-log';
import type { CaseKeys } from '../repositories/case-mapping';
import { isOf, type AuditScope, type LogFinding, type LogFindingKind, type ReadableDatabase } from './finding';
import type { SealedState } from './seals';
import { each } from './walk-all';

export interface AccessesAudited {
  readonly accesses: number;
  readonly chains: number;
  readonly unchained: number;
  readonly findings: readonly LogFinding[];
}

const entryRecord = z.looseObject({ seq: z.int(), digest: z.string(), link: z.string() });
const strayRecord = z.looseObject({ _id: z.string(), chain: z.optional(z.string()), seq: z.optional(z.int()), agencyId: z.string(), at: z.string() });

type Keys = Pick<CaseKeys, 'sealer' | 'blind'>;
type Told = (kind: LogFindingKind, message: string) => void;

async function entriesOf(db: ReadableDatabase, chain: string): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for (let after = 0; ;) {
    const page = await db.collection('accessLog').find({ chain, seq: gt(after) }, { limit: MAX_PAGE, orderBy: [['seq', 'asc']] });
    all.push(...page);
    const last = page[MAX_PAGE - 1];
    if (!last) return all;
    after = Number(last.seq);
  }
}

/** The entries of one chain, one after another. @returns the link after each */
function auditEntries(chain: string, entries: readonly Stored[], count: number, { sealer, blind }: Keys, told: Told): readonly string[] {
  const links: string[] = [];
  let before = NO_LINK;
  entries.forEach((stored, index) => {
    const parsed = entryRecord.safeParse(stored);
    if (!parsed.success) { told('changed', `第${index + 1}条查看记录读不出来。`); return; }
    const { seq, digest, link } = parsed.data;
    if (seq !== index + 1) told(seq <= index ? 'added' : 'removed', seq <= index ? `第${seq}条查看记录有两份。` : `第${index + 1}条查看记录不见了。`);
    try {
      if (linkedAccess(blind, chain, { count: seq - 1, link: NO_LINK }, readAccess(stored, sealer)).digest !== digest) told('changed', `第${seq}条查看记录（${String(stored.at).slice(0, 10)}）被改动。`);
    } catch {
      told('changed', `第${seq}条查看记录打不开。`);
    }
    const right = accessLink(blind, chain, seq, before, digest);
    if (link !== right) told('changed', `第${seq}条查看记录和前面的接不上。`);
    before = right;
    links.push(link);
  });
  if (entries.length < count) told('removed', `应当有${count}条查看记录，现在有${entries.length}条。`);
  return links;
}

async function auditChain(db: ReadableDatabase, head: Stored, keys: Keys, sealed: SealedState): Promise<{ readonly entries: number; readonly findings: readonly LogFinding[] }> {
  const findings: LogFinding[] = [];
  const { _id: chain } = head;
  const agencyId = chain.slice(0, Math.max(0, chain.indexOf(':')));
  const told: Told = (kind, message) => { findings.push({ kind, agencyId, document: chain, message }); };
  const parsed = accessHeadRecord.safeParse(head);
  if (!parsed.success) { told('changed', '查看记录的链头读不出来。'); return { entries: 0, findings }; }
  const { count, link, day, key, mark } = parsed.data;
  if (mark !== headMark(keys.blind, chain, { count, link }) || !chain.endsWith(`:${day}`) || parsed.data.agencyId !== agencyId || key !== headFields(keys.blind, chain, { agencyId, day, count, link }).key) told('changed', '查看记录的链头被改动。');
  const entries = await entriesOf(db, chain);
  const links = auditEntries(chain, entries, count, keys, told);
  if (entries.length > count) told('added', `应当有${count}条查看记录，现在有${entries.length}条。`);
  if (entries.length === count && links[count - 1] !== link) told('changed', '最后一条查看记录和链头对不上。');
  const seal = sealed.accesses.get(chain);
  if (seal && (seal.count !== count || seal.link !== link)) told('changed', `${seal.day}的查看记录和当天的封存不一样。`);
  return { entries: entries.length, findings };
}

/** 核对查看记录: every chain from its head, then what stands in no chain. */
export async function auditAccesses(db: ReadableDatabase, keys: Keys, scope: AuditScope, sealed: SealedState): Promise<AccessesAudited> {
  const findings: LogFinding[] = [];
  const counts = { accesses: 0, chains: 0, unchained: 0 };
  const known = new Map<string, number>();
  const agencyOf = (chain: string): string => chain.slice(0, Math.max(0, chain.indexOf(':')));
  const inScope = (chain: string): boolean => isOf(scope, agencyOf(chain)) && (scope.since === undefined || chain.slice(-10) >= scope.since);

  for await (const head of each(db, 'accessHeads', MAX_PAGE)) {
    known.set(head._id, Number(head.count));
    if (!inScope(head._id)) continue;
    counts.chains += 1;
    const first = await auditChain(db, head, keys, sealed);
    // Somebody may have looked meanwhile: once more, from the head as it is now.
    const now = first.findings.length > 0 ? await db.collection('accessHeads').get(head._id) : undefined;
    const { entries, findings: found } = now ? await auditChain(db, now, keys, sealed) : first;
    if (now) known.set(head._id, Number(now.count));
    counts.accesses += entries;
    findings.push(...found);
  }
  for (const [chain, { agencyId, day }] of sealed.accesses) if (!known.has(chain) && inScope(chain)) findings.push({ kind: 'gone', agencyId, document: chain, message: `${day}的一份查看记录整份不见了：当天的封存说有。` });

  const headless = new Set<string>();
  for await (const stored of each(db, 'accessLog', MAX_PAGE, ['chain', 'seq', 'agencyId', 'at'])) {
      const parsed = strayRecord.safeParse(stored);
      const { chain, seq, agencyId, at } = parsed.data ?? { agencyId: String(stored.agencyId), at: '' };
      if (!isOf(scope, agencyId) || (scope.since !== undefined && at < scope.since)) continue;
      if (chain === undefined) {
        counts.unchained += 1;
        counts.accesses += 1;
      } else if (!known.has(chain) && !headless.has(chain) && !await db.collection('accessHeads').get(chain)) {
        headless.add(chain);
        findings.push({ kind: 'gone', agencyId, document: chain, message: '有查看记录，没有链头：链头不见了，或者记录是加进来的。' });
      } else if (seq === undefined || seq < 1) findings.push({ kind: 'changed', agencyId, document: stored._id, message: '一条查看记录没有序号，或者序号不对。' });
  }
  // What was written before there were chains has none, and never will; nothing is written without one any more.
  const whole = scope.agencyId === undefined && scope.since === undefined;
  if (whole && sealed.loose !== undefined && sealed.loose !== counts.unchained) {
    const kind = counts.unchained > sealed.loose ? 'added' : 'removed';
    findings.push({ kind, agencyId: '', document: 'accessLog', message: `不在任何链里的查看记录，封存的时候是${sealed.loose}条，现在是${counts.unchained}条。` });
  }
  return { ...counts, findings };
}
