import type { Database } from '../database';
import type { CaseKeys } from '../repositories/case-mapping';
import { noticeRepository } from '../repositories/notices';
import { calendarNow, type CalendarNow } from './calendar';
import { deploymentKeys } from './keys';
import { once } from './once';
import { functionDatabase } from './operation';

const opened = once(async () => {
  const db = functionDatabase();
  return { db, keys: await deploymentKeys(db), now: calendarNow(noticeRepository(db)) };
});

/** What every function with keys works with: database and keys for the life of the process, the calendar of this call. */
export async function openCloud(): Promise<{ readonly db: Database; readonly keys: CaseKeys; readonly unusedNotices: CalendarNow['unused'] }> {
  const { db, keys, now } = await opened();
  const { calendar, unused } = await now();
  return { db, keys: { ...keys, calendar }, unusedNotices: unused };
}
