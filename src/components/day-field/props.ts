import { addDays, type CivilDate } from '@/domain/calendar/civil-date';

export interface DayFieldProps {
  readonly label: string;
  readonly value: CivilDate | undefined;
  readonly onChange: (value: CivilDate | undefined) => void;
  /** Why it is asked; one line under the label. */
  readonly hint?: string;
  /** What is wrong and what to do; under the field, spoken at once. */
  readonly error?: string;
  /** The first and the last day that can be meant. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What stands there until a day is chosen. */
export const NOT_CHOSEN = '请选择日期';

/** Every day that can be meant, the latest first. */
export function daysBack(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = to; day >= from; day = addDays(day, -1)) days.push(day);
  return days;
}
