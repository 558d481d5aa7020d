import { EVENTS, type EventWords } from '@/domain/case/event-words';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { canonical } from '../chain/canonical';
import { caseMark, eventLink, headOf, linkedEvent } from '../chain/case-chain';
import { NO_LINK } from '../chain/keyed';
import type { Application } from '../application';
import type { Stored } from '../database';
import { applicationOf, type CaseKeys } from '../repositories/case-mapping';
import { caseRecord, type CaseRecord } from '../repositories/case-record';
import { plainEvent } from '../repositories/event-seal';
import type { LogFinding, LogFindingKind } from './finding';

/** What something outside a case says of it: at this version its last link was this. */
export interface Witness {
  readonly version: number;
  readonly link: string;
  /** 封存 of a day, or the message that was sent then. */
  readonly from: string;
}

type Keys = Pick<CaseKeys, 'sealer' | 'blind'>;

/** The plain event, opened as the one at a position; undefined when it does not open there. */
function openedAt(record: CaseRecord, index: number, position: number, { sealer }: Keys): object | undefined {
  const event = record.events[index];
  try {
    return event && plainEvent(record._id, position, event, sealer);
  } catch {
    return undefined;
  }
}

/** At which position an event was written; undefined for one that was never written as it is. */
function originOf(record: CaseRecord, index: number, keys: Keys): number | undefined {
  const stored = record.events[index]?.digest;
  if (stored === undefined) return undefined;
  const wasAt = (position: number): boolean => {
    const event = openedAt(record, index, position, keys);
    return event !== undefined && linkedEvent(keys.blind, record._id, position, NO_LINK, event).digest === stored;
  };
  if (wasAt(index)) return index;
  return Array.from({ length: Math.max(record.events.length, record.version) + 2 }, (_, position) => position).find(wasAt);
}

const eventName = ({ events }: CaseRecord, index: number): string => {
  const event = events[index];
  const label = event && (EVENTS as Readonly<Record<string, EventWords | undefined>>)[event.type]?.did;
  return event ? `第${index + 1}条经过（${formatDate(civilDateAt(event.at))}${label ? ` ${label}` : ''}）` : `第${index + 1}条经过`;
};

/** Protected by the mark: nobody can say it of a case but the erasure itself. */
const isErased = (record: object): boolean => 'erased' in record;

type Told = (kind: LogFindingKind, message: string) => void;

/** Each link from the digest and the link before. */
function auditLinks(record: CaseRecord, { blind }: Keys, told: Told): void {
  let before = NO_LINK;
  record.events.forEach(({ digest = '', link }, index) => {
    const right = eventLink(blind, record._id, index, before, digest);
    if (link !== right) told('changed', `${eventName(record, index)}和前面的接不上。`);
    before = right;
  });
}

/** The events against their digests and links. @returns whether they are whole */
function auditEvents(record: CaseRecord, keys: Keys, told: Told): boolean {
  const { events } = record;
  let whole = true;
  const tell: Told = (kind, message) => { whole = false; told(kind, message); };
  const origins = events.map((_, index) => originOf(record, index, keys));
  origins.forEach((origin, index) => {
    if (origin === undefined) tell(events.length > record.version && events[index]?.digest === undefined ? 'added' : 'changed', `${eventName(record, index)}不是写下时的样子，或者是后来加进来的。`);
  });
  const known = origins.flatMap((origin) => (origin === undefined ? [] : [origin]));
  known.forEach((origin, at) => {
    if (known.indexOf(origin) !== at) tell('added', `第${origin + 1}条经过有两份。`);
    else if (at > 0 && origin < (known[at - 1] ?? 0)) tell('reordered', `原来的第${origin + 1}条经过不在原来的位置。`);
  });
  const lost = Array.from({ length: record.version }, (_, position) => position).filter((position) => !known.includes(position));
  for (const position of lost.slice(0, Math.max(0, lost.length - origins.filter((origin) => origin === undefined).length))) tell('removed', `原来的第${position + 1}条经过不见了。`);
  if (whole) auditLinks(record, keys, tell);
  return whole;
}

