import { daysBetween, fullDay } from '../calendar/civil-date';
import { dayWords, lateWords } from '../case/day-words';
import type { CaseEventType } from '../case/event';
import { EVENTS } from '../case/event-words';
import { URGE_MATTERS } from '../county/urge';
import { GUIDE_FACTS } from '../guide/facts';
import { cardText, cardTitle } from '../reminder/card';
import { CONFIRMATION_ALARM_WORKING_HOURS } from '../statute/time-limits';
import { ITEM_REVIEWS } from '../publishing/reviews';
import { REQUEST_KINDS } from '../request/kinds';
import { assertNever } from '../result';
import type { MessageFacts, MessageWords, ReminderFacts, ReportMessageKind, UrgeMessageKind } from './message';

const OPEN = '打开看看下一步。';

/** What the office reads after an event; what is not here is said by the event's own words. */
const AFTER: Partial<Record<CaseEventType, MessageWords>> = {
  submitted: { title: '有一件新的申请', text: '请当天或者下一个工作日确认收到。' },
  requestEdited: { title: '申请人修改了申请内容', text: '还没有人打开过，以修改后的为准；提交时间和编号不变。' },
  materialAdded: { title: '申请人补充了材料', text: '答复期限不变，请打开看看。' },
  corrected: { title: '申请人补正了', text: '答复期限从收到补正那天重新计算。' },
  correctionLapsed: { title: '逾期未补正，等你审核', text: '核对有没有正当理由，再审核。' },
  consultationEnded: { title: '征求的意见收到了', text: '答复期限接着计算。' },
  extensionAsked: { title: '有一件申请延期，等你批准', text: '要在答复期限以内批准，并且告知申请人。' },
  extensionDeclined: { title: '延期没有批准', text: '请按原来的期限答复。' },
  reasonsGiven: { title: '申请人说明了理由', text: '看理由合不合理，再决定怎样答复。' },
  feePaid: { title: '申请人缴费了', text: '答复期限从缴费那天重新计算；申请人自己登记的，请核对凭证和到账。' },
  feeLapsed: { title: '逾期未缴费，等你审核', text: '核对以后再审核。' },
  decided: { title: '有一份答复等你审核', text: '拟定的人不能审核自己的答复。' },
  reviewed: { title: '有一份答复等你签发', text: '审核已经通过。' },
  returned: { title: '答复被退回', text: '看退回的原因，修改以后重新提交审核。' },
  signed: { title: '答复签发了，等送达', text: '要在答复期限以内送达或者交邮。' },
  withdrawn: { title: '申请人撤回了申请', text: '不用再办。' },
  archived: { title: '案件归档了', text: '不用再办。' },
  remedyFiled: { title: '登记了复议或者诉讼', text: '书面答复有自己的期限，在“今天”里排着。' },
};

const MATTERS = {
  answer: '答复',
  reply: '复议答复或者应诉答辩',
  applicant: '申请人的期限',
} as const;

function reminderWords({ rung, matter, by, provisional, left, late }: ReminderFacts, on: MessageFacts['on']): MessageWords {
  const what = MATTERS[matter];
  const day = `${provisional ? '暂定' : ''}${dayWords(by, on)}`;
  if (rung === 'lapsed') return { title: '申请人的期限过了，等登记', text: `${day}到期。核对有没有正当理由，没有的登记逾期，不再处理。` };
  if (rung === 'overdue') return { title: `${what}${lateWords(late)}`, text: `${day}已经到期，请马上办理，办完如实登记。` };
  if (by === on) return { title: `${what}今天到期`, text: '今天是最后一天。' };
  if (left === 0) return { title: `${what}的期限在休息日里，今天是最后一个工作日`, text: `${day}到期。` };
  return { title: `${what}还剩${left}个工作日`, text: `${day}是最后一天。` };
}

/** 年报的消息. @source 条例 art. 49 */
function reportWords(kind: ReportMessageKind, on: MessageFacts['on'], { year, due, name = '' }: NonNullable<MessageFacts['report']> = { year: 0 }): MessageWords {
  const what = `${year || ''}年年报`;
  const last = due ? `${fullDay(due)}是最后一天。` : '';
  switch (kind) {
    case 'reportDue': return { title: due && daysBetween(on, due) >= 0 ? `${what}还剩${daysBetween(on, due)}天` : `${what}该写了`, text: `${last}打开看还差什么：核对各渠道的数、补台账、写问题和打算。` };
    case 'reportLate': return { title: `${what}过了期限还没有公布`, text: `${due ? `${fullDay(due)}已经到期，` : ''}县里也收到了这条提醒。请马上办。` };
    case 'reportLateCounty': return { title: `${name}的${what}过了期限还没有公布`, text: `${due ? `${fullDay(due)}到期。` : ''}请催办，并看办到哪一步。` };
    case 'reportToReview': return { title: `${what}等你审核`, text: '看全文和写了理由的地方；写的人不能审核自己写的。' };
    case 'reportToApprove': return { title: `${what}等你审定`, text: '审核已经通过；审定以后就公布，不能再改，只能更正。' };
    case 'reportReturned': return { title: `${what}被退回`, text: '看退回的原因，改好以后重新送审。' };
    case 'reportPublished': return { title: `${what}公布了`, text: '以后记录变了、和公布的不一样，会在这里提示更正。' };
  }
}

