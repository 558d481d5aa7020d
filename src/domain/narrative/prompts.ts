import { art, document, type ArticleRef } from '../statute/article';
import type { Place } from './draft';

interface Prompt {
  /** What belongs there, each a short sentence. */
  readonly what: readonly string[];
  /** Who alone must tell it: 各级人民政府. */
  readonly governments?: readonly string[];
  readonly rules: readonly ArticleRef[];
}

/** 每一部分写什么, said to who writes it. @source 条例 art. 50; 国办公开办函〔2021〕30号 */
export const PROMPTS: Readonly<Record<Place, Prompt>> = {
  preamble: { what: ['根据什么编的，统计哪段时间。', '读者有疑问找谁，电话多少。'], rules: [art(50), document('reportFormat')] },
  overview: {
    what: ['主动公开：公开了多少，在哪些渠道，公开了什么。', '申请办理：收到多少，怎么答复的，是不是按期。', '信息管理：怎么审查，指南有没有更新。', '平台建设：有哪些渠道，今年有什么变化。', '监督保障：培训、检查。'],
    governments: ['各级人民政府还要写：工作考核、社会评议、责任追究的结果，没有的也要写没有。'], rules: [art(50, 1, 1), art(50, 1, 2), art(50, 1, 4)],
  },
  proactive: { what: ['这一部分是表二，数从台账来。', '统计口径和往年不同的，在表前写一段说明；没有不同的不用写。'], rules: [art(50, 1, 1), document('reportFormat')] },
  requests: { what: ['这一部分是表三，数从案件来。', '有要说明的口径，在表前写一段；没有的不用写。'], rules: [art(50, 1, 2), document('reportFormat')] },
  remedies: { what: ['这一部分是表四，数从案件里登记的复议、诉讼来。', '有要说明的，在表前写一段；没有的不用写。'], rules: [art(50, 1, 3), document('reportFormat')] },
  problems: {
    what: ['上年报告提出的问题，今年做了什么，改好了没有。', '今年还有什么问题：写具体的事，不写空话。', '针对每个问题，打算怎么改。', '不要照抄上年的。'], rules: [art(50, 1, 4), document('reportFormat')],
  },
  otherMatters: { what: ['信息处理费：发出收费通知的件数、总金额，实际收取的总金额。没有的也要写。', '人大代表建议、政协委员提案办理结果的公开情况。', '其他要告诉公众的事。'], rules: [art(50, 1, 5), document('feeMeasures')] },
};
