import { art } from '../statute/article';
import type { WizardNode } from './graph';

const YES = { disclosable: true } as const;

/** Who overrides an objection says why, to the third party in writing. @source 条例 art. 32 */
const OVERRIDE = { to: { leaf: 'granted' }, facts: ['withinPublicInterest'], also: 'thirdPartyDecision', claims: YES } as const;

/** Opinions that come later are weighed again. */
const OPINIONS = ['thirdPartyHeard', 'thirdPartyObjected', 'thirdPartyInPart', 'thirdPartyUnreachable'] as const;
/** 说了不同意的, nobody may pass off as silent. */
const OBJECTIONS = ['thirdPartyObjected', 'thirdPartyInPart'] as const;

const ASKED = { record: 'thirdPartyConsulted' } as const;

/** 给不给 where a third party is touched. @source 条例 arts. 15, 32 */
export const THIRD_PARTY_NODES = {
  thirdParty: {
    step: 'disclosure', rules: [art(15), art(32)], revisit: ['thirdPartyAsked', 'thirdPartyHeard', 'thirdPartyObjected', 'thirdPartyInPart'],
    question: '书面征求第三方的意见了吗，对方怎么说？',
    example: '申请人要某公司报来的工艺说明，涉及商业秘密，先书面问这家公司。电话问过不算。',
    options: {
      notAsked: { label: '还没有征求', to: { stop: 'consultThirdParty' }, until: ['thirdPartyAsked'] },
      awaited: { label: '征求了，还没有回复也没有到期', to: { stop: 'awaitThirdParty' }, until: ['thirdPartyHeard', 'thirdPartyOverdue'] },
      consents: { label: '同意公开', to: { leaf: 'granted' }, ...ASKED, after: 'thirdPartyAgreed', until: ['thirdPartyObjected', 'thirdPartyInPart'], claims: YES },
      inPart: { label: '同意公开一部分', to: { node: 'agreedParts' }, ...ASKED, after: 'thirdPartyInPart' },
      objects: { label: '不同意公开', to: { node: 'objection' }, ...ASKED, after: 'thirdPartyObjected', until: ['thirdPartyAgreed'] },
      silent: { label: '到期没有回复', hint: '没有回复不等于同意，由本机关决定', to: { node: 'harmed' }, ...ASKED, after: 'thirdPartyOverdue', until: OBJECTIONS },
      unreachable: { label: '想尽办法联系不上', hint: '每一次联系都登记了', to: { node: 'harmed' }, ...ASKED, after: 'thirdPartyUnreachable', until: OBJECTIONS },
    },
  },
  agreedParts: {
    step: 'disclosure', rules: [art(32), art(37)], revisit: OPINIONS,
    question: '第三方不同意公开的部分，理由都查清了吗？',
    example: '公司同意公开金额、不同意公开工艺：金额公开，工艺登记为不公开的部分，写明理由。',
    options: {
      listed: { label: '都查清了，逐项登记', hint: '每一部分写明是什么、哪一种理由', to: { leaf: 'partiallyGranted' }, withheld: true, claims: { disclosable: 'inPart' } },
      unsure: { label: '有一部分拿不准', to: { stop: 'referAuthority' } },
    },
  },
  objection: {
    step: 'disclosure', rules: [art(32)], revisit: OPINIONS,
    question: '第三方不同意的理由合理吗？',
    example: '“公开了别人会知道我们的配方”，合理；“不想让别人知道我们领了补贴”，不合理。',
    options: {
      reasonable: { label: '合理', to: { node: 'interest' } },
      unreasonable: { label: '没有说理由，或者不合理', ...OVERRIDE },
    },
  },
  harmed: {
    step: 'disclosure', rules: [art(15), art(32)], revisit: OPINIONS,
    question: '本机关自己判断：公开会损害第三方的合法权益吗？',
    example: '名单里只有单位名称和中标金额，不损害；有家庭病史，损害。',
    options: {
      no: { label: '不会', to: { leaf: 'granted' }, claims: YES },
      yes: { label: '会', to: { node: 'interest' } },
    },
  },
  interest: {
    step: 'disclosure', rules: [art(15), art(32)], revisit: OPINIONS,
    question: '不公开，会对公共利益造成重大影响吗？',
    example: '企业的排污监测数据关系到周围居民的健康，不公开有重大影响。',
    options: {
      yes: { label: '会，公共利益更重', ...OVERRIDE },
      no: { label: '不会', to: { leaf: 'refused.thirdPartyRights' }, claims: { disclosable: false } },
    },
  },
} as const satisfies Record<string, WizardNode>;
