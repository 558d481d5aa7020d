import type { Instant } from '@/domain/calendar/instant';
import { DOCUMENT_KINDS, type YearbookKind } from '@/domain/yearbook/kinds';
import { yearsOf, type LineSaid, type NoneStatement, type YearLine } from '@/domain/yearbook/line';
import { sameKeyOf } from '@/domain/yearbook/relations';
import { append, DuplicateError, gt, MAX_PAGE, type Database, type Transaction, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { pageOf } from './lists';
import { lineFields, readStatement, readYearLine, statementId, type KeptYearLine } from './year-line-record';

/** Somebody at a moment, with his reason. */
interface Doing { readonly at: Instant; readonly by: string; readonly reason?: string }

/** 年度台账 of an agency: lines with their trace, and what was said to be none. */
export interface YearLineRepository {
  /** Lines that tell of a year, and the documents of all years: those of earlier ones may still be in force. */
  readonly linesOf: (agencyId: string, year: number) => Promise<readonly YearLine[]>;
  /** 本年没有, as it stands. */
  readonly statementsOf: (agencyId: string, year: number) => Promise<readonly NoneStatement[]>;
  /** One kind, newest first; of one year or of all. */
  readonly listOf: (agencyId: string, kind: YearbookKind, year?: number, cursor?: string) => Promise<Page<KeptYearLine>>;
  readonly find: (id: string) => Promise<KeptYearLine | undefined>;
  /** The like of a line that is kept. */
  readonly sameAs: (agencyId: string, said: LineSaid) => Promise<KeptYearLine | undefined>;
  /** @returns known when an earlier try of the same key wrote it */
  readonly save: (agencyId: string, line: YearLine, by: Doing) => Promise<'saved' | 'known'>;
  readonly correct: (before: KeptYearLine, after: LineSaid, by: Doing) => Promise<'saved' | 'stale'>;
  readonly remove: (before: KeptYearLine, by: Doing) => Promise<'saved' | 'stale'>;
  readonly stateNone: (agencyId: string, year: number, kind: YearbookKind, by: Doing) => Promise<void>;
  readonly withdrawNone: (agencyId: string, year: number, kind: YearbookKind, by: Doing) => Promise<void>;
}

/** A line says that there is something, so nobody's “none” stands beside it. */
async function endNone(transaction: Transaction, agencyId: string, line: LineSaid, { at, by }: Doing): Promise<void> {
  const change = append({ type: 'withdrawn', at, by });
  for (const year of yearsOf(line)) await transaction.collection('yearStatements').change({ _id: statementId(agencyId, year, line.kind), state: 'none' }, { state: 'withdrawn', changes: change });
}

const saidOf = ({ on, values }: LineSaid) => ({ on, values });
const traced = (type: 'saved' | 'corrected' | 'removed', { at, by, reason }: Doing, before?: LineSaid) => ({ type, at, by, ...(reason && { reason }), ...(before && { before: saidOf(before) }) });

export function yearLineRepository(db: Database): YearLineRepository {
  const [lines, statements] = [db.collection('yearLines'), db.collection('yearStatements')];
  const all = async (where: Where): Promise<YearLine[]> => {
    const found: YearLine[] = [];
    for (let after: Where = {}; ;) {
      const page = await lines.find({ ...where, ...after }, { limit: MAX_PAGE, orderBy: [['key', 'asc']] });
      found.push(...page.map((stored) => readYearLine(stored).line));
      const last = page[MAX_PAGE - 1];
      if (!last) return found;
      after = { key: gt(String(last.key)) };
    }
  };
  return {
    linesOf: async (agencyId, year) => {
      const kept = { agencyId, state: 'kept' };
      const found = await Promise.all([all({ ...kept, years: year }), ...DOCUMENT_KINDS.map((kind) => all({ ...kept, kind }))]);
      return [...new Map(found.flat().map((line) => [line.id, line])).values()];
    },
    statementsOf: async (agencyId, year) => (await statements.find({ agencyId, year }, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] }))
      .flatMap((stored) => readStatement(stored) ?? []),
    listOf: async (agencyId, kind, year, cursor) =>
      mapPage(await pageOf(lines, { where: { agencyId, state: 'kept', kind, ...(year !== undefined && { years: year }) }, key: 'key', direction: 'desc' }, cursor), readYearLine),
    find: async (id) => {
      const stored = await lines.get(id);
      return stored && readYearLine(stored);
    },
    sameAs: async (agencyId, said) => {
      const stored = await lines.findOne({ agencyId, state: 'kept', kind: said.kind, sameKey: sameKeyOf(said) });
      return stored && readYearLine(stored);
    },
    save: async (agencyId, { id, ...said }, by) => {
      const line = said as LineSaid;
      try {
        return await db.transaction(async (transaction) => {
          const inside = transaction.collection('yearLines');
          if (await inside.get(id)) return 'known';
          await inside.add({ _id: id, agencyId, state: 'kept', version: 1, ...lineFields(id, line), changes: [traced('saved', by)] });
          await endNone(transaction, agencyId, line, by);
          return 'saved';
        });
      } catch (error) {
        // A rival's document that the snapshot did not show yet.
        if (error instanceof DuplicateError && await lines.get(id)) return 'known';
        throw error;
      }
    },
    correct: ({ agencyId, line, version }, after, by) => db.transaction(async (transaction) => {
      const changes = append(traced('corrected', by, line));
      if (!await transaction.collection('yearLines').updateVersion(line.id, version, { ...lineFields(line.id, after), changes })) return 'stale';
      await endNone(transaction, agencyId, after, by);
      return 'saved';
    }),
    remove: async ({ line, version }, by) => (await lines.updateVersion(line.id, version, { state: 'removed', changes: append(traced('removed', by)) }) ? 'saved' : 'stale'),
    stateNone: (agencyId, year, kind, { at, by }) => db.transaction(async (transaction) => {
      const [inside, _id, change] = [transaction.collection('yearStatements'), statementId(agencyId, year, kind), { type: 'stated', at, by }];
      const stored = await inside.get(_id);
      if (!stored) await inside.add({ _id, agencyId, year, kind, state: 'none', changes: [change] });
      // Said again it stays as it was first said.
      else await inside.change({ _id, state: 'withdrawn' }, { state: 'none', changes: append(change) });
    }),
    withdrawNone: async (agencyId, year, kind, { at, by, reason }) => {
      await statements.change({ _id: statementId(agencyId, year, kind), state: 'none' }, { state: 'withdrawn', changes: append({ type: 'withdrawn', at, by, ...(reason && { reason }) }) });
    },
  };
}
