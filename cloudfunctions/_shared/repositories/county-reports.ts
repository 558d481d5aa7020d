import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { ReportFigures } from '@/domain/report/form-cells';
import { MAX_PAGE, oneOf, type Database } from '../database';
import { civilDate, instantField } from './fields';
import { FIGURES_FIELDS, readFigures } from './report-record';

/** 公布的表 of one agency. */
export interface KeptFigures {
  readonly version: number;
  readonly publishedOn: CivilDate;
  readonly figures: ReportFigures;
}

export interface CountyReportRepository {
  /** 公布的表 of a year, by agency, in one question. */
  readonly figuresOf: (agencyIds: readonly string[], year: number) => Promise<ReadonlyMap<string, KeptFigures>>;
}

const head = z.looseObject({ agencyId: z.string(), version: z.int(), publishedAt: instantField, summary: z.looseObject({ publishedOn: z.optional(civilDate) }) });

export const countyReportRepository = (db: Database): CountyReportRepository => ({
  figuresOf: async (agencyIds, year) => {
    if (agencyIds.length === 0) return new Map();
    const found = await db.collection('reports').find({ agencyId: oneOf(agencyIds), year }, { limit: MAX_PAGE, fields: ['agencyId', 'version', 'publishedAt', 'summary.publishedOn', ...FIGURES_FIELDS] });
    return new Map(found.map((stored) => {
      const { agencyId, version, publishedAt, summary } = head.parse(stored);
      // Dates of a report are its own; what came without one was published when it came.
      return [agencyId, { version, publishedOn: summary.publishedOn ?? civilDateAt(publishedAt), figures: readFigures({ _id: stored._id, figures: stored.figures }) }];
    }));
  },
});
