import { fileRepository } from '../files/file-repository';
import { timerStates } from '../operation/timers';
import { agencyRepository } from '../repositories/agencies';
import { guideEditionRepository } from '../repositories/guide-editions';
import { jobMarkRepository } from '../repositories/job-marks';
import { noticeRepository } from '../repositories/notices';
import { registerRepository } from '../repositories/registers';
import { changedPublications } from '../repositories/open-publications';
import { publicationRepository } from '../repositories/publications';
import { reportRepository } from '../repositories/reports';
import { ruleRepository } from '../repositories/rules';
import { timerMarkRepository } from '../repositories/timer-marks';
import type { PublicCloud } from '../usecases/public/public-cloud';
import { calendarNow } from './calendar';
import { once } from './once';
import { functionDatabase } from './operation';
import { sdkApp } from './sdk';
import { openFinder } from './search';

/** Reading needs no key. */
export const publicCloud = once(async (): Promise<PublicCloud> => {
  const db = functionDatabase();
  // As people write it, with the slash at its end or without.
  const openAddress = process.env.OPEN_ADDRESS && process.env.OPEN_ADDRESS.replace(/\/*$/, '/');
  return { ...(openAddress && { openAddress }), agencies: agencyRepository(db), numbers: registerRepository(db), reports: reportRepository(db), guideEditions: guideEditionRepository(db), rules: ruleRepository(db), publications: publicationRepository(db), changedPublications: changedPublications(db), files: fileRepository(sdkApp()), finder: openFinder(db), calendarNow: calendarNow(noticeRepository(db)), lastReminders: jobMarkRepository(db).reminders, lastSeal: jobMarkRepository(db).seal, timers: () => timerStates(timerMarkRepository(db)) };
});
