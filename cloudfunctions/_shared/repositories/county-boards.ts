import * as z from 'zod/mini';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { groupOpen, type OpenGroup } from '@/domain/county/lights';
import { DuplicateError, gte, MAX_PAGE, oneOf, type Collection, type Database, type Stored, type Where } from '../database';
import { boardFields, boardId, readBoard, type Board, type BoardRow } from './county-record';
import { civilDate, instantField } from './fields';
import { walk } from './lists';

export type { Board, BoardRow } from './county-record';

/** What of an agency is on its way into its report. */
type ReportState = Pick<BoardRow, 'stage' | 'publishedOn'>;

/** What the county's page is made of: one board a county and year, and the ways to bring it up to date. */
export interface CountyBoardRepository {
  readonly find: (countyId: string, year: number) => Promise<Board | undefined>;
  /** The next version of a board. @returns false when somebody was faster */
  readonly save: (before: Board | undefined, after: Omit<Board, 'version'>) => Promise<boolean>;
  /** Agencies whose cases were written since. */
  readonly casesWrittenSince: (at: Instant) => Promise<ReadonlySet<string>>;
  /** Agencies whose reports moved since, of any year. */
  readonly reportsMovedSince: (at: Instant) => Promise<ReadonlySet<string>>;
  /** 在办的 of an agency, grouped by their days. */
  readonly openOf: (agencyId: string) => Promise<readonly OpenGroup[]>;
  /** How far the reports of a year are, by agency. */
  readonly reportsOf: (agencyIds: readonly string[], year: number) => Promise<ReadonlyMap<string, ReportState>>;
  /** 要公开的信息 of all agencies. */
  readonly publishing: (today: CivilDate) => Promise<ReadonlyMap<string, { readonly due: number; readonly overdue: number }>>;
}

const SHELF = 'projection.shelf';
const openCase = z.looseObject({ projection: z.looseObject({ shelf: z.looseObject({ group: z.string(), answerOn: civilDate, overdueAfter: civilDate }) }) });
const ofAgency = z.looseObject({ agencyId: z.string() });
const work = z.looseObject({ agencyId: z.string(), stage: z.enum(['drafting', 'inReview', 'withHead', 'published']) });
const published = z.looseObject({
  agencyId: z.string(), publishedAt: instantField, summary: z.looseObject({ publishedOn: z.optional(civilDate) }), earlier: z.optional(z.array(z.looseObject({ publishedAt: instantField }))),
});

/** 公布的日子: of the first version; whoever corrects his report later was not late with it. */
function firstPublishedOn({ publishedAt, summary, earlier = [] }: z.infer<typeof published>): CivilDate {
  const now = summary.publishedOn ?? civilDateAt(publishedAt);
  return earlier.map((version) => civilDateAt(version.publishedAt)).reduce((first, on) => (on < first ? on : first), now);
}
const duty = z.looseObject({ agencyId: z.string(), shelf: z.looseObject({ dutyKey: z.string() }) });

/** One after another in the order of a key that differs for each. */
async function everything<T>(all: Collection, where: Where, key: string, from: string, fields: readonly string[], read: (stored: Stored) => T): Promise<T[]> {
  const found: T[] = [];
  for await (const stored of walk(all, where, key, from, undefined, [...fields, key])) found.push(read(stored));
  return found;
}

export function countyBoardRepository(db: Database): CountyBoardRepository {
  const [boards, cases, reports, yearReports, items] = [db.collection('countyBoards'), db.collection('cases'), db.collection('reports'), db.collection('yearReports'), db.collection('items')];
  return {
    find: async (countyId, year) => {
      const stored = await boards.get(boardId(countyId, year));
      return stored && readBoard(stored);
    },
    save: async (before, after) => {
      const id = boardId(after.countyId, after.year);
      if (before) return boards.updateVersion(id, before.version, boardFields(after));
      try {
        await boards.add({ _id: id, version: 1, ...boardFields(after) });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
    casesWrittenSince: async (at) => new Set((await everything(
      cases, {}, 'projection.writtenKey', at, ['agencyId'], (stored) => ofAgency.parse(stored).agencyId,
    ))),
    reportsMovedSince: async (at) => {
      const moved = { limit: MAX_PAGE, fields: ['agencyId'] };
      const [made, worked] = await Promise.all([reports.find({ changedKey: gte(at) }, moved), yearReports.find({ changedAt: gte(at) }, moved)]);
      return new Set([...made, ...worked].map((stored) => ofAgency.parse(stored).agencyId));
    },
    openOf: async (agencyId) => groupOpen((await everything(
      cases, { agencyId, [`${SHELF}.desk`]: 'work' }, `${SHELF}.key`, '', [`${SHELF}.group`, `${SHELF}.answerOn`, `${SHELF}.overdueAfter`],
      (stored) => openCase.parse(stored).projection.shelf,
    )).map(({ answerOn, overdueAfter, group }) => ({ answerOn, overdueAfter, unconfirmed: group === 'unconfirmed' }))),
    reportsOf: async (agencyIds, year) => {
      if (agencyIds.length === 0) return new Map();
      const where = { agencyId: oneOf(agencyIds), year };
      const [made, worked] = await Promise.all([
        reports.find(where, { limit: MAX_PAGE, fields: ['agencyId', 'publishedAt', 'summary.publishedOn', 'earlier.publishedAt'] }), yearReports.find(where, { limit: MAX_PAGE, fields: ['agencyId', 'stage'] }),
      ]);
      const states = new Map<string, ReportState>(worked.map((stored) => work.parse(stored)).map(({ agencyId, stage }) => [agencyId, { stage }]));
      for (const report of made.map((stored) => published.parse(stored))) {
        states.set(report.agencyId, { ...states.get(report.agencyId), publishedOn: firstPublishedOn(report) });
      }
      return states;
    },
    publishing: async (today) => {
      const counts = new Map<string, { readonly due: number; readonly overdue: number }>();
      const waiting = await everything(items, { 'shelf.duty': 'open' }, 'shelf.dutyKey', '', ['agencyId'], (stored) => duty.parse(stored));
      for (const { agencyId, shelf } of waiting) {
        const { due, overdue } = counts.get(agencyId) ?? { due: 0, overdue: 0 };
        counts.set(agencyId, { due: due + 1, overdue: overdue + Number(shelf.dutyKey < today) });
      }
      return counts;
    },
  };
}
