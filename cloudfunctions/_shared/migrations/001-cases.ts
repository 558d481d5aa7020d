import { calendarEdition } from '@/domain/calendar/edition';
import { applicationOf, chainedRecord } from '../repositories/case-mapping';
import { caseRecord } from '../repositories/case-record';
import { projectionOf } from '../repositories/projection';
import type { Migration } from './migration';

/**
 * 申请: events from before texts were sealed and chained, and places in the lists from before there were any or of an earlier form.
 * Dates of another calendar are left to the clock, which tells whose dates move.
 */
export const casesOfToday: Migration = {
  number: 1, about: '申请：经过封存并接上链，列表里的位置重新算', collections: ['cases', 'practiceCases'],
  moved: (document, keys, at) => {
    const record = caseRecord.parse(document);
    const { shelf, remedies, remedyKey, writtenKey, open, calendar } = record.projection;
    if (open && !record.practice && calendar !== calendarEdition(keys.calendar)) return undefined;
    if (!record.chain) return chainedRecord(record, keys, at);
    if (shelf && remedies && remedyKey !== undefined && writtenKey !== undefined) return undefined;
    return { ...record, projection: projectionOf(applicationOf(record, keys).disclosure, record, keys.calendar, at) };
  },
};
