import { addDays } from '@/domain/calendar/civil-date';
import { NO_LINK, type Keyed } from '../chain/keyed';
import { numbersDigest, partDigest, sealRoot, shortDigest } from '../chain/seal-root';
import { MAX_PAGE } from '../database';
import { agencySealRecord, collectionOf, partId, SEAL_PARTS, sealId, wholeSealRecord, type AgencySeal, type PartKind, type SealPart, type WholeSeal } from '../repositories/seal-record';
import { WHOLE } from '../repositories/last-seal';
import { loggedBetween, sealedOf } from '../repositories/seals';
import { each, WHOLE_DOCUMENTS } from './walk-all';
import { isOf, type AuditScope, type LogFinding, type LogFindingKind, type ReadableDatabase } from './finding';

/** @property at when the seal that says it last was made */
export interface SealedEntry { readonly day: string; readonly version: number; readonly link: string; readonly mark?: string | undefined; at: string }

/** What the seals say: every later look at a record is compared with it. */
export interface SealedState {
  /** By case. */
  readonly cases: Map<string, { readonly agencyId: string; readonly entries: SealedEntry[] }>;
  /** By chain of accesses. */
  readonly accesses: Map<string, { readonly agencyId: string; readonly day: string; readonly count: number; readonly link: string }>;
  /** By collection and id, the last: 更正等申请, 主动公开的信息, 年报的编写, 公布的年报. */
  readonly records: Map<string, { readonly agencyId: string; readonly day: string; readonly version: number; readonly mark: string }>;
  /** The last day that is sealed, by agency. */
  readonly lastDays: Map<string, string>;
  /** The first day that any agency has sealed. */
  firstDay?: string;
  /** The first day on which any agency has sealed a record of a collection: since then they have marks. */
  readonly markedSince: Map<string, string>;
  /** Agencies all of whose cases are chained. */
  readonly complete: Set<string>;
  /** 查看记录 that stood in no chain when it was sealed last; absent while nothing was sealed. */
  readonly loose?: number;
}

export interface SealsAudited extends SealedState {
  readonly seals: number;
  /** The last seal over all agencies, for whoever kept its number. */
  readonly last?: { readonly day: string; readonly digest: string };
  /** 封存号 of each day, over all agencies. */
  readonly digests: ReadonlyMap<string, string>;
  readonly findings: readonly LogFinding[];
}

const byDay = (a: { readonly day: string }, b: { readonly day: string }): number => (a.day < b.day ? -1 : 1);

