import type { LeafGroup, LeafKey } from '@/domain/statute/leaves';

/** 六组结果 for the clerk: the question of practice that leads there, in the order the questions are asked. */
export const GROUP_GUIDANCE: Record<LeafGroup, string> = {
  granted: '能给：现在提供，或者早已公开，告诉在哪里看。',
  partiallyGranted: '一部分能给，一部分不能给，而且分得开。',
  refused: '有这份信息，但是法律规定不能给，或者可以不给。',
  cannotProvide: '没有这份信息，不归本单位公开，要另外制作，或者补正以后仍不明确。',
  notProcessed: '实际不是要政府信息，或者以前已经答复过。',
  other: '通知补正、缴费以后逾期没有办，或者其他情况。',
};

/** 理由里要写明什么: the facts without which an outcome does not stand. */
export const REASONS_WANTED: Record<LeafKey, string> = {
  granted: '写明提供了什么、怎么提供；已经公开的，写明在哪里、怎么看。',
  partiallyGranted: '写明给了哪部分；不给的每一部分，分别写明理由和依据。',
  'refused.stateSecret': '写明定密的依据；拿不准的，先请保密行政管理部门确定。',
  'refused.otherLawProhibited': '写明是哪部法律、行政法规的哪一条禁止公开。',
  'refused.securityStability': '写明会危及哪一项（国家安全、公共安全、经济安全、社会稳定），为什么。',
  'refused.thirdPartyRights': '写明怎么征求了第三方意见、对方怎么答复，为什么不涉及重大公共利益。',
  'refused.internalAffairs': '写明属于人事管理、后勤管理、内部工作流程中的哪一类，对外有没有影响。',
  'refused.processInfo': '写明属于讨论记录、过程稿、磋商信函、请示报告中的哪一类；没有法律、法规、规章要求公开。',
  'refused.enforcementFile': '写明是哪件执法案件的卷宗；没有法律、法规、规章要求公开。',
  'refused.administrativeInquiry': '写明依据哪部法律、行政法规，到哪个窗口、怎么查询。',
  'cannotProvide.notHeld': '不归本单位的，写明由哪个单位负责和怎么联系；不存在的，写明谁查了哪里、怎么查的。',
  'cannotProvide.needsCreation': '写明现有的材料是什么，为什么要另外加工、分析才能得到。',
  'cannotProvide.stillUnclear': '写明什么时候通知补正、申请人怎么补正，还有哪里不明确。',
  'notProcessed.petitionComplaint': '写明实际要求什么，应当走哪个渠道、怎么走。',
  'notProcessed.duplicate': '写明以前那份答复的文号和日期。',
  'notProcessed.publication': '写明是哪种出版物，从哪里可以得到。',
  'notProcessed.massRepeated': '写明申请的数量和次数，什么时候要求说明理由、申请人怎么说明。',
  'notProcessed.reconfirmReissue': '写明信息是什么时候、怎么拿到的。',
  'other.correctionOverdue': '写明什么时候通知补正、期限到哪天。',
  'other.feeOverdue': '写明什么时候通知缴费、数额多少、期限到哪天。',
  'other.other': '写明是什么情况，为什么不属于前面的结果。',
};
