import { noticeRefusalMessage, type NoticeRefusal } from '@/domain/calendar/notice-refusal';
import { readNotice, type NoticeReading } from '@/domain/calendar/read-notice';
import { refuse, type Outcome } from '../../refusal';

/** A notice as it was pasted and typed. */
export interface PastedNotice {
  readonly agencyId: string;
  readonly text: string;
  readonly address: string;
  readonly number?: string | undefined;
}

const FIELDS: Partial<Record<NoticeRefusal['code'], 'address' | 'number'>> = {
  addressNotOfficial: 'address', numberNotUnderstood: 'number', numberDiffers: 'number',
};

/** A refusal of the calendar in its own words, beside the field it is about. */
export const refuseNotice = (error: NoticeRefusal) => refuse(error.code, noticeRefusalMessage(error), { field: FIELDS[error.code] ?? 'text' });

export function readPasted({ text, address, number }: PastedNotice): Outcome<NoticeReading> {
  const reading = readNotice(text, { address, ...(number && { number }) });
  return reading.ok ? reading : refuseNotice(reading.error);
}
