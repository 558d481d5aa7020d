import { art } from '../statute/article';
import { TIME_LIMITS } from '../statute/time-limits';
import type { WizardNode } from './graph';

const { workingDays } = TIME_LIMITS.agencyOpinion;

/** 第三问 有没有. @source 条例 arts. 10, 34, 36 items 4 and 5, 38 */
export const EXISTENCE_NODES = {
  held: {
    step: 'existence', rules: [art(10), art(36, undefined, 4), art(36, undefined, 5), art(38)],
    question: '检索以后，这份信息在哪里？',
    example: '镇政府发的文件由镇政府公开；村民交到镇里的材料由镇政府公开；县自然资源局的批复，镇里存有一份，也由县自然资源局公开。',
    options: {
      ours: { label: '在本机关，由本机关公开', hint: '本机关制作的，或者从公民、企业取得并保存的', to: { node: 'published' }, claims: { held: true, ours: true } },
      joint: { label: '几个机关一起制作的', to: { node: 'lead' } },
      elsewhere: { label: '别的机关制作或者最先取得的', to: { leaf: 'cannotProvide.notHeld' }, facts: ['responsibleAgency'], claims: { ours: false } },
      notFound: { label: '检索过了，没有', to: { leaf: 'cannotProvide.notHeld' }, facts: ['search'], claims: { held: false } },
      creation: {
        label: '没有现成的，要汇总、加工、分析才能得到', hint: '遮去一部分再给，不算加工',
        to: { leaf: 'cannotProvide.needsCreation' }, facts: ['whyCreation'], claims: { held: false },
      },
      notSearched: { label: '还没有检索', to: { stop: 'search' } },
    },
  },
  lead: {
    step: 'existence', rules: [art(10, 3)],
    question: '几个机关里，谁牵头制作？',
    example: '联合发文一般看文号：用哪个机关的文号，就由哪个机关牵头。',
    options: {
      us: { label: '本机关牵头', to: { node: 'joint' }, claims: { held: true, ours: true } },
      other: { label: '别的机关牵头', to: { leaf: 'cannotProvide.notHeld' }, facts: ['responsibleAgency'], claims: { ours: false } },
    },
  },
  joint: {
    step: 'existence', rules: [art(34)], revisit: ['jointAsked', 'jointHeard'],
    question: '一起制作的机关是什么意见？',
    example: '镇政府和派出所联合发的通告，镇政府牵头，发函征求派出所的意见。',
    options: {
      done: {
        label: '有了结果，或者不需要征求', hint: `到期（收到函之日起${workingDays}个工作日）没有回复的视为同意`, to: { node: 'published' },
        act: { todo: '对方不同意的，理由由本机关审查：成立的在“给不给”里选相应的理由，不成立的照常公开，把审查的结论记下来。' },
      },
      notAsked: { label: '还没有征求，需要征求', to: { stop: 'consultJoint' }, until: ['jointAsked'] },
      awaited: { label: '征求了，还没有回复也没有到期', to: { stop: 'awaitJoint' }, until: ['jointHeard'] },
    },
  },
} as const satisfies Record<string, WizardNode>;
