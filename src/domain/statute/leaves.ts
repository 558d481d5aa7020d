import { art, document, type ArticleRef } from './article';
import type { DecisionFactKey, RecordFactKey } from './decision-facts';
import type { LetterKey } from './letters';

/** 本年度办理结果 (一)–(六): the groups of table 三. */
export const LEAF_GROUPS = {
  granted: { label: '予以公开', number: '（一）', meaning: '要的信息给了，或者告诉了在哪里已经公开。' },
  partiallyGranted: { label: '部分公开', number: '（二）', meaning: '能给的部分给了，不能给的部分说明了理由。' },
  refused: { label: '不予公开', number: '（三）', meaning: '法律规定不能公开，或者可以不公开。' },
  cannotProvide: { label: '无法提供', number: '（四）', meaning: '没有这份信息，或者不在这个单位。' },
  notProcessed: { label: '不予处理', number: '（五）', meaning: '不是要政府信息，或者已经答复过。' },
  other: { label: '其他处理', number: '（六）', meaning: '没有补正、没有缴费、撤回等情况。' },
} as const;

export type LeafGroup = keyof typeof LEAF_GROUPS;

/** One of the 21 outcomes of table 三; an application ends in exactly one. */
export interface Leaf {
  readonly group: LeafGroup;
  /** Official wording of the row, without its number. */
  readonly label: string;
  readonly rules: readonly ArticleRef[];
  /** One sentence for residents. */
  readonly meaning: string;
  /** 适用情形, for the clerk. */
  readonly when: string;
  /** Facts in words without which it does not stand; of a list inside, one is enough. */
  readonly needs?: readonly (DecisionFactKey | readonly DecisionFactKey[])[];
  /** Facts that may be told with it. */
  readonly takes?: readonly DecisionFactKey[];
  /** What must be on record in the case. */
  readonly record?: RecordFactKey;
  /** The answer it is given with; where two are possible the facts decide, see letter/letter-of.ts. */
  readonly letters: readonly [LetterKey, ...LetterKey[]];
}

