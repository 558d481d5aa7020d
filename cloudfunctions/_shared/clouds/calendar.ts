import { withStored, type WithStored } from '@/domain/calendar/stored-notices';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { NoticeRepository } from '../repositories/notices';

/** The calendar of now, and what was imported and does not fit it. */
export type CalendarNow = WithStored<Awaited<ReturnType<NoticeRepository['all']>>[number]>;

/**
 * 现行日历: the notices of this release and those the county imported, asked anew for every call, so that no process
 * counts by yesterday's. Notices are only ever added: the same ids are the same calendar, which keeps its prepared years.
 */
export function calendarNow(notices: Pick<NoticeRepository, 'all'>): () => Promise<CalendarNow> {
  let kept: { readonly ids: string; readonly now: CalendarNow } | undefined;
  return async () => {
    const stored = await notices.all();
    const ids = stored.map(({ id }) => id).join();
    if (kept?.ids !== ids) kept = { ids, now: withStored(CHINA_CALENDAR, stored) };
    return kept.now;
  };
}
