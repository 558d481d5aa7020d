import { randomBytes } from 'node:crypto';
import { fileRepository } from '../files/file-repository';
import { accessLogRepository } from '../repositories/access-log';
import { agencyRepository } from '../repositories/agencies';
import { caseRepository } from '../repositories/cases';
import { draftRepository } from '../repositories/drafts';
import { pushGrantRepository } from '../repositories/push-grants';
import { withheldRepository } from '../repositories/withheld';
import { answerDraftRepository } from '../repositories/answer-drafts';
import { likeCaseRepository } from '../repositories/like-cases';
import { itemRepository } from '../repositories/items';
import { letterRepository } from '../repositories/letters';
import { memberRepository } from '../repositories/members';
import { numberRepository } from '../repositories/numbers';
import { openingRepository } from '../repositories/openings';
import { reportPublisher, reportRepository } from '../repositories/reports';
import { requestRepository } from '../repositories/requests';
import { secondFactorRepository } from '../repositories/second-factors';
import { uploadRepository } from '../repositories/uploads';
import type { PapersCloud } from '../usecases/papers/papers-cloud';
import { annualCloud } from './annual';
import { openCloud } from './opened';
import { sdkApp } from './sdk';

export const papersCloud = async (): Promise<PapersCloud> => {
  const { db, keys } = await openCloud();
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    agencies: agencyRepository(db),
    members: memberRepository(db),
    uploads: uploadRepository(db, keys),
    items: itemRepository(db, keys),
    answerDrafts: answerDraftRepository(db),
    withheld: withheldRepository(db, keys),
    likeCases: likeCaseRepository(db),
    requests: requestRepository(db, keys),
    reports: { ...reportRepository(db), ...reportPublisher(db, keys) },
    secondFactors: secondFactorRepository(db),
    files: fileRepository(sdkApp()),
    cases: caseRepository(db, keys),
    letters: letterRepository(db, keys),
    numbers: numberRepository(db),
    openings: openingRepository(db),
    accessLog: accessLogRepository(db, keys),
    drafts: draftRepository(db, keys),
    pushGrants: pushGrantRepository(db, keys),
    annual: annualCloud,
    randomId: () => randomBytes(16).toString('hex'),
  };
};
