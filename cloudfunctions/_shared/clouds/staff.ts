import { openDatabase } from '../database';
import { fileRepository } from '../files/file-repository';
import { accessLogRepository } from '../repositories/access-log';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { memberRepository } from '../repositories/members';
import { tallyRepository } from '../repositories/tallies';
import type { StaffCloud } from '../usecases/staff/staff-cloud';
import { deploymentKeys } from './keys';
import { once } from './once';
import { sdkApp } from './sdk';

export const staffCloud = once(async (): Promise<StaffCloud> => {
  const db = openDatabase(sdkApp());
  const keys = await deploymentKeys(db);
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies: agencyRepository(db),
    members: memberRepository(db),
    cases: caseRepository(db, keys),
    tallies: tallyRepository(db),
    accessLog: accessLogRepository(db),
    files: fileRepository(sdkApp()),
  };
});
