import type { Actor, CaseEventType } from './event';

/** How an event is told, and who may enter it. */
export interface EventWords {
  /** The law's term. */
  readonly term: string;
  /** What was done, for the office: 确认收到. */
  readonly did: string;
  /** The same where somebody other than usual did it: the office for an applicant on paper, the applicant or who was asked himself. */
  readonly didBy?: Partial<Record<Actor['kind'], string>>;
  /** What was done, for the applicant: 确认收到申请. */
  readonly told: string;
  /** The same where he did it himself. */
  readonly toldBy?: Partial<Record<Actor['kind'], string>>;
  readonly by: readonly Actor['kind'][];
}

const OFFICE: readonly Actor['kind'][] = ['staff'];
/** The applicant himself, or the office for him when it came on paper. */
const APPLICANT: readonly Actor['kind'][] = ['applicant', 'staff'];

/** 经过里的每一种事. */
export const EVENTS: Readonly<Record<CaseEventType, EventWords>> = {
  submitted: { term: '提出申请', did: '提交了申请', didBy: { staff: '登记了申请' }, told: '提交了申请', by: APPLICANT },
  requestEdited: { term: '修改申请', did: '修改了申请内容', told: '修改了申请内容', by: ['applicant'] },
  receiptConfirmed: { term: '登记回执', did: '确认收到', told: '确认收到申请', by: OFFICE },
  contactAttempted: { term: '联系申请人', did: '登记了联系申请人未果', told: '联系你没有联系上', by: OFFICE },
  forwarded: { term: '转送', did: '转给了负责的机关', told: '把申请转给了负责的机关', by: OFFICE },
  correctionAsked: { term: '补正告知', did: '告知补正', told: '请你补充说明', by: OFFICE },
  noticeServed: { term: '送达', did: '登记了邮件的送达', didBy: { applicant: '登记了哪天收到寄给他的文书' }, told: '寄给你的文书送到了', toldBy: { applicant: '登记了哪天收到文书' }, by: APPLICANT },
  corrected: { term: '补正', did: '收到补正', didBy: { applicant: '补充了说明' }, told: '补充了说明', by: APPLICANT },
  correctionLapsed: { term: '逾期不补正', did: '登记逾期未补正', told: '登记没有按期补充说明', by: OFFICE },
  materialAdded: { term: '补充材料', did: '补充了材料', told: '补充了材料', by: ['applicant'] },
  consultationSent: { term: '征求意见', did: '征求意见', told: '征求别人的意见', by: OFFICE },
  consultationDelivered: { term: '征求意见书送达', did: '登记了征求意见书的送达', told: '送到了征求意见书', by: OFFICE },
  consultationEnded: { term: '意见收到', did: '收到意见', didBy: { consulted: '交来意见' }, told: '收到了意见', by: ['staff', 'consulted'] },
  thirdPartyUnreachable: { term: '联系第三方', did: '登记联系不上第三方', told: '联系不上第三方', by: OFFICE },
  assistAsked: { term: '协办', did: '请别的部门协办', told: '请别的部门协助', by: OFFICE },
  assistGiven: { term: '协办回复', did: '收到协办回复', told: '收到了协助', by: OFFICE },
  extensionAsked: { term: '申请延期', did: '申请延期', told: '申请延长答复期限', by: OFFICE },
  extensionDeclined: { term: '不同意延期', did: '没有同意延期', told: '没有延长答复期限', by: OFFICE },
  extended: { term: '延期答复', did: '延长了答复期限', told: '延长了答复期限', by: OFFICE },
  reasonsAsked: { term: '要求说明理由', did: '要求说明理由', told: '请你说明理由', by: OFFICE },
  reasonsGiven: { term: '说明理由', did: '收到理由', didBy: { applicant: '说明了理由' }, told: '说明了理由', by: APPLICANT },
  delayed: { term: '延迟答复', did: '确定延迟答复的日期', told: '确定了延迟答复的日期', by: OFFICE },
  feeNoticed: { term: '收费通知', did: '发出收费通知', told: '发出收费通知', by: OFFICE },
  feePaid: { term: '缴费', did: '收到缴费', didBy: { applicant: '缴了费' }, told: '缴了费', by: APPLICANT },
  paymentMissing: { term: '缴费未到账', did: '登记缴费没有到账', told: '没有查到你的缴费', by: OFFICE },
  feeLapsed: { term: '逾期未缴费', did: '登记逾期未缴费', told: '登记没有按期缴费', by: OFFICE },
  decided: { term: '拟办', did: '拟定了答复', told: '拟好了答复', by: OFFICE },
  reviewed: { term: '保密审查', did: '审核通过', told: '审核了答复', by: OFFICE },
  returned: { term: '退回重办', did: '退回了答复', told: '退回了答复草稿', by: OFFICE },
  signed: { term: '签发', did: '签发了答复', told: '签发了答复', by: OFFICE },
  served: { term: '送达', did: '送达了答复', told: '答复了你', by: OFFICE },
  withdrawn: { term: '撤回', did: '撤回了申请', didBy: { staff: '替申请人登记了撤回' }, told: '撤回了申请', by: APPLICANT },
  split: { term: '拆分', did: '拆分了申请', told: '把申请分成了几件', by: OFFICE },
  remedyFiled: { term: '复议、诉讼', did: '登记了复议或者诉讼', told: '登记了复议或者诉讼', by: OFFICE },
  remedyEnded: { term: '复议、诉讼结果', did: '登记了复议或者诉讼的结果', told: '登记了复议或者诉讼的结果', by: OFFICE },
  reopened: { term: '重新处理', did: '开始重新处理', told: '开始重新处理', by: OFFICE },
  archived: { term: '归档', did: '归档', told: '归档', by: OFFICE },
};

/** 谁做了什么, after the name of who did it. */
export const didBy = (type: CaseEventType, by: Actor['kind']): string => EVENTS[type].didBy?.[by] ?? EVENTS[type].did;
