import { art } from '../statute/article';
import type { LeafKey } from '../statute/leaves';
import type { WizardNode } from './graph';

const YES = { disclosable: true } as const;
const NO = { disclosable: false } as const;

/** 过程性信息 and 执法案卷 may be withheld unless a rule orders them to be published. @source 条例 art. 16(2) */
const ordered = (leaf: LeafKey, kind: string, example: string) => ({
  step: 'disclosure', rules: [art(16, 2)],
  question: `法律、法规、规章规定这份${kind}应当公开吗？`, example,
  options: {
    ordered: { label: '有规定应当公开', to: { leaf: 'granted' }, claims: YES },
    harmless: { label: '没有规定，但是公开也不妨碍工作', hint: '条例说的是“可以不予公开”，能给就给', to: { leaf: 'granted' }, claims: YES },
    withheld: { label: '没有规定，公开会妨碍工作', to: { leaf }, claims: NO },
  },
} as const satisfies WizardNode);

/** 第四问 给不给. @source 条例 arts. 13–17, 36 items 1–3, 37 */
export const DISCLOSURE_NODES = {
  published: {
    step: 'disclosure', rules: [art(36, undefined, 1)],
    question: '这份信息已经主动公开了吗？',
    example: '县政府网站上能查到全文，算已经公开；只在会上念过，不算。',
    options: {
      yes: { label: '已经公开，申请人查得到', to: { leaf: 'granted' }, facts: ['publishedAt'], claims: YES },
      no: { label: '没有公开', to: { node: 'withhold' } },
    },
  },
  withhold: {
    step: 'disclosure', rules: [art(13), art(37)],
    question: '里面有不能公开的内容吗？',
    example: '补偿发放表里有身份证号和银行账号，遮去以后可以给，是一部分不能公开。',
    options: {
      none: { label: '没有', hint: '公开是常态', to: { leaf: 'granted' }, claims: YES },
      part: { label: '有一部分，分得开', to: { node: 'parts' } },
      all: { label: '全部都是，或者分不开', to: { node: 'ground' } },
    },
  },
  parts: {
    step: 'disclosure', rules: [art(37)], revisit: ['thirdPartyHeard', 'thirdPartyObjected', 'thirdPartyInPart'],
    question: '不能公开的每一部分，都查清理由了吗？',
    example: '一份合同里有商业秘密条款和个人身份证号，是两部分，各有各的理由。只计部分公开，不再计别的结果。',
    options: {
      listed: { label: '都查清了，逐项登记', hint: '每一部分写明是什么、哪一种理由', to: { leaf: 'partiallyGranted' }, withheld: true, claims: { disclosable: 'inPart' } },
      notAsked: { label: '有一部分涉及第三方，还没有征求意见', to: { stop: 'consultThirdParty' } },
      unsure: { label: '有一部分拿不准', to: { stop: 'referAuthority' } },
    },
  },
  ground: {
    step: 'disclosure', rules: [art(14), art(15), art(16), art(17, 3)],
    question: '不能公开，是哪一种理由？',
    example: '只选最主要的一种；一种都说不上的，应当公开。',
    options: {
      secret: { label: '国家秘密', to: { node: 'secret' } },
      law: { label: '法律、行政法规写明禁止公开', hint: '地方性法规、规章和文件不算', to: { leaf: 'refused.otherLawProhibited' }, facts: ['prohibitingLaw'], claims: NO },
      security: { label: '会危及国家安全、公共安全、经济安全、社会稳定', to: { leaf: 'refused.securityStability' }, facts: ['harm'], claims: NO },
      thirdParty: { label: '第三方的商业秘密、个人隐私等', to: { node: 'thirdParty' } },
      internal: { label: '内部事务：人事、后勤、内部工作流程', to: { node: 'internal' } },
      process: { label: '过程性信息：讨论记录、过程稿、磋商信函、请示报告', to: { node: 'process' } },
      file: { label: '行政执法案卷', to: { node: 'file' } },
      unsure: { label: '拿不准', to: { stop: 'referAuthority' } },
    },
  },
  secret: {
    step: 'disclosure', rules: [art(14), art(17, 2), art(17, 3)],
    question: '是已经依法确定的国家秘密吗？',
    example: '文件首页标有密级和保密期限，期限没有过，是；口头说“这个要保密”，不是。',
    options: {
      classified: { label: '已经依法定密，没有解密', to: { leaf: 'refused.stateSecret' }, facts: ['secrecyReviewer'], claims: NO },
      unsure: { label: '没有标密级，或者拿不准', to: { stop: 'askSecrecyAuthority' } },
    },
  },
  internal: {
    step: 'disclosure', rules: [art(16, 1)],
    question: '这份内部事务信息，影响到外面的人吗？',
    example: '食堂采购的内部流程，不影响外面的人；对外办事的流程，影响。',
    options: {
      outward: { label: '影响，或者公开也不妨碍工作', hint: '条例说的是“可以不予公开”，能给就给', to: { leaf: 'granted' }, claims: YES },
      inward: { label: '只在内部，公开会妨碍工作', to: { leaf: 'refused.internalAffairs' }, claims: NO },
    },
  },
  process: ordered('refused.processInfo', '过程性信息', '已经正式印发的文件不是过程稿；规章规定要公开的环评受理材料，应当公开。'),
  file: ordered('refused.enforcementFile', '执法案卷', '处罚决定书按规定应当公开的，要公开；卷里的询问笔录，可以不公开。'),
} as const satisfies Record<string, WizardNode>;
