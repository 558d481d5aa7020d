import { gt, type Database, type Stored } from '../../cloudfunctions/_shared/database';

/**
 * 另数一遍: what the tables of a year must be, counted from the stored applications by nothing but their days, states and
 * events. It shares no code with the tables it judges.
 */
export interface Told {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: string;
  readonly receivedYear?: number;
  readonly closedYear?: number;
  readonly outcome?: string;
  readonly counts: boolean;
  readonly practice: boolean;
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
    id: stored._id, agencyId: String(stored.agencyId), kind: String(stored.applicantKind), practice: stored.practice === true,
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

/** A table as it is sent, in the same form. */
export function flat(table: Readonly<Record<string, Readonly<Record<string, number | null>>>>): Numbers {
  return Object.fromEntries(Object.entries(table).flatMap(([row, cells]) => Object.entries(cells).flatMap(([column, value]) => (value ? [[`${row}/${column}`, value]] : []))));
}

export const differing = (a: Numbers, b: Numbers): readonly string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((cell) => a[cell] !== b[cell]).map((cell) => `${cell} ${a[cell] ?? 0}≠${b[cell] ?? 0}`);

export function sum(all: readonly Numbers[]): Numbers {
  const total: Record<string, number> = {};
  for (const one of all) for (const [cell, value] of Object.entries(one)) total[cell] = (total[cell] ?? 0) + value;
  return total;
}
