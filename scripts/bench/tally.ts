import { APPLICANT_KIND_KEYS } from '@/domain/applicant/kinds';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import type { CountedCase } from '@/domain/report/tally';
import { LEAF_KEYS } from '@/domain/statute/leaves';

export { tally } from '@/domain/report/tally';

const FIRST_DAY = civilDate('2021-01-01');
const DAYS = 365 * 5;

/** Cases of five years in their smallest form, the same in every run; one in twenty is still open. */
export function casesOf(count: number): readonly CountedCase[] {
  return Array.from({ length: count }, (_, index) => {
    // Steps that share no factor with the lengths, so that every kind, leaf and day comes up.
    const receivedOn = addDays(FIRST_DAY, (index * 7919) % DAYS);
    const applicantKind = APPLICANT_KIND_KEYS[(index * 5) % APPLICANT_KIND_KEYS.length] ?? 'naturalPerson';
    const outcome = LEAF_KEYS[(index * 11) % LEAF_KEYS.length] ?? 'granted';
    return { applicantKind, receivedOn, ...(index % 20 > 0 && { outcome, closedOn: addDays(receivedOn, 5 + (index % 40)) }) };
  });
}
