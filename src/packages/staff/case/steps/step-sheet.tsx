import type { ReactNode } from 'react';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { StaffCase } from '@/contract/staff';
import { PinField } from '@/components/pin-field';
import { Sheet } from '@/components/sheet';
import { refusalWords } from '../../shared/refusal-words';
import { effectOf } from './effects';
import { StepFields } from './step-fields';
import { STEPS } from './steps';
import { BLANK } from './typed';
import type { Stepping } from './use-step';

interface StepSheetProps {
  readonly current: StaffCase;
  readonly at: Instant;
  readonly stepping: Stepping;
}

/** What stands under a field is not said twice. */
const errorOf = ({ refused, problems, typed }: Stepping): string | undefined =>
  (refused && Object.keys(problems).length === 0 ? refusalWords(refused, typed !== BLANK) : undefined);

/** Effect before action: what a step will do, what it asks for, and the button that does it. */
export function StepSheet({ current, at, stepping }: StepSheetProps): ReactNode {
  const { open, typed, problems, overtaken, confirm, refresh, cancel } = stepping;
  if (!open) return null;
  const today = civilDateAt(at);
  const { title, lead, rows } = effectOf(open, current, today, typed);
  return (
    <Sheet
      open title={title} lead={lead} rows={rows} error={errorOf(stepping)} onCancel={cancel}
      reveal={[typed.way, ...Object.values(problems)].join()}
      confirm={overtaken ? '刷新看看' : STEPS[open].verb}
      onConfirm={overtaken ? refresh : confirm}
    >
      <StepFields step={open} current={current} today={today} stepping={stepping} />
      {STEPS[open].approves ? <PinField value={stepping.pin} error={problems.pin} refused={stepping.refused} focusRequest={problems.pin && !problems.opinion ? stepping.attempts : 0} onChange={stepping.typePin} /> : null}
    </Sheet>
  );
}
