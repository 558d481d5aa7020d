import type { ReactNode } from 'react';
import { addDays, formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { PickField } from '../pick-field';

interface DayFieldProps {
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

/** Every day that can be meant, the latest first. */
function daysBack(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = to; day >= from; day = addDays(day, -1)) days.push(day);
  return days;
}

/** A question answered by one of the last days, each written out with its weekday. */
export function DayField({ from, to, ...field }: DayFieldProps): ReactNode {
  return <PickField {...field} notChosen="请选择日期" options={daysBack(from, to).map((day) => ({ value: day, label: formatDate(day) }))} />;
}
