import type { DecisionFactKey } from '@/domain/statute/decision-facts';
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

/** 属于哪一种情形: of facts of which one is enough, what each of them says. */
export const CASES: Partial<Record<DecisionFactKey, { readonly label: string; readonly note: string }>> = {
  search: { label: '没有检索到', note: '写检索的经过' },
  responsibleAgency: { label: '由别的单位负责', note: '写单位名称和联系方式' },
};

/** 理由里要写明什么, besides the facts that have a field of their own. */
export const REASONS_WANTED: Record<LeafKey, string> = {
  granted: '写明查到的是哪份信息，为什么可以公开。',
  partiallyGranted: '写明给了哪一部分，怎么和不公开的部分分开。',
  'refused.stateSecret': '写明定密的依据；拿不准的，先请保密行政管理部门确定。',
  'refused.otherLawProhibited': '写明这份信息为什么在禁止公开的范围里。',
  'refused.securityStability': '写明查到的是哪份信息，为什么不能去掉有关内容再公开。',
  'refused.thirdPartyRights': '写明涉及商业秘密、个人隐私中的哪一类，公开怎么损害对方，为什么不涉及重大公共利益。',
  'refused.internalAffairs': '写明属于人事管理、后勤管理、内部工作流程中的哪一类，对外有没有影响。',
  'refused.processInfo': '写明属于讨论记录、过程稿、磋商信函、请示报告中的哪一类；没有法律、法规、规章要求公开。',
  'refused.enforcementFile': '写明是哪件执法案件的卷宗；没有法律、法规、规章要求公开。',
  'refused.administrativeInquiry': '写明要的是哪一类登记资料，为什么要按专门的规定查询。',
  'cannotProvide.notHeld': '写明要的是哪份信息，得出了什么结论。',
  'cannotProvide.needsCreation': '写明要的内容哪些没有现成的，现有的材料能不能提供。',
  'cannotProvide.stillUnclear': '写明按现有的内容查找过什么，为什么定不下来。',
  'notProcessed.petitionComplaint': '写明实际要求什么，为什么不是要政府信息。',
  'notProcessed.duplicate': '写明这次要的和以前答复过的为什么是同一份信息。',
  'notProcessed.publication': '写明要的内容登在哪一部分，为什么能从那里得到。',
  'notProcessed.massRepeated': '写明申请人说明的理由为什么不合理。',
  'notProcessed.reconfirmReissue': '写明信息是什么时候、怎么拿到的。',
  'other.correctionOverdue': '写明什么时候通知补正、期限到哪天。',
  'other.feeOverdue': '写明什么时候通知缴费、数额多少、期限到哪天。',
  'other.other': '写明要的是什么，申请人接下来可以怎么办。',
};
