import { formatDate, type CivilDate } from '../calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '../calendar/instant';
import { FEE_TARIFFS } from '../fee/tariffs';
import { formatYuan } from '../fee/money';
import { CHANNELS } from '../statute/channels';
import { CONSULTATIONS, OPINIONS } from '../statute/consultations';
import { DECISION_FACT_KEYS, DECISION_FACTS, type DecisionFacts } from '../statute/decision-facts';
import { LEAVES } from '../statute/leaves';
import { LETTERS } from '../statute/letters';
import { deliveryLabel, FORMS } from '../statute/provision';
import { ORDER_SOURCES, REMEDY_ENDINGS, REMEDY_WAYS } from '../statute/remedy-ways';
import { SERVICE_WAYS } from '../statute/service';
import type { CaseEvent, EventOf } from './event';

const moment = (at: Instant): string => `${formatDate(civilDateAt(at))} ${clockTimeAt(at)}`;
const line = (label: string, value: string | undefined): readonly string[] => (value?.trim() ? [`${label}：${value}`] : []);
const day = (label: string, on: CivilDate | undefined): readonly string[] => line(label, on && formatDate(on));
const days = (label: string, workingDays: number): readonly string[] => [`${label}：${workingDays}个工作日`];

const noticeOf = ({ on, servedOn, posted }: EventOf<'correctionAsked' | 'reasonsAsked' | 'feeNoticed'>): readonly string[] =>
  [...day('告知日期', on), ...day('送达日期', servedOn), ...(posted ? ['邮寄，送达日期另行登记'] : [])];

const told = (facts: DecisionFacts | undefined): readonly string[] => [
  ...DECISION_FACT_KEYS.flatMap((key) => line(DECISION_FACTS[key].label, facts?.[key])),
  ...(facts?.withheld ?? []).map(({ what, ground, reason }, index) => `不公开的部分${index + 1}：${what}（${LEAVES[ground].label}；${reason}）`),
];

const pieces = (what: string, files: readonly string[] = []) => (files.length > 0 ? [`${what}：${files.length}份`] : []);

const answerLines = ({ answers = [] }: EventOf<'corrected'>): readonly string[] =>
  answers.map(({ words, proofs = [] }, index) => `第${index + 1}项：${[words, proofs.length > 0 && `材料${proofs.length}份`].filter(Boolean).join('；')}`);