const urgedWords = ({ matter, count }: NonNullable<MessageFacts['urge']>): string => `${URGE_MATTERS[matter].label}${count > 1 ? `（${count}）` : ''}`;

/** 催办, for the agency that is urged and for the county that waits. */
function urgeWords(kind: UrgeMessageKind, urge: MessageFacts['urge']): MessageWords {
  if (!urge) return { title: '县里的催办有了进展', text: OPEN };
  const [what, by, who] = [urgedWords(urge), fullDay(urge.by), urge.agency ?? ''];
  switch (kind) {
    case 'urged': return { title: `县里催办：${what}`, text: `请办理，并在${by}以前打开答复县里。` };
    case 'urgeDue': return { title: `县里的催办今天要答复：${what}`, text: '打开写明怎样办的、什么时候办完。' };
    case 'urgeUnanswered': return { title: `${who}过了期限没有答复催办：${what}`, text: `应当在${by}以前答复，打开看经过。` };
    case 'urgeAnswered': return { title: `${who}答复了催办：${what}`, text: '打开看答复。' };
    default: return assertNever(kind);
  }
}

/** 给工作人员的消息. */
export function officeWords({ kind, on, reminder, card, request, guide = [], review, withheld, report, urge }: MessageFacts): MessageWords {
  switch (kind) {
    case 'urged': case 'urgeDue': case 'urgeUnanswered': case 'urgeAnswered': return urgeWords(kind, urge);
    case 'unconfirmedTooLong': return { title: `有申请超过${CONFIRMATION_ALARM_WORKING_HOURS}个工作小时没有确认收到`, text: '请马上确认收到。' };
    case 'datesMoved': return { title: '放假安排变了，期限跟着变了', text: '打开看新的期限。' };
    case 'assigned': return { title: '有一件申请交给你办', text: OPEN };
    case 'reminder': return reminder ? reminderWords(reminder, on) : { title: '有一件申请快到期', text: OPEN };
    case 'morningCard': return card ? { title: `今天：${cardTitle(card)}`, text: cardText(card, on) } : { title: '今天有要办的事', text: OPEN };
    case 'itemToReview': return { title: `有一条要公开的信息等你${review ? ITEM_REVIEWS[review].label : '审核'}`, text: '看全文和附件，写意见；写过的人不能审自己写的。' };
    case 'itemToPublish': return { title: '有一条信息三审通过，等公开', text: '核对以后点公开，索引号自动编。' };
    case 'itemReturned': return { title: '要公开的信息被退回', text: '看退回的原因，改好以后重新提交审核。' };
    case 'itemWithdrawn': return { title: '有一条公开的信息被撤回', text: '公众已经看不到；原因打开就能看到，要重新公开的，改好以后再走三审。' };
    case 'guideOld': return { title: `指南里有${guide.length}项一年没有核对：${guide.map((fact) => GUIDE_FACTS[fact].label).join('、')}`, text: '没有变化的点一下确认，变了的改过来再发布。' };
    case 'withheldDue': return {
      title: withheld && withheld.overdue > 0 ? `有${withheld.overdue}条不公开的信息过了评估的日子` : `有${withheld?.soon ?? 1}条不公开的信息该评估了`,
      text: '情况变了、可以公开的要公开；仍不公开的写明理由，再由审核人审核。',
    };
    case 'withheldToReview': return { title: '有一条不公开信息的评估意见等你审核', text: '看理由够不够，同意或者退回；提意见的人不能自己审核。' };
    case 'withheldDecided': return { title: '你提的评估意见审核完了', text: '打开看结果；可以公开的，接着转为草稿。' };
    case 'reportDue': case 'reportLate': case 'reportLateCounty': case 'reportToReview': case 'reportToApprove': case 'reportReturned': case 'reportPublished': return reportWords(kind, on, report);
    case 'requestFiled': return { title: `收到一件${request ? REQUEST_KINDS[request].called : '请求'}`, text: '不是公开申请，不计入表三；打开看内容，办好了答复。' };
    case 'requestProposed': return { title: '有一份更正答复等你签发', text: '不是公开申请；打开看答复书，同意的签发，不同意的退回。' };
    case 'requestReturned': return { title: '你拟的更正答复被退回了', text: '打开看退回的原因，修改以后重新提交。' };
    // Told to whoever asked.
    case 'requestConverted': case 'requestPassed': case 'requestAnswered': return { title: '有一件请求有了进展', text: OPEN };
    default: return AFTER[kind] ?? { title: EVENTS[kind].did, text: OPEN };
  }
}
