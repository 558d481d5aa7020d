import type { Database } from '../database';
import { asked } from '../operation/read-only';
import { agencyRepository, type AgencyRepository } from '../repositories/agencies';
import type { CaseKeys } from '../repositories/case-mapping';
import { noticeRepository } from '../repositories/notices';
import { calendarNow, type CalendarNow } from './calendar';
import { deploymentKeys } from './keys';
import { once } from './once';
import { functionDatabase } from './operation';

/** What was found is believed for a while; what was not is looked for again. */
function believing(find: AgencyRepository['find']): AgencyRepository['find'] {
  const kept = new Map<string, () => ReturnType<AgencyRepository['find']>>();
  return async (id) => {
    const ask = kept.get(id) ?? asked(() => find(id));
    const agency = await ask();
    if (agency) kept.set(id, ask);
    return agency;
  };
}

const opened = once(async () => {
  const db = functionDatabase();
  const now = calendarNow(noticeRepository(db));
  return { db, keys: await deploymentKeys(db), now, believed: { now: asked(now), agency: believing(agencyRepository(db).find) } };
});

interface Opened {
  readonly db: Database;
  readonly keys: CaseKeys;
  readonly unusedNotices: CalendarNow['unused'];
}

/** What every function with keys works with: database and keys for the life of the process, the calendar of this call. */
export async function openCloud(): Promise<Opened> {
  const { db, keys, now } = await opened();
  const { calendar, unused } = await now();
  return { db, keys: { ...keys, calendar }, unusedNotices: unused };
}

/**
 * The same for 提交, which must not wait for what hardly ever changes: calendar and agency as they were within the last ten
 * seconds. Dates by a calendar of just before are counted anew by the clock, like those of all earlier applications.
 */
export async function openToFile(): Promise<Opened & { readonly findAgency: AgencyRepository['find'] }> {
  const { db, keys, believed } = await opened();
  const { calendar, unused } = await believed.now();
  return { db, keys: { ...keys, calendar }, unusedNotices: unused, findAgency: believed.agency };
}
