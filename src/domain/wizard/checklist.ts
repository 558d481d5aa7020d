import { art, document, type ArticleRef } from '../statute/article';
import type { DecisionFactKey } from '../statute/decision-facts';
import { LEAVES, type LeafGroup, type LeafKey } from '../statute/leaves';

/** A last look at the answer; none of them changes its leaf. */
export interface FormCheck {
  readonly question: string;
  /** What to do when it is not so. */
  readonly todo: string;
  readonly rules: readonly ArticleRef[];
  /** Only for these groups, or only where this fact is told. */
  readonly groups?: readonly LeafGroup[];
  readonly fact?: DecisionFactKey;
}

const GIVEN: readonly LeafGroup[] = ['granted', 'partiallyGranted'];

/** 第五问 当不当. @source 条例 arts. 11, 17, 32, 36, 40, 43; 行政复议法 arts. 20, 22, 23; 国办公开办函〔2016〕235号 */
export const FORM_CHECKS = {
  form: { question: '按申请人要的形式和途径提供吗？', todo: '不能照办的（危及载体安全或者成本过高），写明为什么、改用什么形式。', rules: [art(40)], groups: GIVEN },
  others: { question: '材料里别的机关的内容核实过、要批准的批准了吗？', todo: '请先和有关机关协商、确认，需要批准的先报批。', rules: [art(11)], groups: GIVEN },
  personal: { question: '给出的材料里，不该公开的个人信息都遮去了吗？', todo: '请逐页核对；有遮去的，按部分公开答复。', rules: [art(15), art(37)], groups: GIVEN },
  overridden: { question: '不同意公开的第三方，书面告知了公开的内容和理由吗？', todo: '请发给第三方告知书，写明内容、理由和救济途径。', rules: [art(32)], fact: 'withinPublicInterest' },
  help: { question: '申请人阅读、看、听有困难的，帮助了吗？', todo: '请问一问申请人，需要的读给他听、用大字，或者由家人陪同。', rules: [art(43)] },
  reasons: { question: '事实、理由和依据都写清楚了吗，依据到条、款、项吗？', todo: '请对照申请的每一项内容，逐项写明结果、理由和依据。', rules: [art(36)] },
  remedy: {
    question: '救济途径写对了吗：向谁、多长时间、要不要先复议？', todo: '请使用告知书里自动写好的救济段落；在线送达的要写明网上申请复议的渠道。',
    rules: [{ law: 'reconsideration', article: 20 }, { law: 'reconsideration', article: 22, paragraph: 2 }, { law: 'reconsideration', article: 23, paragraph: 2 }, art(51)],
  },
  review: { question: '保密审查和审核都做了吗？', todo: '请由另外的人审核、签发，把审查意见登记下来。', rules: [art(17, 1), art(17, 2)] },
  service: { question: '用哪一种方式送达，赶得上最后一天吗？', todo: '邮寄要用邮政企业，以交邮之日为准；当面和委托送达以签收之日为准。', rules: [document('serviceReply')] },
} as const satisfies Record<string, FormCheck>;

export type FormCheckKey = keyof typeof FORM_CHECKS;

/** The checks an answer of this leaf goes through. @param facts that it is told with */
export function formChecks(leaf: LeafKey, facts: readonly DecisionFactKey[]): readonly FormCheckKey[] {
  return (Object.keys(FORM_CHECKS) as FormCheckKey[]).filter((key) => {
    const { groups, fact }: FormCheck = FORM_CHECKS[key];
    return (!groups || groups.includes(LEAVES[leaf].group)) && (!fact || facts.includes(fact));
  });
}
