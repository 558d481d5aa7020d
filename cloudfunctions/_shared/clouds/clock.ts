import { ConfigurationError } from '../configuration-error';
import { fileRepository } from '../files/file-repository';
import { erasureRepository } from '../repositories/erasures';
import { migrate } from '../migrations/migrate';
import { readPushConfig } from '../push/config';
import type { Notifier } from '../push/notifier';
import { wechatNotifier } from '../push/wechat';
import { agencyRepository } from '../repositories/agencies';
import { withheldRepository } from '../repositories/withheld';
import { caseRepository } from '../repositories/cases';
import { draftRepository } from '../repositories/drafts';
import { itemRepository } from '../repositories/items';
import { jobMarkRepository } from '../repositories/job-marks';
import { keyRotationRepository } from '../repositories/key-rotations';
import { countyBoardRepository } from '../repositories/county-boards';
import { urgeRepository } from '../repositories/urges';
import { yearSumsRepository } from '../repositories/year-sums';
import { reportDateRepository } from '../repositories/report-dates';
import { reportRepository } from '../repositories/reports';
import { yearReportRepository } from '../repositories/year-reports';
import { memberRepository } from '../repositories/members';
import { messageRepository } from '../repositories/messages';
import { metricsRepository } from '../repositories/metrics';
import { numberRepository } from '../repositories/numbers';
import { pushGrantRepository } from '../repositories/push-grants';
import { pushOutboxRepository } from '../repositories/push-outbox';
import { sealRepository } from '../repositories/seals';
import { spentPaceRepository } from '../repositories/spent-paces';
import { tallyRepository } from '../repositories/tallies';
import { uploadRepository } from '../repositories/uploads';
import type { Finder } from '../search/finder';
import { MACHINE } from '../serving/runtime';
import type { ClockCloud } from '../usecases/clock/clock-cloud';
import { openCloud } from './opened';
import { sdkApp } from './sdk';
import { openFinder } from './search';

let notifier: Notifier | undefined;

/** The sender keeps its token for the life of the process; wrong settings stop the sending and nothing else. */
function pushing(): Pick<ClockCloud, 'push'> {
  try {
    const config = readPushConfig();
    return config ? { push: { config, notifier: notifier ??= wechatNotifier(config) } } : {};
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    MACHINE.log({ at: MACHINE.now(), level: 'error', event: 'pushNotConfigured', setting: error.message });
    return {};
  }
}

let finder: Finder | undefined;

export const clockCloud = async (): Promise<ClockCloud> => {
  const { db, keys } = await openCloud();
  return {
    calendar: keys.calendar,
    blind: keys.blind,
    members: memberRepository(db),
    jobMarks: jobMarkRepository(db),
    keyRotations: keyRotationRepository(db, keys),
    erasures: erasureRepository(db, keys),
    agencies: agencyRepository(db),
    cases: caseRepository(db, keys),
    withheld: withheldRepository(db, keys),
    numbers: numberRepository(db),
    reports: reportRepository(db),
    yearReports: yearReportRepository(db, keys),
    reportDates: reportDateRepository(db),
    tallies: tallyRepository(db),
    seals: sealRepository(db, keys),
    messages: messageRepository(db),
    outbox: pushOutboxRepository(db, keys),
    pushGrants: pushGrantRepository(db, keys),
    ...pushing(),
    drafts: draftRepository(db, keys),
    uploads: uploadRepository(db, keys),
    items: itemRepository(db, keys),
    files: fileRepository(sdkApp()),
    boards: countyBoardRepository(db),
    yearSums: yearSumsRepository(db, keys),
    urges: urgeRepository(db),
    paces: spentPaceRepository(db),
    metrics: metricsRepository(db),
    migrate: (at, itemFailed) => migrate(db, keys, at, itemFailed),
    finder: finder ??= openFinder(db),
  };
};
