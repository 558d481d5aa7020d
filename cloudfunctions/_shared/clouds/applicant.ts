import { randomBytes } from 'node:crypto';
import { fileRepository } from '../files/file-repository';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { draftRepository } from '../repositories/drafts';
import { memberRepository } from '../repositories/members';
import { numberRepository } from '../repositories/numbers';
import { uploadRepository } from '../repositories/uploads';
import type { ApplicantCloud } from '../usecases/applicant/applicant-cloud';
import { openCloud } from './opened';
import { sdkApp } from './sdk';

export const applicantCloud = async (): Promise<ApplicantCloud> => {
  const { db, keys } = await openCloud();
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies: agencyRepository(db),
    members: memberRepository(db),
    cases: caseRepository(db, keys),
    numbers: numberRepository(db),
    drafts: draftRepository(db, keys),
    uploads: uploadRepository(db, keys),
    files: fileRepository(sdkApp()),
    randomId: () => randomBytes(16).toString('hex'),
  };
};
