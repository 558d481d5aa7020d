import { gt, type Database, type Stored } from '../../cloudfunctions/_shared/database';

/**
 * 另数一遍: what the tables of a year must be, counted from the stored applications by nothing but their days, states and
 * events. It shares no code with the tables it judges.
 */
export interface Told {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly state: string;
  readonly receivedYear?: number;
  readonly closedYear?: number;
  readonly outcome?: string;
  readonly counts: boolean;
  readonly practice: boolean;
  /** What happened to it, by kind, whether it still holds or not. */
  readonly steps: readonly string[];
  readonly remedies: readonly { readonly way: string; readonly filedYear: number; readonly ended?: { readonly year: number; readonly result: string } }[];
}

interface StoredStep { readonly type: string; readonly at: string; readonly on?: string; readonly remedyId?: string; readonly way?: string; readonly result?: string }

const year = (day: unknown): number | undefined => (typeof day === 'string' && day !== '' ? Number(day.slice(0, 4)) : undefined);

function told(stored: Stored): Told {
  const events = stored.events as readonly StoredStep[];
  const inherited = (stored.splitFrom as { readonly events: number } | undefined)?.events ?? 0;
  const without = new Set((stored.withoutEffect as readonly { readonly index: number }[] | undefined ?? []).map(({ index }) => index));
  const own = events.filter((_, index) => index >= inherited && !without.has(index));
  const ends = new Map(events.filter(({ type }) => type === 'remedyEnded').map((event) => [event.remedyId, event]));
  const [receivedYear, closedYear] = [year(stored.receivedOn), year(stored.closedOn)];
  return {
    id: stored._id, agencyId: String(stored.agencyId), kind: String(stored.applicantKind), state: String(stored.state), practice: stored.practice === true, steps: events.map(({ type }) => type),
    counts: receivedYear !== undefined && stored.practice !== true && stored.state !== 'split',
    ...(receivedYear !== undefined && { receivedYear }), ...(closedYear !== undefined && { closedYear }), ...(stored.outcome !== undefined && { outcome: String(stored.outcome) }),
    remedies: stored.practice === true ? [] : own.filter(({ type }) => type === 'remedyFiled').map((filed) => {
      const ended = ends.get(filed.remedyId);
      return { way: filed.way ?? '', filedYear: year(filed.on) ?? 0, ...(ended && { ended: { year: year(ended.on) ?? 0, result: ended.result ?? '' } }) };
    }),
  };
}

const PAGE = 500;

/** Every application of an agency. */
export async function everyCase(db: Database, agencyId: string): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (let after = ''; ;) {
    const page = await db.collection('cases').find({ agencyId, 'projection.submittedKey': gt(after) }, { limit: PAGE, orderBy: [['projection.submittedKey', 'asc']] });
    all.push(...page.map(told));
    const last = page[page.length - 1];
    if (!last || page.length < PAGE) return all;
    after = (last.projection as { readonly submittedKey: string }).submittedKey;
  }
}

export type Numbers = Readonly<Record<string, number>>;

function add(into: Record<string, number>, ...cells: readonly string[]): void {
  for (const cell of cells) into[cell] = (into[cell] ?? 0) + 1;
}

/** Whether it was open when a year ended. */
export const openAfter = ({ counts, receivedYear, closedYear }: Told, of: number): boolean => counts && receivedYear !== undefined && receivedYear <= of && (closedYear === undefined || closedYear > of);

/** 表三 as “row/column”: only what is not zero. */
export function table3Of(cases: readonly Told[], of: number): Numbers {
  const numbers: Record<string, number> = {};
  for (const one of cases) {
    const { counts, receivedYear, closedYear, outcome, kind } = one;
    if (!counts || receivedYear === undefined || receivedYear > of || (closedYear !== undefined && closedYear < of)) continue;
    const rows = [receivedYear === of ? 'newlyReceived' : 'carriedOverIn', ...(closedYear === of ? [String(outcome), 'outcomesTotal'] : ['carriedOverOut'])];
    for (const row of rows) add(numbers, `${row}/${kind}`, `${row}/total`);
  }
  return numbers;
}

/** 表四 in the same way. */
export function table4Of(cases: readonly Told[], of: number): Numbers {
  const numbers: Record<string, number> = {};
  for (const { way, filedYear, ended } of cases.flatMap(({ remedies }) => remedies)) {
    const result = ended?.year === of ? ended.result : filedYear <= of && (!ended || ended.year > of) ? 'pending' : undefined;
    if (result) add(numbers, `${way}/${result}`, `${way}/total`);
  }
  return numbers;
}

/** 台账的一条, as it is stored. */
export interface StoredLine { readonly agencyId: string; readonly kind: string; readonly on: string; readonly values: Readonly<Record<string, string | number | undefined>> }

/** Every line of every register that was not removed. */
export async function everyLine(db: Database): Promise<readonly StoredLine[]> {
  const lines: StoredLine[] = [];
  for await (const stored of db.collection('yearLines').scan({})) if (stored.state === 'kept') lines.push(stored as unknown as StoredLine);
  return lines;
}

/** 表二 in the same way, from the lines of an agency; documents count from the day they were made to the day they were abolished. */
export function table2Of(lines: readonly StoredLine[], of: number): Numbers {
  const numbers: Record<string, number> = {};
  const more = (cell: string, by: number) => { if (by > 0) numbers[cell] = (numbers[cell] ?? 0) + by; };
  let fen = 0;
  for (const { kind, on, values } of lines) {
    const [made, gone] = [year(on) ?? 0, year(values.abolishedOn)];
    if (kind === 'regulations' || kind === 'normativeDocuments') {
      more(`${kind}/issued`, Number(made === of));
      more(`${kind}/abolished`, Number(gone === of));
      more(`${kind}/inForce`, Number(made <= of && !(gone !== undefined && gone <= of)));
    } else if (made === of && kind === 'administrativeFees') fen += Number(values.fen);
    else if (made === of && kind.startsWith('administrative')) more(`${kind}/decisions`, Number(values.decisions));
  }
  more('administrativeFees/amountWanYuan', fen / 1_000_000);
  return numbers;
}

/** A table as it is sent, in the same form. */
export function flat(table: Readonly<Record<string, Readonly<Record<string, number | null>>>>): Numbers {
  return Object.fromEntries(Object.entries(table).flatMap(([row, cells]) => Object.entries(cells).flatMap(([column, value]) => (value ? [[`${row}/${column}`, value]] : []))));
}

export const differing = (a: Numbers, b: Numbers): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((cell) => a[cell] !== b[cell]).map((cell) => `${cell} ${a[cell] ?? 0}≠${b[cell] ?? 0}`);

export function sum(all: readonly Numbers[]): Numbers {
  const total: Record<string, number> = {};
  // 万元 have cents at the sixth place.
  for (const one of all) for (const [cell, value] of Object.entries(one)) total[cell] = Math.round(((total[cell] ?? 0) + value) * 1_000_000) / 1_000_000;
  return total;
}
