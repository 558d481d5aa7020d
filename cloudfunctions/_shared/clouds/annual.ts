import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { memberRepository } from '../repositories/members';
import { publicationRepository } from '../repositories/publications';
import { registerRepository } from '../repositories/registers';
import { reportRepository } from '../repositories/reports';
import { tallyRepository } from '../repositories/tallies';
import { yearLineRepository } from '../repositories/year-lines';
import type { AnnualCloud } from '../usecases/annual/annual-cloud';
import { openCloud } from './opened';

export const annualCloud = async (): Promise<AnnualCloud> => {
  const { db, keys } = await openCloud();
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
  };
};
