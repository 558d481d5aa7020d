import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileRepository } from '../files/file-repository';
import { accessLogRepository } from '../repositories/access-log';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { consultationLinkRepository } from '../repositories/consultation-links';
import { guessRepository } from '../repositories/guesses';
import { letterRepository } from '../repositories/letters';
import { uploadRepository } from '../repositories/uploads';
import type { OpinionCloud } from '../usecases/opinion/opinion-cloud';
import { openCloud } from './opened';
import { sdkApp } from './sdk';

export const opinionCloud = async (): Promise<OpinionCloud> => {
  const { db, keys } = await openCloud();
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies: agencyRepository(db),
    cases: caseRepository(db, keys),
    links: consultationLinkRepository(db),
    letters: letterRepository(db, keys),
    guesses: guessRepository(db),
    accessLog: accessLogRepository(db, keys),
    uploads: uploadRepository(db, keys),
    files: fileRepository(sdkApp()),
    randomId: () => randomBytes(16).toString('hex'),
    wait: (ms) => wait(ms),
  };
};
