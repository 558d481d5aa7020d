import type { Keyed } from '../chain/keyed';
import { nextMark, recordMark } from '../chain/record-mark';
import { DuplicateError, MAX_PAGE, type Database, type Transaction } from '../database';
import type { Message } from '../telling';
import { addMessage } from './messages';
import type { PublishedReportRecord } from './report-record';
import { publishInside } from './reports';
import { readYearReport, yearReportFields, yearReportId, type KeptYearReport } from './year-report-record';

export type { ImportingReport, KeptYearReport } from './year-report-record';

/** 年报的编写: one document an agency and year, moved by compare-and-set. */
export interface YearReportRepository {
  readonly find: (agencyId: string, year: number) => Promise<KeptYearReport | undefined>;
  /** Of one year, of all agencies that have begun. */
  readonly ofYear: (year: number) => Promise<readonly KeptYearReport[]>;
  /** One move, with what is told of it. @returns false when somebody was faster */
  readonly save: (before: KeptYearReport | undefined, after: Omit<KeptYearReport, 'version'>, messages: readonly Message[]) => Promise<boolean>;
  /** 审定并公布 in one write: the published version and the stage. */
  readonly publish: (before: KeptYearReport, after: Omit<KeptYearReport, 'version'>, report: PublishedReportRecord, messages: readonly Message[]) => Promise<boolean>;
}

/** Undoes what was written already: the published report had moved. */
class Moved extends Error {}

async function move(transaction: Transaction, blind: Keyed, before: KeptYearReport | undefined, after: Omit<KeptYearReport, 'version'>, messages: readonly Message[]): Promise<boolean> {
  const [inside, told] = [transaction.collection('yearReports'), transaction.collection('messages')];
  const id = yearReportId(after.agencyId, after.year);
  const made = yearReportFields(after);
  const version = (before?.version ?? 0) + 1;
  const stored = await inside.get(id);
  if (before) {
    if (!stored || !await inside.updateVersion(id, before.version, { ...made, mark: nextMark(blind, 'yearReports', id, stored, { ...made, version }) })) return false;
  } else {
    if (stored) return false;
    await inside.add({ _id: id, version, ...made, mark: recordMark(blind, 'yearReports', id, { ...made, version }) });
  }
  for (const message of messages) await addMessage(told, message);
  return true;
}

export function yearReportRepository(db: Database, { blind }: { readonly blind: Keyed }): YearReportRepository {
  const reports = db.collection('yearReports');
  return {
    find: async (agencyId, year) => {
      const stored = await reports.get(yearReportId(agencyId, year));
      return stored && readYearReport(stored);
    },
    ofYear: async (year) => (await reports.find({ year }, { limit: MAX_PAGE })).map(readYearReport),
    save: async (before, after, messages) => {
      try {
        return await db.transaction((transaction) => move(transaction, blind, before, after, messages));
      } catch (error) {
        // A rival's first draft that the snapshot did not show yet.
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    publish: async (before, after, report, messages) => {
      try {
        return await db.transaction(async (transaction) => {
          if (!await move(transaction, blind, before, after, messages)) return false;
          if (!await publishInside(transaction, blind, report)) throw new Moved();
          return true;
        });
      } catch (error) {
        if (error instanceof Moved) return false;
        throw error;
      }
    },
  };
}
