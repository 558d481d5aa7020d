import * as z from 'zod/mini';
import { STAFF_ROLES } from '@/domain/statute/roles';
import { civilDate, keysIn } from './fields';
import { storedRemedy } from './remedy-record';

/** Counts what a projection is made of; cases with an earlier one are put away anew by the clock (usecases/clock/put-away.ts). */
export const SHELF_FORM = 4;
/** Forms of before; null is that of cases from before there were any. */
export const EARLIER_FORMS: readonly (number | null)[] = [null, ...Array.from({ length: SHELF_FORM - 1 }, (_, index) => index + 1)];

/** Where a case stands in the lists of its office, see src/domain/agenda/shelf.ts. */
const shelf = z.strictObject({
  form: z.literal(SHELF_FORM),
  desk: z.enum(['work', 'done', 'practice']),
  group: z.enum(['unconfirmed', 'office', 'applicant', 'others', 'none']),
  /** Whose turn it is now without exception, so that an index alone counts it; all others are in `turnsIf`. */
  turns: z.array(keysIn(STAFF_ROLES)),
  /** Whose turn it is from `actFrom` on, or except for who is barred. */
  turnsIf: z.array(keysIn(STAFF_ROLES)),
  barred: z.array(z.string()),
  actFrom: civilDate, othersUntil: civilDate, answerOn: civilDate, overdueAfter: civilDate, holdsUntil: civilDate,
  /** 已办结, except 练习件. */
  ended: z.boolean(),
  /** The order of the lists: the day that binds, then those who asked first. */
  key: z.string(),
  /** What it can be found by. */
  tokens: z.array(z.string()),
});
export type ShelfRecord = z.infer<typeof shelf>;

/** What lists and counts are read by; derived from the events at every write, never read as truth. */
export const projection = z.strictObject({
  open: z.boolean(),
  unconfirmed: z.boolean(),
  /** Has a day of receipt, so table three counts it. */
  counted: z.boolean(),
  submittedKey: z.string(),
  receivedKey: z.string(),
  /** Of open cases the end of time. */
  closedKey: z.string(),
  /** 复议、诉讼; absent on cases of an earlier form, as is the next. */
  remedies: z.optional(z.array(storedRemedy)),
  /** The last day one of them ended, of pending ones the end of time; empty where there is none. */
  remedyKey: z.optional(z.string()),
  /** The date that binds: safeOn. */
  bindingKey: z.string(),
  /** The last day to answer; after it an open case is overdue. */
  lastOn: z.string(),
  /** When it was written last, for what is kept up to date by what changed; absent on cases that were not written since there is one. */
  writtenKey: z.optional(z.string()),
  /** Edition of the calendar the dates come from. */
  calendar: z.string(),
  /** Of cases that were written in an earlier form read as absent; it is derived, and the clock derives it anew. */
  shelf: z.catch(z.optional(shelf), undefined),
});
export type Projection = z.infer<typeof projection>;