/** 表三第三项的 21 个办理结果, in the order of the form. @source 国办公开办函〔2021〕30号; 条例 arts. 14–16, 30, 35–39, 42 */
export const LEAVES = {
  granted: { group: 'granted', label: '予以公开', rules: [art(36, undefined, 1), art(36, undefined, 2)], meaning: '要的信息给了，或者告诉了在哪里已经公开。',
    when: '有这份信息，可以公开：现在提供，或者告诉已经公开在哪里。', takes: ['publishedAt', 'provision', 'withinPublicInterest'], letters: ['grant'] },
  partiallyGranted: { group: 'partiallyGranted', label: '部分公开（区分处理的，只计这一情形，不计其他情形）', rules: [art(37)], meaning: '能给的部分给了，不能给的部分说明了理由。',
    when: '一部分能给，一部分不能给，而且分得开；只计这一情形。', takes: ['provision', 'withinPublicInterest'], letters: ['partialGrant'] },
  'refused.stateSecret': { group: 'refused', label: '属于国家秘密', rules: [art(14)], meaning: '信息依法定为国家秘密，不能公开。',
    when: '已经依法定为国家秘密；拿不准的先请保密行政管理部门确定。', needs: ['secrecyReviewer'], letters: ['refuse'] },
  'refused.otherLawProhibited': { group: 'refused', label: '其他法律行政法规禁止公开', rules: [art(14)], meaning: '有法律或者行政法规写明不准公开。',
    when: '有法律、行政法规写明禁止公开，地方性法规和规章不算。', needs: ['prohibitingLaw'], letters: ['refuse'] },
  'refused.securityStability': { group: 'refused', label: '危及“三安全一稳定”', rules: [art(14)], meaning: '公开会危及国家安全、公共安全、经济安全或者社会稳定。',
    when: '公开以后可能危及国家安全、公共安全、经济安全、社会稳定。', needs: ['harm'], letters: ['refuse'] },
  'refused.thirdPartyRights': { group: 'refused', label: '保护第三方合法权益', rules: [art(15), art(32)], meaning: '涉及别人的商业秘密或者隐私，对方有理由地不同意公开。',
    when: '涉及第三方商业秘密、个人隐私等，第三方有合理理由不同意，又不涉及公共利益重大影响。', takes: ['unreachable'], record: 'thirdPartyConsulted', letters: ['refuse'] },
  'refused.internalAffairs': { group: 'refused', label: '属于三类内部事务信息', rules: [art(16, 1)], meaning: '只是单位内部的人事、后勤或者工作流程。',
    when: '人事管理、后勤管理、内部工作流程三类内部事务信息，对外没有影响。', letters: ['refuse'] },
  'refused.processInfo': { group: 'refused', label: '属于四类过程性信息', rules: [art(16, 2)], meaning: '还没有定下来的讨论记录、草稿、磋商信函或者请示报告。',
    when: '讨论记录、过程稿、磋商信函、请示报告四类过程性信息，没有法律、法规、规章要求公开。', letters: ['refuse'] },
  'refused.enforcementFile': { group: 'refused', label: '属于行政执法案卷', rules: [art(16, 2)], meaning: '属于行政执法案件的卷宗材料。',
    when: '行政执法案卷，没有法律、法规、规章要求公开。', letters: ['refuse'] },
  'refused.administrativeInquiry': { group: 'refused', label: '属于行政查询事项', rules: [art(36, undefined, 7)], meaning: '工商、不动产登记等信息另有专门的查询办法，要到专门窗口查。',
    when: '工商、不动产登记等信息，有关法律、行政法规对查询另有规定。', needs: ['accessLaw'], letters: ['administrativeInquiry'] },
  'cannotProvide.notHeld': { group: 'cannotProvide', label: '本机关不掌握相关政府信息', rules: [art(36, undefined, 4), art(36, undefined, 5)], meaning: '要的东西不在这个单位，或者找过了确实没有。',
    when: '检索以后没有，或者由别的机关负责公开。', needs: [['search', 'responsibleAgency']], takes: ['search', 'responsibleAgency'], letters: ['notExist', 'notResponsible'] },
  'cannotProvide.needsCreation': { group: 'cannotProvide', label: '没有现成信息需要另行制作', rules: [art(38)], meaning: '没有现成的材料，需要另外加工、分析才能得到。',
    when: '要的内容需要对现有信息加工、分析才能得到。', needs: ['whyCreation'], letters: ['needsCreation'] },
  'cannotProvide.stillUnclear': { group: 'cannotProvide', label: '补正后申请内容仍不明确', rules: [art(30)], meaning: '补充说明以后，仍然看不出要的是哪份信息。',
    when: '告知补正、申请人补正以后，仍然看不出要哪份信息。', needs: ['stillUnclear'], record: 'correctionAnswered', letters: ['stillUnclear'] },
  'notProcessed.petitionComplaint': { group: 'notProcessed', label: '信访举报投诉类申请', rules: [art(39, 1)], meaning: '实际是信访、投诉或者举报，应当走相应的渠道。',
    when: '以申请公开的形式信访、投诉、举报、咨询。', takes: ['channel'], letters: ['petition'] },
  'notProcessed.duplicate': { group: 'notProcessed', label: '重复申请', rules: [art(36, undefined, 6)], meaning: '同一个人要同一份信息，以前已经答复过。',
    when: '同一申请人就同一份信息已经得到过答复。', needs: ['earlierAnswer'], letters: ['duplicate'] },
  'notProcessed.publication': { group: 'notProcessed', label: '要求提供公开出版物', rules: [art(39, 2)], meaning: '要的是公报、报刊、书籍等公开出版物，可以自行获取。',
    when: '要的是公报、报刊、书籍等公开出版物。', needs: ['publicationSource'], letters: ['publication'] },
  'notProcessed.massRepeated': { group: 'notProcessed', label: '无正当理由大量反复申请', rules: [art(35)], meaning: '申请的数量、次数明显太多，说明的理由又不合理。',
    when: '数量、频次明显超过合理范围，要求说明理由以后理由不合理。', needs: ['figures'], record: 'reasonsAsked', letters: ['massRepeated'] },
  'notProcessed.reconfirmReissue': { group: 'notProcessed', label: '要求行政机关确认或重新出具已获取信息', rules: [document('reportFormat')], meaning: '信息已经拿到了，只是要求再确认或者再开一份。',
    when: '信息已经拿到，只是要求再确认或者重新出具。', letters: ['reconfirm'] },
  'other.correctionOverdue': { group: 'other', label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', rules: [art(30)], meaning: '通知补充说明后没有在期限内补充，按放弃申请处理。',
    when: '补正期限过了，没有正当理由没有补正。', record: 'correctionLapsed', letters: ['noFurther'] },
  'other.feeOverdue': { group: 'other', label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', rules: [art(42), document('feeMeasures')], meaning: '收到收费通知后没有在期限内缴费，按放弃申请处理。',
    when: '缴费期限过了，没有缴费。', record: 'feeLapsed', letters: ['noFurther'] },
  'other.other': { group: 'other', label: '其他', rules: [document('reportFormat')], meaning: '申请人撤回等其他情况。',
    when: '撤回、不属于政府信息等前面都不包括的情况。', needs: ['notInformation'], letters: ['notInformation'] },
} as const satisfies Record<string, Leaf>;

export type LeafKey = keyof typeof LEAVES;

/** Grounds a part of an answer can be withheld on. */
export type WithholdingLeaf = Extract<LeafKey, `refused.${string}`>;

export const LEAF_KEYS = Object.keys(LEAVES) as readonly LeafKey[];

export const isLeafKey = (key: string): key is LeafKey => (LEAF_KEYS as readonly string[]).includes(key);

/** The leaves of one group in the order of the form. */
export const leavesOf = (group: LeafGroup): readonly LeafKey[] => LEAF_KEYS.filter((key) => LEAVES[key].group === group);
