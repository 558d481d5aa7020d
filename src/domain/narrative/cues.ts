import type { FieldKey } from './field-key';

/** 正文里的说法: by which words of a clause a typed number is known to be one that is bound. */
export interface Cue {
  readonly field: FieldKey;
  readonly unit: string;
  /** All of them stand before the number in its clause. */
  readonly says: readonly RegExp[];
  /** None of this does: a part, another year. */
  readonly not?: RegExp;
}

const PART = /其中|自然人|法人|其他组织|企业|上半年|下半年|季度|月份|同比|比上|增|减|下降|去年|往年/;
const cue = (field: FieldKey, unit: string, ...says: readonly RegExp[]): Cue => ({ field, unit, says, not: PART });

const DECISION = '(?:决定|事项|案件|数量)?(?:共|合计|[0-9]*)$';

/** Narrow on purpose: what is not recognised costs nothing, what is recognised wrongly sends somebody looking for no mistake. */
export const CUES: readonly Cue[] = [
  cue('3:newlyReceived:total', '件', /(?:收到|新收|接到)/, /信息公开申请|依申请公开|公开申请/),
  cue('3:carriedOverIn:total', '件', /上一?年度?结转/),
  cue('3:carriedOverOut:total', '件', /结?转(?:至|到|入)?下一?年度?/),
  cue('3:outcomesTotal:total', '件', /办结/),
  cue('outcome:granted', '件', /予以公开(?:的)?(?:申请|答复)?$/), cue('outcome:partiallyGranted', '件', /部分公开(?:的)?(?:申请|答复)?$/),
  cue('outcome:refused', '件', /不予公开(?:的)?(?:申请|答复)?$/), cue('outcome:cannotProvide', '件', /无法提供(?:的)?(?:申请|答复)?$/),
  cue('outcome:notProcessed', '件', /不予处理(?:的)?(?:申请|答复)?$/),
  cue('4:review:total', '件', /信息公开/, /行政复议(?:案件|申请)?$/), cue('litigation', '件', /信息公开/, /行政诉讼(?:案件)?$/),
  cue('2:normativeDocuments:issued', '件', /(?:制发|制定|印发|出台)/, /规范性文件$/), cue('2:normativeDocuments:abolished', '件', /废止/, /规范性文件$/),
  cue('2:normativeDocuments:inForce', '件', /现行有效/),
  cue('2:administrativeLicensing:decisions', '件', new RegExp(`行政许可${DECISION}`)), cue('2:administrativePenalty:decisions', '件', new RegExp(`行政处罚${DECISION}`)),
  cue('2:administrativeCompulsion:decisions', '件', new RegExp(`行政强制${DECISION}`)), cue('2:administrativeFees:amountWanYuan', '万元', /行政事业性收费/),
  cue('publishedTotal', '条次', /公开/, /信息$/), cue('publishedTotal', '条', /各(?:个)?渠道/, /公开/, /信息$/), cue('publishedHere', '条', /小程序/, /公开|发布/),
  cue('feeNotices', '件', /收费通知/), cue('feeNoticed', '元', /收费通知|通知.*金额/), cue('feePaid', '元', /(?:实际)?收取/, /信息处理费|实际/),
  cue('book:training:sessions', '场', /培训/), cue('book:training:sessions', '次', /培训/), cue('book:training:people', '人次', /培训/), cue('book:training:people', '人', /培训/),
  cue('book:secrecyChecks:items', '条', /审查/), cue('book:submissions:items', '条', /报送/), cue('book:activities:activities', '次', /活动/),
  cue('book:peoplesCongress:received', '件', /(?:收到|承办|办理)/, /人大/, /建议$/), cue('book:politicalConference:received', '件', /(?:收到|承办|办理)/, /政协/, /提案$/),
  cue('book:accountability:people', '人', /追究/), cue('late', '件', /(?:超过|逾期|超期)/),
];

/** 正文里说没有的: words that are wrong as soon as the number they deny is more than 0. */
export interface Denial {
  readonly field: FieldKey;
  readonly says: RegExp;
}

const denial = (field: FieldKey, says: RegExp): Denial => ({ field, says });
const WITHIN = '[^，。；：]{0,30}';
const decided = (name: string): RegExp => new RegExp(`没有作出${WITHIN}${name}`);

/** The words of the first draft, which stay in a paragraph that somebody changed; 没有收到申请 and 没有行政复议 are C7's. */
export const DENIALS: readonly Denial[] = [
  denial('3:carriedOverIn:total', /没有上年结转/), denial('3:carriedOverOut:total', /没有结转下一?年度?/), denial('3:outcomesTotal:total', /都没有办结/),
  denial('organizations', /都由自然人提出/), denial('3:newlyReceived:naturalPerson', /都由法人或者其他组织提出/), denial('late', /都没有超过法定期限/),
  denial('litigation', new RegExp(`没有(?:涉及|发生|引发)${WITHIN}行政诉讼(?:案件)?(?=[，、和]|$)`)),
  denial('2:normativeDocuments:issued', new RegExp(`没有(?:制发|制定|印发)${WITHIN}规范性文件`)), denial('2:normativeDocuments:abolished', new RegExp(`没有(?:制发、)?废止${WITHIN}规范性文件`)),
  denial('2:normativeDocuments:inForce', new RegExp(`没有现行有效${WITHIN}规范性文件`)),
  denial('2:administrativeLicensing:decisions', decided('行政许可')), denial('2:administrativePenalty:decisions', decided('行政处罚')), denial('2:administrativeCompulsion:decisions', decided('行政强制')),
  denial('2:administrativeFees:amountWanYuan', /没有收取行政事业性收费/), denial('publishedTotal', /没有公开新的政府信息/), denial('feeNotices', /没有发出信息处理费收费通知/),
  denial('book:training:sessions', new RegExp(`没有(?:举办|组织|参加|开展)${WITHIN}培训`)), denial('book:activities:activities', new RegExp(`没有开展${WITHIN}公开活动`)),
  denial('book:assessment:assessments', /工作考核：(?:本年)?没有开展/), denial('book:publicAssessment:assessments', /社会评议：(?:本年)?没有开展/), denial('book:accountability:cases', new RegExp(`没有${WITHIN}被追究责任`)),
  denial('book:submissions:items', /没有报送要公开的信息/), denial('book:secrecyChecks:items', /没有需要在公开前审查/),
  denial('book:peoplesCongress:received', new RegExp(`没有(?:承办|收到)${WITHIN}人大代表建议`)), denial('book:politicalConference:received', new RegExp(`没有(?:承办|收到)${WITHIN}政协委员提案`)),
];
