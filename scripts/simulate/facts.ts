import type { DecisionFactKey, DecisionFacts } from '@/domain/statute/decision-facts';
import { askedFacts } from '@/domain/statute/asked-facts';
import type { LeafKey } from '@/domain/statute/leaves';

/** What a clerk tells of each fact that an outcome asks for. */
const TOLD: Readonly<Record<DecisionFactKey, string>> = {
  publishedAt: '澄川县门户网站“政府信息公开目录”', provision: '复印件共3页，随本告知书提供。', secrecyReviewer: '保密员丁，党政办副主任',
  prohibitingLaw: '《中华人民共和国统计法》第二十五条', harm: '公开会危及公共安全：涉及重点部位的安防布置。', unreachable: '打电话两次无人接听，寄信被退回。',
  withinPublicInterest: '不同意的理由不成立：所涉内容已经在招标公告中公布。', search: '检索了档案室2015年以来的卷宗和办公系统，没有找到。', responsibleAgency: '澄川县自然资源局，电话0536-0000000',
  whyCreation: '现有的是分户的原始凭证，需要逐户汇总才能得到。', stillUnclear: '补正以后仍然没有写明是哪一年、哪一个项目。', channel: '县信访局接待大厅，电话0536-0000000',
  earlierAnswer: '以前的答复第3号，2026年1月5日答复', publicationSource: '《澄川年鉴》，县图书馆可以查阅', figures: '三个月内申请60件，内容大量重复。',
  accessLaw: '《不动产登记暂行条例》，不动产登记中心窗口', notInformation: '要求的是对政策的解释，不属于政府信息。', contraryToWizard: '材料已经核对清楚，经负责人同意直接拟定。',
};

const WITHHELD = { what: '其中的身份证号码和银行账号', ground: 'refused.processInfo', reason: '属于讨论过程中的记录，没有定下来。' } as const;

/** 拟定答复 of a leaf with the facts it asks for; decided without the wizard, with the reason for that. */
export function factsFor(leaf: LeafKey, { unreachable }: { readonly unreachable: boolean }): DecisionFacts {
  const needed = askedFacts(leaf).flatMap(({ keys, needed }) => (needed ? keys.slice(0, 1) : []));
  return {
    ...Object.fromEntries(needed.map((key) => [key, TOLD[key]])),
    ...((leaf === 'granted' || leaf === 'partiallyGranted') && { provision: TOLD.provision }),
    ...(leaf === 'partiallyGranted' && { withheld: [WITHHELD] }),
    ...(unreachable && { unreachable: TOLD.unreachable }),
    contraryToWizard: TOLD.contraryToWizard,
  };
}

/** 不同意公开的理由怎样审查的, where a third party is overruled. */
export const OVERRULED: DecisionFacts = { withinPublicInterest: TOLD.withinPublicInterest };
