import { civilDateAt } from '@/domain/calendar/instant';
import { COLUMN_KEYS, type ColumnKey } from '@/domain/report/columns';
import type { Table3Row } from '@/domain/report/report';
import { ok } from '@/domain/result';
import type { CarriedOver, YearTablesActions } from '@/contract/year-tables';
import type { AgencyCall } from '../../../entry/staff';
import { mapPage } from '../../../paging';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';
import { carryChanges, knownAt, onRecordThen } from './carry-changes';
import { cellCase } from './cell-case';
import { publishesSum } from './figures-before';
import { notBegun, yearTallies } from './year-tallies';

/** A row of the table, all columns asked for at once. */
async function rowOf(count: (column: ColumnKey) => Promise<number>): Promise<Table3Row> {
  const cells = await Promise.all(COLUMN_KEYS.map(async (column) => [column, await count(column)] as const));
  return Object.fromEntries(cells) as Record<ColumnKey, number>;
}

/**
 * 上年结转: the list of cases that were open when the year began, whether it is the one that the year before handed on,
 * and by which cases it differs from what was published then.
 * @source 国办公开办函〔2021〕30号: 上年结转 is 结转下年度 of the year before (C5)
 */
export const carriedOver: UseCase<YearTablesActions['carriedOver']['input'], CarriedOver, AnnualCloud, AgencyCall> =
  async ({ year, cursor }, { agency, at, today }, cloud) => {
    const early = notBegun(year, today);
    if (early) return early;
    const { cases, tallies, reports } = cloud;
    const list = { agencyId: agency.id, year, row: 'carriedOverIn', column: 'total' } as const;
    const [now, before, page, listed, published] = await Promise.all([
      yearTallies(tallies, agency.id, year, at), yearTallies(tallies, agency.id, year - 1, at), cases.behind(list, cursor),
      rowOf((column) => cases.countBehind({ ...list, column })), publishesSum(agency) ? undefined : reports.find(agency.id, year - 1),
    ]);
    if (!now.ok) return now;
    if (!before.ok) return before;
    // Only the first page says what changed; it is the same on all.
    const changes = published && cursor === undefined ? await carryChanges(cloud, agency.id, year, knownAt(published)) : [];
    return ok({
      agency: { id: agency.id, name: agency.name }, year, carriedIn: now.value.table3.carriedOverIn, carriedOut: before.value.table3.carriedOverOut, listed, ...mapPage(page, cellCase),
      ...(published && { published: {
        version: published.version, on: civilDateAt(knownAt(published)), carriedOut: published.report.table3.carriedOverOut, onRecord: onRecordThen(listed, changes),
        changes: changes.map(({ application, change }) => ({ case: cellCase(application), change })),
      } }),
    });
  };
