import { agencyRepository } from '../repositories/agencies';
import { caseFindingRepository } from '../repositories/case-findings';
import { caseRepository } from '../repositories/cases';
import { casesToReadRepository } from '../repositories/cases-to-read';
import { countyBoardRepository } from '../repositories/county-boards';
import { countyReportRepository } from '../repositories/county-reports';
import { jobMarkRepository } from '../repositories/job-marks';
import { memberRepository } from '../repositories/members';
import { operationWatch } from '../repositories/operation-watch';
import { publicationRepository } from '../repositories/publications';
import { registerRepository } from '../repositories/registers';
import { reportDateRepository } from '../repositories/report-dates';
import { reportRepository } from '../repositories/reports';
import { secondFactorRepository } from '../repositories/second-factors';
import { tallyRepository } from '../repositories/tallies';
import { urgeRepository } from '../repositories/urges';
import { yearLineRepository } from '../repositories/year-lines';
import { yearReportRepository } from '../repositories/year-reports';
import { yearSumsRepository } from '../repositories/year-sums';
import type { AnnualCloud } from '../usecases/annual/annual-cloud';
import { openCloud } from './opened';

export const annualCloud = async (): Promise<AnnualCloud> => {
  const { db, keys, unusedNotices } = await openCloud();
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies: agencyRepository(db),
    members: memberRepository(db),
    cases: caseRepository(db, keys),
    tallies: tallyRepository(db),
    reports: reportRepository(db),
    yearLines: yearLineRepository(db),
    numbers: registerRepository(db),
    publications: publicationRepository(db),
    boards: countyBoardRepository(db),
    countyReports: countyReportRepository(db),
    urges: urgeRepository(db),
    jobMarks: jobMarkRepository(db),
    unusedNotices,
    yearReports: yearReportRepository(db, keys),
    yearSums: yearSumsRepository(db, keys),
    reportDates: reportDateRepository(db),
    casesToRead: casesToReadRepository(db, keys),
    caseFindings: caseFindingRepository(db),
    secondFactors: secondFactorRepository(db),
    watch: operationWatch(db, keys),
  };
};
