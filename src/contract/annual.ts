import type { YearReportActions } from './year-report';
import type { CountyYearActions } from './county-year';
import type { OperationActions } from './operation';
import type { YearTablesActions } from './year-tables';
import type { YearbookActions } from './yearbook';

/** 年报、台账和全县的动作; role and agency are checked on the server for each. */
export interface AnnualActions extends CountyYearActions, YearTablesActions, YearbookActions, YearReportActions, OperationActions {}
