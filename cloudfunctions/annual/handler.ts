import type { AnnualActions } from '@/contract/annual';
import { carriedOverInput, cellInput, linesBehindInput, remediesBehindInput, yearTablesInput } from '@/contract/year-tables';
import { bookLinesInput, bookProposalsInput, bookYearInput, correctLineInput, removeLineInput, saveLineInput, stateNoneInput, withdrawNoneInput, yearLineInput } from '@/contract/yearbook';
import { annualCloud } from '../_shared/clouds/annual';
import { onAgencyAnnual } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import type { AnnualCloud } from '../_shared/usecases/annual/annual-cloud';
import { carriedOver } from '../_shared/usecases/annual/tables/carried-over';
import { casesBehind } from '../_shared/usecases/annual/tables/cases-behind';
import { linesBehind } from '../_shared/usecases/annual/tables/lines-behind';
import { remediesBehind } from '../_shared/usecases/annual/tables/remedies-behind';
import { yearTables } from '../_shared/usecases/annual/tables/year-tables';
import { bookYear } from '../_shared/usecases/annual/yearbook/book-year';
import { bookLines, yearLine } from '../_shared/usecases/annual/yearbook/lines';
import { stateNone, withdrawNone } from '../_shared/usecases/annual/yearbook/none';
import { bookProposals } from '../_shared/usecases/annual/yearbook/proposals';
import { correctLine, removeLine, saveLine } from '../_shared/usecases/annual/yearbook/write-line';

/** 年报、台账和全县的全部入口；一行一个动作。 */
const actions: ActionTable<AnnualActions, AnnualCloud> = {
  yearTables: action(yearTablesInput, onAgencyAnnual(yearTables)),
  casesBehind: action(cellInput, onAgencyAnnual(casesBehind)),
  linesBehind: action(linesBehindInput, onAgencyAnnual(linesBehind)),
  remediesBehind: action(remediesBehindInput, onAgencyAnnual(remediesBehind)),
  carriedOver: action(carriedOverInput, onAgencyAnnual(carriedOver)),
  bookYear: action(bookYearInput, onAgencyAnnual(bookYear)),
  bookLines: action(bookLinesInput, onAgencyAnnual(bookLines)),
  yearLine: action(yearLineInput, onAgencyAnnual(yearLine)),
  saveLine: action(saveLineInput, onAgencyAnnual(saveLine)),
  correctLine: action(correctLineInput, onAgencyAnnual(correctLine)),
  removeLine: action(removeLineInput, onAgencyAnnual(removeLine)),
  stateNone: action(stateNoneInput, onAgencyAnnual(stateNone)),
  withdrawNone: action(withdrawNoneInput, onAgencyAnnual(withdrawNone)),
  bookProposals: action(bookProposalsInput, onAgencyAnnual(bookProposals)),
};

export const main = serve({ ...actions }, { name: 'annual', cloud: annualCloud, calendar: ({ calendar }) => calendar });
