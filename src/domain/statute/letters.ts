import { art, document, type ArticleRef } from './article';

/** A document an agency issues in the life of an application. */
export interface LetterRow {
  readonly title: string;
  readonly rules: readonly ArticleRef[];
  /** 给谁. */
  readonly to: 'applicant' | 'thirdParty' | 'agency' | 'file';
  /** procedure: on the way · answer: ends the case and carries the remedy clause · record: stays in the file */
  readonly role: 'procedure' | 'answer' | 'record';
  /** Goes by the number of the application and takes no 文号 of its own. */
  readonly unnumbered?: true;
}

/** 各类文书. @source 条例 arts. 11, 30–41; 国办函〔2020〕109号; 国办公开办函〔2016〕235号 */
export const LETTERS = {
  receipt: { title: '政府信息公开申请登记回执', rules: [art(31), art(45)], to: 'applicant', role: 'procedure', unnumbered: true },
  correctionNotice: { title: '政府信息公开申请补正告知书', rules: [art(30)], to: 'applicant', role: 'procedure' },
  reasonsNotice: { title: '政府信息公开申请说明理由告知书', rules: [art(35)], to: 'applicant', role: 'procedure' },
  extensionNotice: { title: '政府信息公开延期答复告知书', rules: [art(33, 2)], to: 'applicant', role: 'procedure' },
  delayNotice: { title: '政府信息公开延迟答复告知书', rules: [art(35)], to: 'applicant', role: 'procedure' },
  thirdPartyConsult: { title: '政府信息公开征求第三方意见书', rules: [art(32)], to: 'thirdParty', role: 'procedure' },
  thirdPartyConsultInfo: { title: '政府信息公开征求意见告知书', rules: [art(33, 3)], to: 'applicant', role: 'procedure' },
  thirdPartyDecision: { title: '政府信息依申请公开告知书（第三方）', rules: [art(32)], to: 'thirdParty', role: 'answer' },
  jointConsult: { title: '政府信息公开征求意见函', rules: [art(34)], to: 'agency', role: 'procedure' },
  assistLetter: { title: '政府信息公开协办函', rules: [art(11)], to: 'agency', role: 'procedure' },
  feeNotice: { title: '政府信息公开信息处理费收费通知书', rules: [art(42), document('feeMeasures')], to: 'applicant', role: 'procedure' },
  grant: { title: '政府信息公开告知书', rules: [art(36, undefined, 1), art(36, undefined, 2)], to: 'applicant', role: 'answer' },
  partialGrant: { title: '政府信息部分公开告知书', rules: [art(37)], to: 'applicant', role: 'answer' },
  refuse: { title: '政府信息不予公开告知书', rules: [art(36, undefined, 3)], to: 'applicant', role: 'answer' },
  notExist: { title: '政府信息不存在告知书', rules: [art(36, undefined, 4)], to: 'applicant', role: 'answer' },
  notResponsible: { title: '非本机关负责公开政府信息告知书', rules: [art(36, undefined, 5)], to: 'applicant', role: 'answer' },
  needsCreation: { title: '政府信息需加工分析告知书', rules: [art(38)], to: 'applicant', role: 'answer' },
  stillUnclear: { title: '政府信息公开申请补正后仍不明确告知书', rules: [art(30)], to: 'applicant', role: 'answer' },
  duplicate: { title: '政府信息公开申请不予重复处理告知书', rules: [art(36, undefined, 6)], to: 'applicant', role: 'answer' },
  administrativeInquiry: { title: '行政查询事项告知书', rules: [art(36, undefined, 7)], to: 'applicant', role: 'answer' },
  petition: { title: '信访、投诉、举报类申请告知书', rules: [art(39, 1)], to: 'applicant', role: 'answer' },
  publication: { title: '公开出版物告知书', rules: [art(39, 2)], to: 'applicant', role: 'answer' },
  massRepeated: { title: '政府信息公开申请不予处理告知书', rules: [art(35)], to: 'applicant', role: 'answer' },
  reconfirm: { title: '确认或者重新出具类申请不予处理告知书', rules: [document('reportFormat')], to: 'applicant', role: 'answer' },
  noFurther: { title: '政府信息公开申请不再处理告知书', rules: [art(30), document('feeMeasures')], to: 'applicant', role: 'answer' },
  notInformation: { title: '政府信息公开申请其他处理告知书', rules: [art(2)], to: 'applicant', role: 'answer' },
  serviceReceipt: { title: '送达回证', rules: [document('serviceReply')], to: 'file', role: 'record', unnumbered: true },
  recordCorrectionReply: { title: '政府信息更正答复书', rules: [art(41)], to: 'applicant', role: 'answer' },
} as const satisfies Record<string, LetterRow>;

export type LetterKey = keyof typeof LETTERS;

/** Whether a document takes a 文号. */
export const isNumbered = (kind: LetterKey): boolean => {
  const row: LetterRow = LETTERS[kind];
  return !row.unnumbered;
};
