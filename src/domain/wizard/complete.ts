import { art } from '../statute/article';
import { TIME_LIMITS } from '../statute/time-limits';
import type { WizardNode } from './graph';

const { workingDays } = TIME_LIMITS.correctionNotice;

/** 第一问 补不补. @source 条例 arts. 29(2), 30 */
export const COMPLETE_NODES = {
  complete: {
    step: 'complete', rules: [art(29, 2), art(30)],
    question: '申请人是谁、怎么联系、要哪份信息、要什么形式，都写清楚了吗？',
    example: '没有写文号，但是看得出要的是哪份文件，算清楚；“宅基地的全部材料”没有写哪一户、哪一年，算不清楚。',
    options: {
      clear: { label: '都清楚', to: { node: 'several' }, until: ['correctionAsked'], claims: { clear: true } },
      unclear: { label: '有缺少或者不清楚的', hint: '不能因为没有写用途要求补正', to: { node: 'correction' } },
    },
  },
  correction: {
    step: 'complete', rules: [art(30)], revisit: ['correctionAsked', 'corrected'],
    question: '告知申请人补正了吗，他补正了没有？',
    example: '补正只告知一次。申请人住院没有按期补正，是正当理由；说“不想写”，不是。',
    options: {
      notAsked: { label: `还没有告知，收到申请不超过${workingDays}个工作日`, to: { stop: 'askCorrection' }, until: ['correctionAsked'] },
      tooLate: {
        label: `没有告知，已经超过${workingDays}个工作日`, to: { node: 'several' }, until: ['correctionAsked'],
        act: { todo: '已经不能再告知补正。请打电话请申请人说明，按能够理解的内容继续办理，把经过记下来。' },
      },
      awaited: { label: '告知了，补正期限还没有到', to: { stop: 'awaitCorrection' }, until: ['corrected'] },
      excused: { label: '没有按期补正，但是有正当理由', to: { stop: 'excuseCorrection' }, until: ['corrected'] },
      lapsed: { label: '没有按期补正，也没有正当理由', to: { leaf: 'other.correctionOverdue' }, record: 'correctionLapsed', claims: { clear: false } },
      corrected: { label: '补正了，现在清楚了', to: { node: 'several' }, record: 'correctionAnswered', claims: { clear: true } },
      stillUnclear: {
        label: '补正了，仍然看不出要哪份信息', to: { leaf: 'cannotProvide.stillUnclear' },
        facts: ['stillUnclear'], record: 'correctionAnswered', claims: { clear: false },
      },
    },
  },
} as const satisfies Record<string, WizardNode>;
