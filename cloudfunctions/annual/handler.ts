import type { AnnualActions } from '@/contract/annual';
import { answerUrgeInput, countyChecksInput, countyYearInput, rollUpCellInput, rollUpInput, sumBehindInput, urgeInput, urgeOfInput, urgeReasonsInput, urgesInput } from '@/contract/county-year';
import { carriedOverInput, cellInput, linesBehindInput, remediesBehindInput, yearTablesInput } from '@/contract/year-tables';
import { bookLinesInput, bookProposalsInput, bookYearInput, correctLineInput, removeLineInput, saveLineInput, stateNoneInput, withdrawNoneInput, yearLineInput } from '@/contract/yearbook';
import {
  approveReportInput, confirmChannelInput, correctReportInput, countdownInput, dropCorrectionInput, handInInput, readCasesInput, reasonInput, reportDatesInput, restoreCaseInput, returnReportInput, reviewReportInput, saveNarrativeInput, saveReportDateInput, yearReportInput,
} from '@/contract/year-report';
import { operationInput } from '@/contract/operation';
import { annualCloud } from '../_shared/clouds/annual';
import { sharedPace } from '../_shared/clouds/paces';
import { onAgencyAnnual, onCountyAnnual } from '../_shared/entry/staff';
import { action, serve, type ActionTable } from '../_shared/function';
import type { AnnualCloud } from '../_shared/usecases/annual/annual-cloud';
import { reportCountdown } from '../_shared/usecases/annual/reports/countdown';
import { reportDates, saveReportDate } from '../_shared/usecases/annual/reports/dates';
import { readCases } from '../_shared/usecases/annual/reports/reading';
import { restoreCase } from '../_shared/usecases/annual/reports/restore-case';
import { approveReport, correctReport, dropCorrection, handInReport, returnReport, reviewReport } from '../_shared/usecases/annual/reports/steps';
import { confirmChannel, giveReason, reportSheet, saveNarrative, yearChecks, yearNarrative, yearReport } from '../_shared/usecases/annual/reports/write';
import { countyChecks } from '../_shared/usecases/annual/county/county-checks';
import { countyYear } from '../_shared/usecases/annual/county/county-year';
import { rollUp, rollUpCell } from '../_shared/usecases/annual/county/roll-up';
import { sumBehind } from '../_shared/usecases/annual/county/sum-behind';
import { urge, urgeReasons } from '../_shared/usecases/annual/county/urge';
import { answerUrge, urgeOf, urges } from '../_shared/usecases/annual/county/urges';
import { operation } from '../_shared/usecases/annual/operation/operation';
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
export const actions: ActionTable<AnnualActions, AnnualCloud> = {
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
  yearReport: action(yearReportInput, onAgencyAnnual(yearReport)),
  reportCountdown: action(countdownInput, onAgencyAnnual(reportCountdown)),
  yearNarrative: action(yearReportInput, onAgencyAnnual(yearNarrative)),
  saveNarrative: action(saveNarrativeInput, onAgencyAnnual(saveNarrative)),
  yearChecks: action(yearReportInput, onAgencyAnnual(yearChecks)),
  readCases: action(readCasesInput, onAgencyAnnual(readCases)),
  giveReason: action(reasonInput, onAgencyAnnual(giveReason)),
  restoreCase: action(restoreCaseInput, onAgencyAnnual(restoreCase)),
  confirmChannel: action(confirmChannelInput, onAgencyAnnual(confirmChannel)),
  reportSheet: action(yearReportInput, onAgencyAnnual(reportSheet)),
  handInReport: action(handInInput, onAgencyAnnual(handInReport)),
  reviewReport: action(reviewReportInput, onAgencyAnnual(reviewReport)),
  returnReport: action(returnReportInput, onAgencyAnnual(returnReport)),
  approveReport: action(approveReportInput, onAgencyAnnual(approveReport)),
  correctReport: action(correctReportInput, onAgencyAnnual(correctReport)),
  dropCorrection: action(dropCorrectionInput, onAgencyAnnual(dropCorrection)),
  reportDates: action(reportDatesInput, onAgencyAnnual(reportDates)),
  saveReportDate: action(saveReportDateInput, onAgencyAnnual(saveReportDate)),
  countyYear: action(countyYearInput, onCountyAnnual(countyYear)),
  urgeReasons: action(urgeReasonsInput, onCountyAnnual(urgeReasons)),
  urge: action(urgeInput, onCountyAnnual(urge)),
  urges: action(urgesInput, onAgencyAnnual(urges)),
  urgeOf: action(urgeOfInput, onAgencyAnnual(urgeOf)),
  answerUrge: action(answerUrgeInput, onAgencyAnnual(answerUrge)),
  rollUp: action(rollUpInput, onCountyAnnual(rollUp)),
  rollUpCell: action(rollUpCellInput, onCountyAnnual(rollUpCell)),
  sumBehind: action(sumBehindInput, onAgencyAnnual(sumBehind)),
  countyChecks: action(countyChecksInput, onCountyAnnual(countyChecks)),
  operation: action(operationInput, onCountyAnnual(operation)),
};

export const main = serve({ ...actions }, { name: 'annual', cloud: annualCloud, pace: sharedPace('annual'), calendar: ({ calendar }) => calendar });
