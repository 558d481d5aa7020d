import { DECISION_FACTS, type DecisionFactKey } from '../statute/decision-facts';
import { LETTERS, type LetterKey } from '../statute/letters';

/** What must be on record before a letter can tell of it. */
export const RECORDS = {
  receipt: '确认收到', correction: '补正告知', reasons: '要求说明理由', extension: '延期', delay: '延迟答复', consultation: '征求意见', thirdParty: '征求第三方意见',
  assist: '协办', fee: '收费通知', decision: '答复的决定', override: '不同意公开而决定公开的理由', lapse: '逾期不再处理的决定',
} as const;

/** What the person who makes the letter must fill in. */
export const FIELDS = {
  recipient: '收件的第三方或者单位', atStake: '涉及的信息是什么（不要写申请人的姓名和联系方式）', payment: '缴纳方式',
  provision: '要提供的材料；当面给的、另外寄的，添加一份清单或者照片', recordCorrection: '更正申请的内容和处理结果', responsibleAgency: '有权更正的行政机关',
} as const;

/** Why a letter cannot be made. */
export type LetterRefusal =
  | { readonly code: 'notRecorded'; readonly what: keyof typeof RECORDS }
  | { readonly code: 'notFilledIn'; readonly what: keyof typeof FIELDS }
  | { readonly code: 'factMissing'; readonly fact: DecisionFactKey }
  | { readonly code: 'partMissing' }
  | { readonly code: 'otherLetter'; readonly wanted: LetterKey };

/** 给经办人的一句话：为什么出不了这份文书、怎么办. */
export function messageForLetter(refusal: LetterRefusal): string {
  switch (refusal.code) {
    case 'notRecorded': return `案卷里还没有登记${RECORDS[refusal.what]}，请先登记，再出这份文书。`;
    case 'notFilledIn': return `还没有${refusal.what === 'provision' ? '添加' : '填写'}${FIELDS[refusal.what]}，请补上以后再出这份文书。`;
    case 'factMissing': return `还没有写明“${DECISION_FACTS[refusal.fact].label}”，请补上以后再出这份文书。`;
    case 'partMissing': return '部分公开要写明哪一部分不公开、为什么，请逐项登记以后再出这份文书。';
    case 'otherLetter': return `这个办理结果用的是《${LETTERS[refusal.wanted].title}》，请改出这一份。`;
  }
}