/** 这件事登记了什么: everything an event says besides who entered it and when, in words, for the file. */
export function eventDetails(event: CaseEvent): readonly string[] {
  switch (event.type) {
    case 'submitted': return [...line('渠道', CHANNELS[event.channel].label), ...day('邮戳日', event.postedOn), ...line('到达', event.arrivedAt && moment(event.arrivedAt))];
    case 'requestEdited': return [
      ...line('修改前的内容', event.earlier.description), ...line('修改前要的形式', FORMS[event.earlier.form]), ...line('修改前的送达方式', deliveryLabel(event.earlier.form, event.earlier.delivery)),
      ...pieces('修改前的附件', event.earlier.attachments),
    ];
    case 'receiptConfirmed': return [...day('确认日期', event.on), ...line('怎样确认', event.contact)];
    case 'contactAttempted': return [...day('联系日期', event.on), ...line('联系经过', event.words)];
    case 'forwarded': return [...day('转送日期', event.on), ...line('转给', event.to), ...line('那里的编号', event.number), ...line('理由', event.reason)];
    case 'correctionAsked': return [...noticeOf(event), ...event.items.map((item, index) => `补正事项${index + 1}：${item}`), ...days('补正期限', event.workingDays)];
    case 'noticeServed': return [...line('文书', event.notice === 'answer' ? '答复' : LETTERS[event.notice].title), ...day('送达日期', event.on)];
    case 'corrected': return [...day('收到日期', event.on), ...line('补正内容', event.description), ...answerLines(event), ...pieces('材料', event.proofs)];
    case 'materialAdded': return [...day('交来日期', event.on), ...line('说明', event.words), ...pieces('材料', event.proofs)];
    case 'correctionLapsed': case 'feeLapsed': return [...day('日期', event.on), ...line('说明', event.reasons)];
    case 'consultationSent': return [...day('发出日期', event.on), ...line('征求', CONSULTATIONS[event.kind].label), ...line('对象', event.about), ...day('对方收到', event.receivedByThemOn)];
    case 'consultationDelivered': return day('对方收到', event.on);
    case 'consultationEnded': return [...day('收到日期', event.on), ...line('意见', OPINIONS[event.opinion].label), ...line('内容', event.words), ...pieces('材料', event.proofs)];
    case 'thirdPartyUnreachable': return [...day('日期', event.on), ...line('联系经过', event.attempts)];
    case 'assistAsked': return [...day('日期', event.on), ...line('协办单位', event.to), ...day('希望回复', event.wantedOn)];
    case 'assistGiven': return [...day('收到日期', event.on), ...line('内容', event.words)];
    case 'extensionAsked': return [...day('日期', event.on), ...days('申请延长', event.workingDays), ...line('理由', event.reason)];
    case 'extensionDeclined': return [...day('日期', event.on), ...line('不同意的理由', event.reason)];
    case 'extended': return [...day('告知日期', event.on), ...days('延长', event.workingDays), ...line('理由', event.reason)];
    case 'reasonsAsked': return [...noticeOf(event), ...line('数量、频次', event.figures), ...days('说明理由的期限', event.workingDays)];
    case 'reasonsGiven': return [...day('收到日期', event.on), ...line('理由', event.words), ...pieces('材料', event.proofs)];
    case 'delayed': return [...day('告知日期', event.on), ...day('延迟到', event.until), ...line('理由', event.reason)];
    case 'feeNoticed': return [...noticeOf(event), `收费：${FEE_TARIFFS[event.tariff].label}，${event.quantity}${FEE_TARIFFS[event.tariff].unit}，${formatYuan(event.fen)}`];
    case 'feePaid': return [...day('缴费日期', event.on), ...pieces('缴费凭证', event.proofs)];
    case 'paymentMissing': return [...day('核对日期', event.on), ...line('核对情况', event.reason)];
    case 'decided': return [...day('日期', event.on), ...line('办理结果', LEAVES[event.leaf].label), ...told(event.facts), ...line('理由', event.reasons)];
    case 'reviewed': return [...day('日期', event.on), ...line('审核意见', event.opinion), ...line('作出保密审查结论的人', event.secrecyReviewer)];
    case 'returned': return [...day('日期', event.on), ...line('退回原因', event.reason)];
    case 'signed': return [...day('日期', event.on), ...line('签发时的全文', event.answer?.text), ...line('全文的校验值', event.answer?.digest)];
    case 'served': return [...line('送达方式', SERVICE_WAYS[event.way].label), ...day('答复日', event.answeredOn), ...line('邮件号', event.mailNumber), ...day('妥投日期', event.deliveredOn), ...pieces('送达证明', event.proofs)];
    case 'withdrawn': return [...day('日期', event.on), ...line('原因', event.reason)];
    case 'split': return [...day('日期', event.on), ...line('拆成', event.into.join('、'))];
    case 'remedyFiled': return [...day('受理日期', event.on), ...line('途径', REMEDY_WAYS[event.way].label), ...line('案号', event.reference), ...day('收到副本', event.copyReceivedOn), ...(event.simplified ? ['简易程序'] : [])];
    case 'remedyEnded': return [...day('日期', event.on), ...line('结果', REMEDY_ENDINGS[event.result].label)];
    case 'reopened': return [...day('收到日期', event.on), ...line('依据', `${ORDER_SOURCES[event.source].label}，${event.reference}`), ...(event.workingDays ? days('限期', event.workingDays) : [])];
    case 'archived': return day('归档日期', event.on);
  }
}
