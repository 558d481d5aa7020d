import { calendarEdition } from '@/domain/calendar/edition';
import { calendarWith } from '@/domain/calendar/import-notice';
import { noticeDoubtMessage } from '@/domain/calendar/notice-refusal';
import type { NoticeReading } from '@/domain/calendar/read-notice';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { ok } from '@/domain/result';
import type { NoticePreview } from '@/contract/county';
import type { AgencyCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import { changedCase, readable } from './changed-cases';
import { inCounty } from './in-county';
import { readPasted, refuseNotice, type PastedNotice } from './pasted-notice';
import type { StaffCloud } from './staff-cloud';

type Read = Omit<NoticePreview, 'changes' | 'edition'>;

/** What the text itself says. */
function readOf(reading: NoticeReading): Read {
  const doubts = [...new Set(reading.doubts.map(noticeDoubtMessage))];
  if (reading.kind === 'year') {
    const { year, documents: [document], holidays, makeUpWorkdays } = reading.notice;
    return { kind: 'year', year, document: document ?? { title: '', address: '' }, holidays, makeUpWorkdays, doubts };
  }
  const { year, document, holidays, makeUpWorkdays } = reading.amendment;
  return { kind: 'amendment', year, document, holidays, makeUpWorkdays, doubts };
}

async function changesOf(cursor: string | undefined, after: WorkCalendar, { agency: county, today }: AgencyCall, cloud: StaffCloud): Promise<NoticePreview['changes']> {
  const [page, open, agencies] = await Promise.all([cloud.cases.openEverywhere(cursor), cloud.cases.countOpenEverywhere(), inCounty(county, cloud)]);
  const calendars = { before: cloud.calendar, after, today };
  const read = page.items.flatMap((one) => readable(one) ?? []);
  const items = read.flatMap((application) => changedCase(application, agencies, calendars) ?? []);
  return { items, checked: page.items.length, open, unread: page.items.length - read.length, ...(page.next && { next: page.next }) };
}

/** 导入以前: what was understood of a notice, what is doubtful, and which open cases it moves; stores nothing. */
export const previewNotice: UseCase<PastedNotice & { readonly cursor?: string | undefined }, NoticePreview, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const reading = readPasted(input);
  if (!reading.ok) return reading;
  const read = readOf(reading.value);
  const edition = calendarEdition(cloud.calendar);
  if (read.doubts.length > 0) return ok({ ...read, edition });
  const imported = calendarWith(cloud.calendar, reading.value);
  if (!imported.ok) return refuseNotice(imported.error);
  const { notice: { holidays, makeUpWorkdays }, calendar } = imported.value;
  const changes = await changesOf(input.cursor, calendar, call, cloud);
  return ok({ ...read, holidays, makeUpWorkdays, edition, ...(changes && { changes }) });
};
