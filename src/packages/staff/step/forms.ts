import { FEE_TARIFFS } from '@/domain/fee/tariffs';
import { CONSULTATIONS, OPINIONS } from '@/domain/statute/consultations';
import { ORDER_SOURCES, REMEDY_ENDINGS, REMEDY_WAYS } from '@/domain/statute/remedy-ways';
import { art, document, type ArticleRef } from '@/domain/statute/article';
import { LIMITS } from '@/contract/limits';
import type { StepType } from '@/contract/steps';
import type { StaffCase } from '@/contract/staff';

export interface OptionRow { readonly value: string; readonly label: string; readonly note?: string }

/** One question of a step's form; what is typed is kept as text under its key. */
export type FieldRow = {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  /** Asked only when an earlier answer is this. */
  readonly when?: { readonly key: string; readonly is: string };
} & (
  | { readonly kind: 'day'; readonly range: 'past' | 'future' }
  | { readonly kind: 'text'; readonly limit: number; readonly lines?: true; readonly placeholder?: string }
  | { readonly kind: 'lines'; readonly limit: number; readonly placeholder?: string }
  | { readonly kind: 'number'; readonly start?: string }
  /** Uploads of the case; what was taken is kept as text like everything typed. */
  | { readonly kind: 'files' }
  | { readonly kind: 'choice'; readonly options: (current: StaffCase) => readonly OptionRow[] }
);

export interface StepForm {
  /** On the card of steps and as the title of the page. */
  readonly title: string;
  /** In one line, what the step is for. */
  readonly about: string;
  readonly verb: string;
  readonly done: string;
  readonly rules: readonly ArticleRef[];
  readonly fields: readonly FieldRow[];
  /** 签批密码 as the second factor. */
  readonly approves?: true;
}

const rows = (table: Readonly<Record<string, { readonly label: string }>>) => (): readonly OptionRow[] => Object.entries(table).map(([value, { label }]) => ({ value, label }));
const day = (label: string, hint?: string): FieldRow => ({ kind: 'day', range: 'past', key: 'on', label, ...(hint && { hint }) });
const files = (label: string): FieldRow => ({ kind: 'files', key: 'proofs', label, optional: true });
const words = (key: string, label: string, more: { readonly hint?: string; readonly placeholder?: string; readonly optional?: true; readonly limit?: number } = {}): FieldRow =>
  ({ kind: 'text', lines: true, limit: LIMITS.opinionCharacters, key, label, ...more });

/** How a notice reaches the applicant, because his own period runs from the day he has it. */
const HOW: readonly FieldRow[] = [
  {
    kind: 'choice', key: 'how', label: '怎样告知申请人',
    options: () => [
      { value: 'now', label: '当天收到', note: '小程序里看到，或者当面交给他' },
      { value: 'posted', label: '邮寄', note: '哪一天收到，等回执来了再登记' },
    ],
  },
];
const days = (label: string, hint: string, start?: string): FieldRow => ({ kind: 'number', key: 'workingDays', label, hint, ...(start && { start }) });
const NOTICES = { correctionNotice: '补正告知书', feeNotice: '收费通知', reasonsNotice: '说明理由通知', answer: '答复' } as const;
const consultations = (still: (one: StaffCase['open']['consultations'][number]) => boolean) => ({ open }: StaffCase): readonly OptionRow[] =>
  open.consultations.filter(still).map(({ id, label, about }) => ({ value: id, label: about, note: label }));

