import type { SubmissionState } from './use-submission';

const SAFE = '填写的内容都在。';

/** Waiting whose end the phone does not know: 只读, or 速度上限 of a whole stretch. The refusal itself says until when. */
const lasts = ({ code, retryAt }: Extract<SubmissionState, { kind: 'pausing' }>['refused']): boolean => code === 'readOnly' || retryAt !== undefined;

/** What stands under the reason: what is safe, what happens by itself, what to do. */
export function submissionWords(state: Exclude<SubmissionState, { kind: 'idle' }>): string {
  if (state.kind === 'pausing') {
    return lasts(state.refused)
      ? `还没有交上，${SAFE}这一页开着，每分钟自动再送一次，${state.left}秒以后送下一次，能交了就给回执；关掉也可以，下次打开时再送。`
      : `${state.left}秒以后自动提交，请不要关闭这一页。${SAFE}`;
  }
  if (state.unknown && state.changed) return `之前那一次不知道送到没有，改过的内容还没有提交。${SAFE}请再点一次提交：如果之前已经送到，会给你那张回执，不会变成两件。`;
  if (state.refused.code === 'queueing') return `排队中，过几秒自动再送，轮到了就给回执。${SAFE}`;
  return state.unknown
    ? `尚未送达。${SAFE}联上网会自动再送，也可以点“再试一次”：如果刚才已经送到，会给你同一张回执，不会变成两件。`
    : `${SAFE}改好以后再提交。`;
}