const PARTS = { person: '申请人的信息', attachments: '附件', intake: '登记的信息' } as const;

/** Everything else the document says. */
function auditFacts(record: CaseRecord, application: Application, keys: Keys, told: Told): void {
  const { chain } = record;
  if (chain && (chain.head !== headOf(record) || chain.mark !== caseMark(keys.blind, record))) told('changed', '编号、日期、结果、申请内容或者附件，有的不是写下时的样子。');
  for (const part of ['attachments', 'intake'] as const) {
    try {
      application[part]?.();
    } catch {
      told('changed', `${PARTS[part]}打不开，不是写下时的样子。`);
    }
  }
  try {
    const { name, documentNumber, phone } = application.person();
    // Of nobody there is nothing to look for.
    if (isErased(record)) return;
    const { agencyId, blind } = record;
    const right = { name: keys.blind.of(agencyId, 'name', name), documentNumber: keys.blind.of(agencyId, 'documentNumber', documentNumber), phone: keys.blind.of(agencyId, 'phone', phone) };
    if (canonical(blind) !== canonical(right)) told('changed', '查找用的索引和申请人的信息对不上。');
  } catch {
    told('changed', `${PARTS.person}打不开，不是写下时的样子。`);
  }
}

/** A draft that the events of a case do not have was never decided. */
function auditDecision({ disclosure: { events, decision } }: Application, told: Told): void {
  if (decision && !events.some((event) => event.type === 'correctionLapsed' || event.type === 'feeLapsed' || canonical(event) === canonical(decision))) told('changed', '记着的答复和经过里的不一样。');
}

/** 依法删除过个人信息: what the events said is gone, their digests and links are not. A case that had no chain by then has none. */
function auditErased(record: CaseRecord, keys: Keys, told: Told): boolean {
  if (record.events.some(({ link, digest }) => link !== undefined || digest !== undefined)) auditLinks(record, keys, told);
  return true;
}

/** What is wrong with the document of a case, by itself and by what others say of it. @returns unchained when it has no chain and nobody says it ever had */
export function auditCase(stored: Stored, witnesses: readonly Witness[], keys: CaseKeys): { readonly findings: readonly LogFinding[]; readonly unchained: boolean } {
  const findings: LogFinding[] = [];
  const agencyId = typeof stored.agencyId === 'string' ? stored.agencyId : '';
  const number = typeof stored.number === 'string' ? { number: stored.number } : {};
  const told: Told = (kind, message) => { findings.push({ kind, agencyId, document: stored._id, ...number, message }); };
  const parsed = caseRecord.safeParse(stored);
  if (!parsed.success) {
    told('changed', '不是一件申请的样子，读不出来。');
    return { findings, unchained: false };
  }
  const record = parsed.data;
  if (!record.chain) {
    const had = witnesses.length > 0 || record.events.some(({ link, digest }) => link !== undefined || digest !== undefined);
    if (had) told('changed', '链不见了：写的时候是有的。');
    return { findings, unchained: !had };
  }
  try {
    const erased = isErased(record);
    const whole = erased ? auditErased(record, keys, told) : auditEvents(record, keys, told);
    const application = applicationOf(record, keys);
    if (whole && !erased) auditDecision(application, told);
    auditFacts(record, application, keys, told);
  } catch {
    told('changed', '有的内容打不开，不是写下时的样子。');
  }
  for (const { version, link, from } of witnesses) {
    const is = record.events[version - 1]?.link;
    if (is === undefined) told('removed', `${from}说有${version}条经过，现在只有${record.events.length}条。`);
    else if (is !== link) told('changed', `前${version}条经过和${from}说的不一样。`);
  }
  return { findings, unchained: false };
}