/** 每一步的表: what is asked, in the order in which one thinks of it. */
export const STEP_FORMS: Readonly<Record<StepType, StepForm>> = {
  correctionAsked: {
    title: '告知补正', about: '申请内容不明确，请申请人一次补齐', verb: '告知补正', done: '已经告知补正，答复期限停着，等申请人补正。', rules: [art(30)],
    fields: [
      { kind: 'lines', key: 'items', label: '需要补正的事项', hint: '一行写一项：缺什么、为什么要', limit: LIMITS.factCharacters, placeholder: '例如：写明要哪一年、哪个村的分配表' },
      days('补正期限（工作日）', '从申请人收到告知那天起算，要合理', '10'), ...HOW, day('告知日期'),
    ],
  },
  noticeServed: {
    title: '登记邮寄送达', about: '邮寄的通知或者答复，申请人收到的日子', verb: '登记送达', done: '已经登记送达，期限从那天算。', rules: [art(30)],
    fields: [{ kind: 'choice', key: 'notice', label: '哪一份通知', options: ({ open }) => open.notices.map((value) => ({ value, label: NOTICES[value] })) }, day('申请人收到的日期', '以邮件回执为准')],
  },
  corrected: {
    title: '收到补正', about: '申请人补正了，答复期限重新计算', verb: '登记补正', done: '已经登记补正，答复期限从这一天重新计算。', rules: [art(30)],
    fields: [day('收到补正的日期', '答复期限从这一天重新计算'), words('description', '补正的内容', { optional: true, limit: LIMITS.descriptionCharacters }), files('补正的材料：照片、pdf、Word')],
  },
  correctionLapsed: {
    title: '逾期未补正', about: '没有正当理由逾期不补正，不再处理', verb: '不再处理', done: '已经拟好不再处理的答复，等审核。', rules: [art(30)],
    fields: [words('reasons', '不再处理的理由', { hint: '写明哪一天告知、期限到哪一天、有没有说明理由', limit: LIMITS.reasonsCharacters }), day('登记日期')],
  },
  consultationSent: {
    title: '征求意见', about: '涉及第三方、共同制作机关或者其他机关', verb: '发出征求意见', done: '已经登记征求意见。', rules: [art(32), art(34), art(33, 3)],
    fields: [
      { kind: 'choice', key: 'kind', label: '征求谁的意见', options: rows(CONSULTATIONS) },
      words('about', '对方名称和征求的事项', { hint: '对方会看到；不要写申请人的姓名和电话', placeholder: '例如：某某公司：工艺说明能不能公开', limit: LIMITS.factCharacters }),
      day('发出的日期'),
      { kind: 'day', range: 'past', key: 'receivedByThemOn', label: '对方收到的日期', hint: '15个工作日从这一天起算；不知道的先不填，收到回执再登记', optional: true },
    ],
  },
  consultationDelivered: {
    title: '征求意见书送达', about: '对方收到了，他的15个工作日起算', verb: '登记送达', done: '已经登记，对方的期限从这一天算。', rules: [art(32), art(34)],
    fields: [{ kind: 'choice', key: 'consultationId', label: '哪一次', options: consultations(({ receivedByThemOn, ended }) => !receivedByThemOn && !ended) }, day('对方收到的日期')],
  },
  consultationEnded: {
    title: '收到意见', about: '对方的意见，或者不再征求', verb: '登记意见', done: '已经登记意见，答复期限接着算。', rules: [art(32), art(34), art(33, 3)],
    fields: [
      { kind: 'choice', key: 'consultationId', label: '哪一次', options: consultations(({ ended }) => !ended) },
      { kind: 'choice', key: 'opinion', label: '意见', options: rows(OPINIONS) },
      words('words', '理由', { optional: true, hint: '对方怎么说的', limit: LIMITS.descriptionCharacters }), day('收到意见的日期'), files('对方的书面意见：照片、pdf、Word'),
    ],
  },
  thirdPartyUnreachable: {
    title: '联系不上第三方', about: '每一次联系都记下来，由本机关决定', verb: '登记', done: '已经登记，可以继续办理。', rules: [art(32)],
    fields: [words('attempts', '每一次联系的经过', { hint: '哪一天、用什么方式、结果怎样', limit: LIMITS.descriptionCharacters }), day('登记日期')],
  },
  assistAsked: {
    title: '请别的部门协办', about: '答复期限照常走', verb: '请协办', done: '已经登记协办，答复期限照常走。', rules: [art(33, 2)],
    fields: [
      words('to', '请谁协办', { placeholder: '例如：自然资源所', limit: 60 }),
      { kind: 'day', range: 'future', key: 'wantedOn', label: '希望哪一天以前回复', optional: true }, day('日期'),
    ],
  },
  assistGiven: {
    title: '收到协办回复', about: '', verb: '登记回复', done: '已经登记协办的回复。', rules: [art(33, 2)],
    fields: [
      { kind: 'choice', key: 'assistId', label: '谁的回复', options: ({ open }) => open.assists.map(({ id, to }) => ({ value: id, label: to })) },
      words('words', '回复的内容', { optional: true, limit: LIMITS.descriptionCharacters }), day('收到的日期'),
    ],
  },
  extensionAsked: {
    title: '申请延期', about: '请公开机构负责人同意，最多20个工作日，只能一次', verb: '申请延期', done: '已经报公开机构负责人，同意以前答复期限照常走。', rules: [art(33, 2)],
    fields: [days('延长几个工作日', '1到20', '20'), words('reason', '延长的理由', { hint: '会写进告知书，申请人看得到' }), day('日期')],
  },
  extensionDeclined: {
    title: '不同意延期', about: '答复期限照常走', verb: '不同意', done: '已经告诉经办人，答复期限照常走。', rules: [art(33, 2)],
    fields: [words('reason', '不同意的理由'), day('日期')],
  },
  extended: {
    title: '批准延期', about: '要在答复期限届满以前告知申请人', verb: '批准延期', done: '已经延期，申请人会看到新的最后期限。', rules: [art(33, 2)], approves: true,
    fields: [days('延长几个工作日', '1到20', '20'), words('reason', '延长的理由', { hint: '会写进告知书，申请人看得到' }), day('告知申请人的日期')],
  },
  reasonsAsked: {
    title: '要求说明理由', about: '申请的数量、次数明显超过合理范围', verb: '要求说明理由', done: '已经要求申请人说明理由，答复期限照常走。', rules: [art(35)],
    fields: [words('figures', '申请的数量和次数', { placeholder: '例如：9月以来提出42件，其中31件内容相近' }), days('说明理由的期限（工作日）', '从申请人收到那天起算', '10'), ...HOW, day('告知日期')],
  },
  reasonsGiven: {
    title: '收到理由', about: '申请人说明的理由', verb: '登记理由', done: '已经登记申请人的理由。', rules: [art(35)],
    fields: [words('words', '申请人说明的理由', { limit: LIMITS.descriptionCharacters }), day('收到的日期'), files('一起交来的材料：照片、pdf、Word')],
  },
  delayed: {
    title: '延迟答复', about: '理由合理但期限内办不完，定一个合理的日期', verb: '确定日期', done: '已经确定延迟答复的日期，申请人会看到。', rules: [art(35)],
    fields: [{ kind: 'day', range: 'future', key: 'until', label: '延迟到哪一天' }, words('reason', '延迟的理由', { hint: '会写进告知书，申请人看得到' }), day('告知申请人的日期')],
  },
  feeNoticed: {
    title: '收费通知', about: '一件申请只能按一种标准收一次', verb: '发收费通知', done: '已经登记收费通知，答复期限停着，等申请人缴费。', rules: [art(42), document('feeMeasures')],
    fields: [
      { kind: 'choice', key: 'tariff', label: '收费标准', options: () => Object.entries(FEE_TARIFFS).map(([value, { label, unit }]) => ({ value, label, note: `以${unit}计` })) },
      { kind: 'number', key: 'quantity', label: '数量', hint: '按件：申请人这个月的第几件，在这里登记过的已经数好；按量：这件申请要提供多少页' }, ...HOW, day('通知日期'),
    ],
  },
  feePaid: { title: '收到缴费', about: '答复期限从缴费那天重新计算', verb: '登记缴费', done: '已经登记缴费，答复期限从这一天重新计算。', rules: [document('feeMeasures')], fields: [day('缴费的日期', '以缴费凭证为准'), files('缴费凭证：照片、pdf')] },
  paymentMissing: {
    title: '缴费没有到账', about: '申请人登记了缴费，核对以后没有查到', verb: '登记没有到账', done: '已经登记，申请人会看到；答复期限停着，等他缴费。', rules: [document('feeMeasures')],
    fields: [words('reason', '怎样核对的、结果怎样', { hint: '申请人看得到', placeholder: '例如：向财政所核对，没有这一笔' }), day('核对的日期')],
  },
  feeLapsed: {
    title: '逾期未缴费', about: '20个工作日内没有缴费，不再处理', verb: '不再处理', done: '已经拟好不再处理的答复，等审核。', rules: [document('feeMeasures')],
    fields: [words('reasons', '不再处理的理由', { limit: LIMITS.reasonsCharacters }), day('登记日期')],
  },
  withdrawn: {
    title: '申请人撤回', about: '书面、当面或者电话撤回的，替他登记', verb: '登记撤回', done: '已经登记撤回，这件申请办结了。', rules: [document('reportFormat')],
    fields: [words('reason', '怎样撤回的', { placeholder: '例如：本人当面交来撤回书' }), day('撤回的日期')],
  },
  remedyFiled: {
    title: '登记复议、诉讼', about: '收到复议申请书副本或者起诉状副本', verb: '登记', done: '已经登记，本机关的答复期限会提醒。', rules: [art(51)],
    fields: [
      { kind: 'choice', key: 'way', label: '哪一种', options: rows(REMEDY_WAYS) },
      words('reference', '案号', { optional: true, limit: 60 }), day('受理或者立案的日期'),
      { kind: 'day', range: 'past', key: 'copyReceivedOn', label: '本机关收到副本的日期', hint: '本机关的答复期限从这一天算', optional: true },
      { kind: 'choice', key: 'simplified', label: '复议的程序', options: () => [{ value: 'no', label: '普通程序' }, { value: 'yes', label: '简易程序' }], when: { key: 'way', is: 'review' } },
    ],
  },
  remedyEnded: {
    title: '登记复议、诉讼的结果', about: '计入表四', verb: '登记结果', done: '已经登记结果。', rules: [art(51)],
    fields: [
      { kind: 'choice', key: 'remedyId', label: '哪一件', options: ({ open }) => open.remedies.filter(({ ended }) => !ended).map(({ id, label }) => ({ value: id, label })) },
      { kind: 'choice', key: 'result', label: '结果', options: rows(REMEDY_ENDINGS) }, day('文书的日期'),
    ],
  },
  reopened: {
    title: '重新处理', about: '复议决定、判决或者上级责令重新处理', verb: '重新处理', done: '已经开始重新处理，答复期限从收到文书那天算。', rules: [art(51)],
    fields: [
      { kind: 'choice', key: 'source', label: '谁要求的', options: rows(ORDER_SOURCES) }, words('reference', '文书的文号', { limit: 60 }), day('收到文书的日期'),
      { kind: 'number', key: 'workingDays', label: '文书规定的期限（工作日）', hint: '没有规定的不填，按20个工作日', optional: true },
    ],
  },
  archived: { title: '归档', about: '归档以后不再出文书', verb: '归档', done: '已经归档。', rules: [art(45)], fields: [day('归档日期')] },
};

export const isStepType = (type: string): type is StepType => Object.prototype.hasOwnProperty.call(STEP_FORMS, type);
