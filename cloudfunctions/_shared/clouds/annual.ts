import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { memberRepository } from '../repositories/members';
import { tallyRepository } from '../repositories/tallies';
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
  };
};
