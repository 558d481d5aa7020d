import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { fileRepository } from '../files/file-repository';
import { accessLogRepository } from '../repositories/access-log';
import { agencyHistoryRepository } from '../repositories/agency-history';
import { caseRepository } from '../repositories/cases';
import { readWechatAccess } from '../push/config';
import { wechatMiniCodes } from '../push/mini-code';
import { configuredSafety } from '../safety/wechat-safety';
import { erasureRepository } from '../repositories/erasures';
import { jobMarkRepository } from '../repositories/job-marks';
import { keyRotationRepository } from '../repositories/key-rotations';
import { noticeRepository } from '../repositories/notices';
import { numberRepository } from '../repositories/numbers';
import { caseHandlerRepository } from '../repositories/case-handlers';
import { guideEditionRepository } from '../repositories/guide-editions';
import { guideRepository } from '../repositories/guides';
import { guessRepository } from '../repositories/guesses';
import { invitationRepository } from '../repositories/invitations';
import { ruleRepository } from '../repositories/rules';
import { peopleRepository } from '../repositories/people';
import { settingsLogRepository } from '../repositories/settings-log';
import { secondFactorRepository } from '../repositories/second-factors';
import { consultationLinkRepository } from '../repositories/consultation-links';
import { descriptionRepository } from '../repositories/descriptions';
import { findingCountRepository } from '../repositories/finding-counts';
import { requestRepository } from '../repositories/requests';
import { withheldRepository } from '../repositories/withheld';
import { answerDraftRepository } from '../repositories/answer-drafts';
import { likeCaseRepository } from '../repositories/like-cases';
import { registerRepository } from '../repositories/registers';
import { uploadRepository } from '../repositories/uploads';
import { tallyRepository } from '../repositories/tallies';
import type { StaffCloud } from '../usecases/staff/staff-cloud';
import { frontOf } from './front';
import { openCloud } from './opened';
import { sdkApp } from './sdk';

export const staffCloud = async (): Promise<StaffCloud> => {
  const { db, keys, unusedNotices } = await openCloud();
  const wechat = readWechatAccess();
  const contentSafety = configuredSafety();
  return {
    ...frontOf({ db, keys }),
    unusedNotices,
    secondFactors: secondFactorRepository(db),
    people: peopleRepository(db),
    invitations: invitationRepository(db),
    guesses: guessRepository(db),
    handlers: caseHandlerRepository(db, keys),
    settingsLog: settingsLogRepository(db),
    guides: guideRepository(db),
    guideEditions: guideEditionRepository(db),
    rules: ruleRepository(db),
    histories: agencyHistoryRepository(db),
    ...(wechat && { miniCodes: wechatMiniCodes(wechat) }),
    ...(contentSafety && { contentSafety }),
    descriptions: descriptionRepository(db, keys),
    findings: findingCountRepository(db),
    casesUnder: (calendar) => caseRepository(db, { ...keys, calendar }),
    numbers: numberRepository(db),
    notices: noticeRepository(db),
    tallies: tallyRepository(db),
    jobMarks: jobMarkRepository(db),
    keyRotations: keyRotationRepository(db, keys),
    erasures: erasureRepository(db, keys),
    accessLog: accessLogRepository(db, keys),
    files: fileRepository(sdkApp()),
    randomId: () => randomBytes(16).toString('hex'),
    uploads: uploadRepository(db, keys),
    requests: requestRepository(db, keys),
    registers: registerRepository(db),
    answerDrafts: answerDraftRepository(db),
    withheld: withheldRepository(db, keys),
    likeCases: likeCaseRepository(db),
    links: consultationLinkRepository(db),
    randomToken: () => randomBytes(24).toString('base64url'),
    wait: (ms) => wait(ms),
  };
};
