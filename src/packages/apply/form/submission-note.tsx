import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';
import { referenceLine } from '@/services/failure';
import { submissionWords } from './submission-words';
import type { SubmissionState } from './use-submission';

/** What became of the last try: what happened, what is safe, what to do. */
export function SubmissionNote({ state }: { readonly state: SubmissionState }): ReactNode {
  return (
    <View {...aria({ live: 'assertive' })}>
      {state.kind === 'idle' ? null : (
        <View className="submission-note">
          <View className="head"><Icon name={state.kind === 'pausing' ? 'clock' : 'alert'} /> {state.refused.message}</View>
          <View className="soft">{submissionWords(state)}</View>
          <View className="faint break">{referenceLine(state.refused)}</View>
        </View>
      )}
    </View>
  );
}
