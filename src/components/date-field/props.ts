import type { CivilDate } from '@/domain/calendar/civil-date';

export interface DateFieldProps {
  readonly label: string;
  readonly value: CivilDate | undefined;
  readonly onChange: (value: CivilDate | undefined) => void;
  /** Why it is asked; one line under the label. */
  readonly hint?: string;
  /** What is wrong and what to do; under the field, spoken at once. */
  readonly error?: string;
  /** Days before and after these cannot be chosen. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}
