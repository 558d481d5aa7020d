import { randomBytes } from 'node:crypto';
import { fileRepository } from '../files/file-repository';
import { accessLogRepository } from '../repositories/access-log';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { draftRepository } from '../repositories/drafts';
import { offeredTemplates } from '../push/config';
import { inboxRepository } from '../repositories/inbox';
import { memberRepository } from '../repositories/members';
import { numberRepository } from '../repositories/numbers';
import { letterRepository } from '../repositories/letters';
import { findingCountRepository } from '../repositories/finding-counts';
import { openingRepository } from '../repositories/openings';
import { guessRepository } from '../repositories/guesses';
import { requestRepository } from '../repositories/requests';
import { uploadRepository } from '../repositories/uploads';
import type { ApplicantCloud } from '../usecases/applicant/applicant-cloud';
import { pushGrantRepository } from '../repositories/push-grants';
import { openCloud, openToFile } from './opened';
import { sdkApp } from './sdk';

const toFile = async () => {
  const { db, keys, findAgency } = await openToFile();
  return { db, keys, agencies: { ...agencyRepository(db), find: findAgency } };
};

const toRead = async () => {
  const { db, keys } = await openCloud();
  return { db, keys, agencies: agencyRepository(db) };
};

export const applicantCloud = async (action: string): Promise<ApplicantCloud> => {
  const { db, keys, agencies } = await (action === 'submitApplication' ? toFile() : toRead());
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies,
    members: memberRepository(db),
    cases: caseRepository(db, keys),
    numbers: numberRepository(db),
    drafts: draftRepository(db, keys),
    inbox: inboxRepository(db, keys.blind),
    pushGrants: pushGrantRepository(db, keys),
    pushTemplates: offeredTemplates(),
    uploads: uploadRepository(db, keys),
    requests: requestRepository(db, keys),
    guesses: guessRepository(db),
    letters: letterRepository(db, keys),
    accessLog: accessLogRepository(db, keys),
    openings: openingRepository(db),
    findings: findingCountRepository(db),
    files: fileRepository(sdkApp()),
    randomId: () => randomBytes(16).toString('hex'),
  };
};
