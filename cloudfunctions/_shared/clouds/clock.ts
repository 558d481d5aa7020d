import { fileRepository } from '../files/file-repository';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { draftRepository } from '../repositories/drafts';
import { messageRepository } from '../repositories/messages';
import { numberRepository } from '../repositories/numbers';
import { tallyRepository } from '../repositories/tallies';
import { uploadRepository } from '../repositories/uploads';
import type { ClockCloud } from '../usecases/clock/clock-cloud';
import { openCloud } from './opened';
import { sdkApp } from './sdk';

export const clockCloud = async (): Promise<ClockCloud> => {
  const { db, keys } = await openCloud();
  return {
    calendar: keys.calendar,
    agencies: agencyRepository(db),
    cases: caseRepository(db, keys),
    numbers: numberRepository(db),
    tallies: tallyRepository(db),
    messages: messageRepository(db),
    drafts: draftRepository(db, keys),
    uploads: uploadRepository(db, keys),
    files: fileRepository(sdkApp()),
  };
};
