import type { ColumnKey } from '@/domain/report/columns';
import type { RowKey } from '@/domain/report/rows';
import { ok } from '@/domain/result';
import type { YearTablesActions } from '@/contract/year-tables';
import type { AgencyCall } from '../../../entry/staff';
import type { UseCase } from '../../../serving/call';
import { mapPage } from '../../../paging';
import type { AnnualCloud } from '../annual-cloud';
import { cellCase } from './cell-case';

interface CellInput { readonly agencyId: string; readonly year: number; readonly row: RowKey; readonly column: ColumnKey; readonly cursor?: string | undefined }

/** 这个数是哪几件: the cases a cell of table three counts. */
export const casesBehind: UseCase<CellInput, YearTablesActions['casesBehind']['value'], AnnualCloud, AgencyCall> =
  async ({ year, row, column, cursor }, { agency }, { cases }) => {
    const cell = { agencyId: agency.id, year, row, column };
    const [page, total] = await Promise.all([cases.behind(cell, cursor), cases.countBehind(cell)]);
    return ok({ ...mapPage(page, cellCase), total });
  };
