import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Icon } from '@/components/icon';
import { referenceLine } from '@/services/failure';
import type { SubmissionState } from './use-submission';

const SAFE = '填写的内容都在。';

function words(state: Exclude<SubmissionState, { kind: 'idle' }>): string {
  if (state.kind === 'pausing') return `${state.left}秒以后自动提交，请不要关闭这一页。${SAFE}`;
  if (state.unknown && state.changed) return `之前那一次不知道送到没有，改过的内容还没有提交。${SAFE}请再点一次提交：如果之前已经送到，会给你那张回执，不会变成两件。`;
  if (state.refused.code === 'queueing') return `排队中，过几秒自动再送，轮到了就给回执。${SAFE}`;
  return state.unknown
    ? `尚未送达。${SAFE}联上网会自动再送，也可以点“再试一次”：如果刚才已经送到，会给你同一张回执，不会变成两件。`
    : `${SAFE}改好以后再提交。`;
}

/** What became of the last try: what happened, what is safe, what to do. */
export function SubmissionNote({ state }: { readonly state: SubmissionState }): ReactNode {
  return (
    <View {...aria({ live: 'assertive' })}>
      {state.kind === 'idle' ? null : (
        <View className="submission-note">
          <View className="head"><Icon name={state.kind === 'pausing' ? 'clock' : 'alert'} /> {state.refused.message}</View>
          <View className="soft">{words(state)}</View>
          <View className="faint break">{referenceLine(state.refused)}</View>
        </View>
      )}
    </View>
  );
}