/** 核对封存: each by its root, one after another, with its parts and the numbers it covers. */
export async function auditSeals(db: ReadableDatabase, keyed: Keyed, scope: AuditScope): Promise<SealsAudited> {
  const findings: LogFinding[] = [];
  const told = (kind: LogFindingKind, agencyId: string, document: string, message: string) => { findings.push({ kind, agencyId: agencyId === WHOLE ? '' : agencyId, document, message }); };
  const state: SealedState = { cases: new Map(), accesses: new Map(), records: new Map(), lastDays: new Map(), markedSince: new Map(), complete: new Set() };
  const byAgency = new Map<string, AgencySeal[]>();
  const wholes: WholeSeal[] = [];
  // By id only: the parts themselves are taken one by one.
  const parts = new Set<string>();
  for await (const { _id } of each(db, 'sealParts', MAX_PAGE, ['last'])) parts.add(_id);
  for await (const stored of each(db, 'seals', WHOLE_DOCUMENTS)) {
    const agencyId = String(stored.agencyId);
    const whole = agencyId === WHOLE ? wholeSealRecord.safeParse(stored) : undefined;
    const own = agencyId === WHOLE ? undefined : agencySealRecord.safeParse(stored);
    const seal = whole?.data ?? own?.data;
    if (!seal || stored._id !== sealId(seal.agencyId, seal.day)) { told('changed', agencyId, stored._id, '封存不是写下时的样子，读不出来。'); continue; }
    if (whole?.data) wholes.push(whole.data);
    if (own?.data) {
      const known = byAgency.get(agencyId);
      if (known) known.push(own.data); else byAgency.set(agencyId, [own.data]);
    }
  }

  /** One seal after another of one chain. */
  function auditChain(seals: readonly (AgencySeal | WholeSeal)[]): void {
    let before: AgencySeal | WholeSeal | undefined;
    for (const seal of [...seals].sort(byDay)) {
      const { _id, root, ...facts } = seal;
      const who = seal.agencyId === WHOLE ? '全部单位' : seal.agencyId;
      if (root !== sealRoot(keyed, facts)) told('changed', seal.agencyId, _id, `${who}${seal.day}的封存被改动。`);
      const follows = before ? seal.from === addDays(before.day, 1) && seal.previous === before.root : seal.from === undefined && seal.previous === NO_LINK;
      if (!follows) told('sealGone', seal.agencyId, _id, before ? `${who}${seal.day}的封存接不上${before.day}的：中间有封存不见了，或者被改动。` : `${who}${seal.day}以前的封存不见了。`);
      before = seal;
    }
  }

  /** What an entry of a part says is kept for the look at the record itself. */
  function keep(kind: PartKind, part: SealPart, { agencyId, day, at }: AgencySeal): void {
    const collection = collectionOf(kind);
    for (const entry of part.entries) {
      if ('count' in entry) state.accesses.set(entry.id, { agencyId, day, count: entry.count, link: entry.link });
      else if ('link' in entry) {
        const { id, version, link, mark } = entry;
        const known = state.cases.get(id);
        // Listed every month as it is; what is said again need not be held twice.
        const same = known?.entries.find((one) => one.version === version && one.link === link && one.mark === mark);
        if (same) same.at = at; else if (known) known.entries.push({ day, version, link, mark, at }); else state.cases.set(id, { agencyId, entries: [{ day, version, link, mark, at }] });
      } else {
        const name = `${collection ?? ''}/${entry.id}`;
        const known = state.records.get(name);
        if (!known || known.version <= entry.version) state.records.set(name, { agencyId, day, version: entry.version, mark: entry.mark });
      }
    }
  }

  async function auditParts(seal: AgencySeal): Promise<void> {
    const { _id, agencyId, day } = seal;
    for (const { kind, digests } of seal.parts) {
      for (const [index, digest] of digests.entries()) {
        const id = partId(agencyId, day, kind, index);
        const part = SEAL_PARTS[kind].safeParse(await db.collection('sealParts').get(id));
        parts.delete(id);
        if (!part.success) told('sealGone', agencyId, _id, `${agencyId}${day}的封存缺了一部分（${kind} ${index + 1}）。`);
        else if (partDigest(keyed, part.data) !== digest) told('changed', agencyId, _id, `${agencyId}${day}的封存有一部分被改动（${kind} ${index + 1}）。`);
        else keep(kind, part.data, seal);
      }
    }
  }

  async function auditNumbers({ agencyId, day, numbers }: AgencySeal, before: AgencySeal | undefined): Promise<void> {
    const known = new Map(before?.numbers.map((one) => [one.series, one.through]));
    for (const { series, through, digest } of numbers) {
      const after = known.get(series) ?? 0;
      if (after === through) continue;
      const logged = await loggedBetween(db, series, after, through);
      // Seals of before held the lines of a paper ledger, too, that had been taken over by then.
      if (![sealedOf(logged), logged].some((one) => numbersDigest(keyed, series, through, one) === digest)) told('changed', agencyId, series, `编号第${after + 1}号到第${through}号的使用记录和${day}的封存不一样：有的被改动、删掉或者加进来。`);
    }
  }

  const earliest = (one: string | undefined, day: string): string => (one === undefined || day < one ? day : one);
  /** Which days are sealed, whatever of them is looked at. */
  function keepDays({ agencyId, day, parts: of }: AgencySeal): void {
    if (day > (state.lastDays.get(agencyId) ?? '')) state.lastDays.set(agencyId, day);
    state.firstDay = earliest(state.firstDay, day);
    for (const { kind, count } of of) {
      const collection = collectionOf(kind);
      if (collection && count > 0) state.markedSince.set(collection, earliest(state.markedSince.get(collection), day));
    }
  }

  for (const [agencyId, seals] of byAgency) {
    seals.sort(byDay);
    seals.forEach(keepDays);
    const mine = isOf(scope, agencyId);
    if (mine) auditChain(seals);
    for (const [index, seal] of seals.entries()) {
      if (!mine || (scope.since !== undefined && seal.day < scope.since)) {
        for (const id of parts) if (id.startsWith(`${seal._id}:`)) parts.delete(id);
        continue;
      }
      await auditParts(seal);
      await auditNumbers(seal, seals[index - 1]);
    }
    if (seals[seals.length - 1]?.complete) state.complete.add(agencyId);
  }
  auditChain(wholes);
  const roots = new Map([...byAgency.values()].flat().map((seal) => [seal._id, seal.root]));
  for (const { day, agencies } of wholes) {
    for (const { agencyId, root } of agencies) {
      const id = sealId(agencyId, day);
      const is = roots.get(id);
      roots.delete(id);
      if (!isOf(scope, agencyId)) continue;
      if (is === undefined) told('sealGone', agencyId, id, `${agencyId}${day}的封存不见了。`);
      else if (is !== root) told('changed', agencyId, id, `${agencyId}${day}的封存和全部单位的封存说的不一样。`);
    }
  }
  // A night that was stopped before its end is in the chain of the next: what an agency sealed before a listed seal is vouched for by that.
  const listed = new Map<string, string>();
  for (const { day, agencies } of wholes) for (const { agencyId } of agencies) if (day > (listed.get(agencyId) ?? '')) listed.set(agencyId, day);
  const unlisted = new Set([...byAgency].flatMap(([agencyId, seals]) => seals.filter(({ _id, day }) => roots.has(_id) && day > (listed.get(agencyId) ?? '')).map(({ day }) => day)));
  for (const day of unlisted) told('sealGone', '', sealId(WHOLE, day), `${day}有单位的封存，没有全部单位的：还没有封存完，或者不见了。过一小时再核对一次。`);
  const orphans = new Set([...parts].map((id) => id.split(':').slice(0, 2).join(':')));
  for (const id of orphans) told('sealGone', id.split(':')[0] ?? '', id, `有封存的部分，没有封存：${id}还没有封存完，或者不见了。过一小时再核对一次。`);
  wholes.sort(byDay);
  const last = wholes[wholes.length - 1];
  return {
    ...state, seals: wholes.length + [...byAgency.values()].reduce((all, { length }) => all + length, 0), findings,
    digests: new Map(wholes.map(({ day, root }) => [day, shortDigest(root)])), ...(last && { loose: last.loose, last: { day: last.day, digest: shortDigest(last.root) } }),
  };
}
