import type { ReactNode } from 'react';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import type { StepKey } from './answers';
import type { FormControl } from './use-form';
import type { SubmissionControl } from './use-submission';
import type { Uploads } from '@/services/uploads/use-uploads';

interface BarProps {
  readonly form: FormControl;
  readonly uploads: Uploads;
  readonly submission: SubmissionControl;
}

/** Where files are on their way. */
const WITH_FILES: readonly StepKey[] = ['attachments', 'description', 'forWhom'];

/** 上一步, and the one thing that leads on. */
export function Bar({ form, uploads, submission }: BarProps): ReactNode {
  const { step, returning, back, next } = form;
  if (step === 'check') {
    const { state, submit } = submission;
    const word = state.kind === 'failed' && state.unknown && !state.changed ? '再试一次' : '提交';
    return (
      <BottomBar>
        <Action kind="ghost" onTap={back}>上一步</Action>
        <Action onTap={submit} disabled={state.kind === 'pausing'}>{word}</Action>
      </BottomBar>
    );
  }
  return (
    <BottomBar>
      {returning || step === 'description' ? null : <Action kind="ghost" onTap={back}>上一步</Action>}
      <Action onTap={() => next(WITH_FILES.includes(step) ? uploads.problems() : [])}>{returning ? '改好了' : '下一步'}</Action>
    </BottomBar>
  );
}
