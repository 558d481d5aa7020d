import { civilDateAt, epochMs, type Instant } from '@/domain/calendar/instant';
import type { MarkedCollection } from '../chain/record-mark';
import type { Stored } from '../database';
import { caseRecord, type CaseRecord } from '../repositories/case-record';
import { recordDays } from '../repositories/record-days';
import type { AuditScope, LogFindingKind } from './finding';
import type { SealedEntry, SealedState } from './seals';

/** What the seals should say of a record, and do not. */
export interface SealingFinding { readonly kind: LogFindingKind; readonly message: string }

/** A write that was on its way when its day was sealed is in the next seal. */
const ON_ITS_WAY_MS = 600_000;

type Sealed = Pick<SealedState, 'cases' | 'records' | 'lastDays' | 'firstDay' | 'markedSince'>;

/** Whether a day is sealed, and its seal was looked at. */
const isSealed = (day: string, agencyId: string, { lastDays }: Sealed, { since }: AuditScope): boolean => day <= (lastDays.get(agencyId) ?? '') && (since === undefined || day >= since);

/** When something of a case was written last that its mark covers. */
const writtenAt = ({ events, request: { typed }, erased }: CaseRecord): Instant =>
  [events.at(-1)?.at, typed?.at, erased?.at].reduce<Instant>((latest, one) => (one !== undefined && one > latest ? one as Instant : latest), '' as Instant);

/**
 * Since there are seals every event is written with its link, and the seal of its day lists the case. A part of a case that was
 * split came to be later than its last event: on the day of the split.
 */
async function neverSealed(record: CaseRecord, entries: readonly SealedEntry[], sealed: Sealed, scope: AuditScope, splitAt: (id: string) => Promise<string | undefined>): Promise<SealingFinding | undefined> {
  const { agencyId, events, version, splitFrom } = record;
  const day = (at: string): string => civilDateAt(at as Instant);
  const isOwed = (on: string): boolean => sealed.firstDay !== undefined && on > sealed.firstDay && isSealed(on, agencyId, sealed, scope);
  const last = day(events.at(-1)?.at ?? '');
  if (!isOwed(last) || entries.some((entry) => entry.version === version)) return undefined;
  const split = splitFrom?.events === events.length ? await splitAt(splitFrom.id) : undefined;
  if (split !== undefined && !isOwed(day(split))) return undefined;
  return { kind: 'unsealed', message: `封存里没有第${version}版（${last}），而${sealed.lastDays.get(agencyId) ?? ''}以前的都封存了：封存的时候被藏起来了，或者是后来放进来的。` };
}

/** The same version, sealed as something else, and nothing written since. */
function putBack(record: CaseRecord, entries: readonly SealedEntry[]): SealingFinding | undefined {
  const other = entries.find(({ version, mark, at }) => version === record.version && mark !== undefined && mark !== record.chain?.mark && epochMs(writtenAt(record)) < epochMs(at as Instant) - ON_ITS_WAY_MS);
  return other && { kind: 'changed', message: `没有新的经过，内容和${other.day}的封存不一样：换回了以前的样子，或者被改动。` };
}

/** 申请 against the seals. @param splitAt when a case was split, undefined where it was not */
export async function auditCaseSealing(stored: Stored, sealed: Sealed, scope: AuditScope, splitAt: (id: string) => Promise<string | undefined>): Promise<readonly SealingFinding[]> {
  const { data: record } = caseRecord.safeParse(stored);
  // Both are told by themselves.
  if (!record?.chain) return [];
  const entries = sealed.cases.get(record._id)?.entries ?? [];
  const { writtenKey } = record.projection;
  const early: SealingFinding | undefined = writtenKey !== undefined && writtenKey < (record.events.at(-1)?.at ?? '')
    ? { kind: 'changed', message: '记着的写的时间比最后一条经过还早，封存会漏掉它：被改动。' } : undefined;
  return [early, await neverSealed(record, entries, sealed, scope, splitAt), putBack(record, entries)].filter((one) => one !== undefined);
}

/** 更正等申请, 主动公开的信息, 年报 against the seals: one of since there are marks has one, and is in the seal of the day it says. */
export function auditRecordSealing(collection: MarkedCollection, stored: Stored, sealed: Sealed, scope: AuditScope): SealingFinding | undefined {
  const { begun, listed } = recordDays(collection, stored);
  const said = sealed.records.get(`${collection}/${stored._id}`);
  const since = sealed.markedSince.get(collection);
  const isOfToday = since !== undefined && begun !== undefined && begun > since;
  if (stored.mark === undefined) return isOfToday ? { kind: 'changed', message: '没有封口，写的时候是有的：封口被拿掉了，或者不是由本程序写进来的。' } : undefined;
  const isMissing = (isOfToday || said !== undefined) && listed !== undefined && isSealed(listed, String(stored.agencyId), sealed, scope) && (said?.day ?? '') < listed;
  return isMissing ? { kind: 'unsealed', message: `${listed}的封存里没有这一份：封存的时候被藏起来了，或者是后来放进来的。` } : undefined;
}
