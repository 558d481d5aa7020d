import { art, document, type ArticleRef } from './article';
import type { WithholdingLeaf } from './leaves';

/** A fact in words that an answer stands on; asked for when its outcome is chosen. */
export interface FactRow {
  /** What is asked, as the field says it. */
  readonly label: string;
  /** An example or what belongs there. */
  readonly hint: string;
  readonly rule: ArticleRef;
  /** Who reads it: the applicant in his answer too, or the office alone, in the file. */
  readonly reader: 'applicant' | 'office';
}

/** 答复所依据的事实: each is asked only where an outcome needs it or may use it. */
export const DECISION_FACTS = {
  publishedAt: { label: '已经公开在哪里', hint: '写明网址、栏目、公报期号或者查阅地点', rule: art(36, undefined, 1), reader: 'applicant' },
  provision: { label: '怎样提供', hint: '随文附上的材料名称；来领取或者查阅的，写明时间、地点', rule: art(36, undefined, 2), reader: 'applicant' },
  secrecyReviewer: { label: '保密审查人', hint: '作出保密审查结论的人的姓名和职务', rule: art(17, 2), reader: 'office' },
  prohibitingLaw: { label: '哪部法律、行政法规禁止公开', hint: '写明名称和条款', rule: art(14), reader: 'applicant' },
  harm: { label: '会危及什么、为什么', hint: '国家安全、公共安全、经济安全、社会稳定中的哪一项', rule: art(14), reader: 'applicant' },
  unreachable: { label: '联系第三方的经过', hint: '每一次联系的时间、方式和结果', rule: art(32), reader: 'office' },
  withinPublicInterest: { label: '不同意公开的理由怎么审查的', hint: '理由为什么不成立，或者不公开对公共利益有什么重大影响', rule: art(32), reader: 'applicant' },
  search: { label: '检索的经过', hint: '谁检索了哪里、用什么方法、什么时间', rule: art(36, undefined, 4), reader: 'applicant' },
  responsibleAgency: { label: '负责公开的单位', hint: '单位名称和联系方式；不能确定的写明为什么', rule: art(36, undefined, 5), reader: 'applicant' },
  whyCreation: { label: '为什么没有现成信息', hint: '现有的材料是什么，需要怎样加工、分析', rule: art(38), reader: 'applicant' },
  stillUnclear: { label: '补正以后还有哪里不明确', hint: '对照补正告知的事项逐项写', rule: art(30), reader: 'applicant' },
  channel: { label: '应当走的渠道', hint: '部门、窗口和电话', rule: art(39, 1), reader: 'applicant' },
  earlierAnswer: { label: '以前那份答复的文号和日期', hint: '例如 乔官依申请〔2026〕第3号，2026年3月2日答复', rule: art(36, undefined, 6), reader: 'applicant' },
  publicationSource: { label: '出版物从哪里得到', hint: '名称、期号和获取的途径', rule: art(39, 2), reader: 'applicant' },
  figures: { label: '申请的数量和次数', hint: '多长时间、多少件、内容怎样重复', rule: art(35), reader: 'applicant' },
  accessLaw: { label: '查询依据的法律、行政法规和查询的窗口', hint: '例如《不动产登记暂行条例》，不动产登记中心', rule: art(36, undefined, 7), reader: 'applicant' },
  notInformation: { label: '为什么按其他处理', hint: '例如不属于政府信息，写明理由', rule: document('reportFormat'), reader: 'applicant' },
  contraryToWizard: { label: '与办理指引不一致的理由', hint: '指引的结果是什么，为什么不采用', rule: art(36), reader: 'office' },
} as const satisfies Record<string, FactRow>;

export type DecisionFactKey = keyof typeof DECISION_FACTS;
export const DECISION_FACT_KEYS = Object.keys(DECISION_FACTS) as readonly DecisionFactKey[];

/** 不予公开的部分 of a partial answer: each with its own ground and reason. */
interface WithheldPart {
  readonly what: string;
  readonly ground: WithholdingLeaf;
  readonly reason: string;
}

/** What an answer stands on, besides its reasons. */
export interface DecisionFacts extends Partial<Readonly<Record<DecisionFactKey, string>>> {
  readonly withheld?: readonly WithheldPart[];
}

export interface RecordRow {
  readonly label: string;
  /** What to do first when it is not there. */
  readonly todo: string;
  readonly rule: ArticleRef;
  /** A fact in words that stands in for it. */
  readonly orFact?: DecisionFactKey;
}

/** 案卷里要有的记录: what must have happened before an outcome is possible. */
export const RECORD_FACTS = {
  thirdPartyConsulted: { label: '征求第三方意见的记录', todo: '请先征求第三方意见并登记；联系不上的，把每一次联系登记下来。', rule: art(32), orFact: 'unreachable' },
  correctionAnswered: { label: '补正告知和申请人补正的记录', todo: '请先告知补正，收到补正以后仍不明确的才能这样答复。', rule: art(30) },
  correctionLapsed: { label: '逾期不补正的记录', todo: '补正期限过了以后，请用“逾期不补正”这一步办理。', rule: art(30) },
  feeLapsed: { label: '逾期未缴费的记录', todo: '缴费期限过了以后，请用“逾期未缴费”这一步办理。', rule: document('feeMeasures') },
  reasonsAsked: { label: '要求说明理由的记录', todo: '请先要求申请人说明理由，再审查理由是否合理。', rule: art(35) },
} as const satisfies Record<string, RecordRow>;

export type RecordFactKey = keyof typeof RECORD_FACTS;
