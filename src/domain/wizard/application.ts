import { art } from '../statute/article';
import type { WizardNode } from './graph';

const YES = { application: true } as const;
const NO = { application: false } as const;

/** 第二问 该不该. @source 条例 arts. 2, 35, 36 items 6 and 7, 39, 41 */
export const APPLICATION_NODES = {
  several: {
    step: 'application', rules: [art(36), art(37)],
    question: '一份申请里要了几样信息，要分开答复吗？',
    example: '要“征地批文和补偿发放表”：批文可以给、发放表只能给一部分，是一件部分公开；一样不归本机关、另一样已经答复过，要分开办。',
    options: {
      together: { label: '只有一样，或者可以一起答复', hint: '有的能给、有的不能给的也选这一项，到“给不给”再分', to: { node: 'purpose' } },
      apart: { label: '几样答复各不相同，也没有能给的', to: { stop: 'split' } },
    },
  },
  purpose: {
    step: 'application', rules: [art(2), art(36, undefined, 7), art(39), art(41)],
    question: '申请人实际要的是什么？',
    example: '“我反映的问题为什么不处理”是信访；“请提供对某企业的检查记录”是要信息。语气不好不等于信访。',
    options: {
      information: { label: '一份政府信息', hint: '履行行政管理职能时制作或者取得，并且记录保存下来的', to: { node: 'history' } },
      petition: { label: '信访、投诉、举报，或者咨询、要说法', to: { leaf: 'notProcessed.petitionComplaint' }, claims: NO },
      publication: { label: '公报、报刊、书籍等公开出版物', to: { leaf: 'notProcessed.publication' }, facts: ['publicationSource'], claims: NO },
      reissue: { label: '已经拿到的信息，要再确认或者再开一份', to: { leaf: 'notProcessed.reconfirmReissue' }, claims: NO },
      inquiry: {
        label: '工商、不动产登记等资料，法律、行政法规另有查询办法', hint: '办事指南、收费标准等不算，仍是政府信息',
        to: { leaf: 'refused.administrativeInquiry' }, facts: ['accessLaw'], claims: NO,
      },
      notInformation: { label: '不属于政府信息', hint: '例如党委文件、刑事侦查材料', to: { leaf: 'other.other' }, facts: ['notInformation'], claims: NO },
      recordCorrection: { label: '更正关于他自己的记录', to: { stop: 'recordCorrection' } },
    },
  },
  history: {
    step: 'application', rules: [art(35), art(36, undefined, 6)],
    question: '以前答复过同样的申请吗，数量、次数明显太多吗？',
    example: '同一个人要同一份文件，上个月已经答复，是重复；换了一个人来要，或者上次那件还没有答复，不是重复。',
    options: {
      neither: { label: '都没有', hint: '前一件还没有答复的也选这一项', to: { node: 'held' }, claims: YES },
      answered: { label: '同一申请人要过同样的信息，已经答复', to: { leaf: 'notProcessed.duplicate' }, facts: ['earlierAnswer'], claims: NO },
      excessive: { label: '数量、次数明显超过合理范围', hint: '要有数字；次数多而内容各不相同的要慎重', to: { node: 'reasons' } },
    },
  },
  reasons: {
    step: 'application', rules: [art(35)], revisit: ['reasonsAsked', 'reasonsGiven'],
    question: '要求申请人说明理由了吗，理由合理吗？',
    example: '做研究要连续十年的统计表，理由合理；一个月申请八十件、内容换着说法重复，又说不出为什么，不合理。',
    options: {
      notAsked: { label: '还没有要求', to: { stop: 'askReasons' }, until: ['reasonsAsked'] },
      awaited: { label: '要求了，说明的期限还没有到', to: { stop: 'awaitReasons' }, until: ['reasonsGiven'] },
      unreasonable: {
        label: '没有说明，或者理由不合理', to: { leaf: 'notProcessed.massRepeated' },
        facts: ['figures'], record: 'reasonsAsked', claims: NO,
      },
      reasonable: {
        label: '理由合理', to: { node: 'held' }, record: 'reasonsAsked', claims: YES,
        act: { todo: '期限内办不完的，请在期限届满以前确定延迟答复的合理期限，告知申请人，再继续办理。', letter: 'delayNotice' },
      },
    },
  },
} as const satisfies Record<string, WizardNode>;
