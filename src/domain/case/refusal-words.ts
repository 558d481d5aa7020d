import { formatDay, formatDate } from '../calendar/civil-date';
import { messageForFee } from '../fee/fee';
import { formatYuan } from '../fee/money';
import { DECISION_FACTS, RECORD_FACTS } from '../statute/decision-facts';
import { REVIEWS, SECRECY_CONCERNS } from '../statute/reviews';
import { TIME_LIMITS } from '../statute/time-limits';
import { EVENTS } from './event-words';
import { notAllowedNowMessage } from './not-allowed-now';
import type { AnswerStep, CaseRefusal, MissingWords } from './refusal';

const STEPS: Record<AnswerStep, { readonly verb: string; readonly person: string }> = {
  decided: { verb: '拟定', person: '经办人' },
  reviewed: { verb: '审核', person: '审核人' },
  signed: { verb: '签发', person: '分管领导' },
};

const WORDS: Record<MissingWords, string> = {
  contactAttempted: '什么时候、怎么联系的、结果怎样', forwarded: '为什么由那个机关负责', decided: '理由', reviewed: '审核意见', returned: '退回原因', lapsed: '不再处理的理由', about: '征求谁的意见、什么事项', attempts: '每一次联系的经过',
  assistedBy: '请谁协办', extended: '延长的理由', extensionDeclined: '不同意延期的理由', withdrawnForApplicant: '申请人怎样撤回的（书面、当面或者电话）', paymentMissing: '怎样核对的、结果怎样', figures: '申请的数量和次数', reasonsGiven: '申请人说明的理由', delayed: '延迟的理由', reference: '文书的文号', late: '补录的原因',
};

const LATE = '确实在那一天发生的，请按补录登记并写明原因。';

/** 给用户看的一句话：发生了什么、怎么办. */
export function messageFor(refusal: CaseRefusal): string {
  switch (refusal.code) {
    case 'notAllowedNow': return notAllowedNowMessage(refusal.event, refusal.state);
    case 'notSubmittedFirst': return '这件申请缺少提交记录，不能办理，请联系管理员核对。';
    case 'beforeLastEvent': return '这一步的时间早于上一步的时间，请稍后再试；仍然不行请联系管理员核对时间。';
    case 'datedBeforeLast': return `日期${formatDay(refusal.on)}早于上一步的${formatDay(refusal.lastOn)}，请核对日期；${LATE}`;
    case 'datedInFuture': return `日期不能晚于登记的这一天（${formatDay(refusal.enteredOn)}），请核对后重新填写。`;
    case 'datedBeforeReceipt': return `日期不能早于收到申请之日（${formatDay(refusal.receivedOn)}），请核对后重新填写。`;
    case 'lateNotPossible': return `“${EVENTS[refusal.event].term}”不能补录，请按现在的时间办理。`;
    case 'lateConflict': return `补录以后，${formatDay(refusal.on)}的“${EVENTS[refusal.event].term}”就不成立了，不能这样补录，请先核对那一步。`;
    case 'beforeFirstNotice': return `只能办理${refusal.firstYear}年以后的申请，请核对日期。`;
    case 'staffOnly': return '这一步由工作人员办理，请返回申请详情查看进度。';
    case 'samePerson': {
      const { verb, person } = STEPS[refusal.second];
      return `这份答复由你${STEPS[refusal.first].verb}，不能再由你${verb}，请由另一位${person}${verb}。`;
    }
    case 'unknownLeaf': return '没有这种办理结果，请在二十一种结果中选择一种。';
    case 'missingWords': return `还没有填写${WORDS[refusal.event]}，请填写后再提交。`;
    case 'periodNotWhole': return `期限应当是1到${refusal.max}之间的整数工作日，请重新填写。`;
    case 'missingSigningDay': return '挂号信、EMS以签收之日为收到申请之日，请填写签收日期。';
    case 'missingArrivalTime': return '邮箱收到的申请要写明邮件到达的时间，请填写到达时间。';
    case 'arrivedInFuture': return '收到的时间晚于现在，请核对后重新填写。';
    case 'forwardedTwice': return `这件申请已经转给${refusal.to}，不用再转。`;
    case 'forwardedToSelf': return '不能转给本机关自己，请重新选择负责的机关。';
    case 'forwardedUnanswered': return '已经收到的申请，答复“不属于本机关负责公开”以后才能转送；这件的答复不是这样，不能转送。';
    case 'postedAfterArrival': return '邮戳日期晚于收到的日期，请核对后重新填写。';
    case 'confirmationIsNow': return '这件申请在这里确认收到，以确认的当天为收到申请之日，不用另外选日期。';
    case 'confirmedBeforeArrival': return `和申请人确认的日期不能早于到达的日期（${formatDay(refusal.arrivedOn)}），请核对后重新选择。`;
    case 'answeredBeforeSigned': return `答复在${formatDay(refusal.signedOn)}签发，送达日期不能早于这一天，请核对后重新填写。`;
    case 'answeredInFuture': return `送达日期不能晚于今天（${formatDay(refusal.enteredOn)}），请在交邮或者签收以后再登记。`;
    case 'answeredOnOtherDay': return `在线送达以可以打开答复的当天（${formatDay(refusal.enteredOn)}）为答复日，请改用这一天。`;
    default: return messageForStep(refusal);
  }
}

type StepRefusal = Exclude<CaseRefusal, { readonly code:
  | 'notAllowedNow' | 'notSubmittedFirst' | 'beforeLastEvent' | 'datedBeforeLast' | 'datedInFuture' | 'datedBeforeReceipt' | 'lateNotPossible'
  | 'lateConflict' | 'beforeFirstNotice' | 'staffOnly' | 'samePerson' | 'unknownLeaf' | 'missingWords' | 'periodNotWhole' | 'missingSigningDay'
  | 'missingArrivalTime' | 'arrivedInFuture' | 'forwardedTwice' | 'forwardedToSelf' | 'forwardedUnanswered' | 'postedAfterArrival' | 'confirmationIsNow' | 'confirmedBeforeArrival' | 'answeredBeforeSigned' | 'answeredInFuture' | 'answeredOnOtherDay' }>;

/** Refusals of the steps between receipt and answer, and after it. */
function messageForStep(refusal: StepRefusal): string {
  switch (refusal.code) {
    case 'correctionTwice': return `已经在${formatDay(refusal.askedOn)}告知过补正，补正告知只能一次，请按现有材料办理。`;
    case 'correctionTooLate': return `补正告知应当在收到申请之日起${TIME_LIMITS.correctionNotice.workingDays}个工作日内作出，最后一天是${formatDate(refusal.dueOn)}，已经过了；事实上已经告知的，请按补录登记，不影响答复期限。`;
    case 'correctionWithoutItems': return '还没有写明需要补正的事项，请逐项写明。';
    case 'servedBeforeNotice': return `送达日期不能早于通知的日期（${formatDay(refusal.on)}），请核对后重新填写。`;
    case 'nothingToServe': return '没有等着登记送达的通知，送达日期已经有了，不用再登记。';
    case 'notServedYet': return '还不知道申请人哪一天收到通知，他的期限没有起算，请先登记送达日期。';
    case 'applicantPeriodRuns': return `申请人的期限到${formatDate(refusal.dueOn)}为止，还没有过，请在那以后再登记。`;
    case 'consultationTwice': return '这次征求意见已经登记过，请刷新后查看。';
    case 'consultationUnknown': return '没有找到这次征求意见，请从案件里重新进入。';
    case 'consultationOver': return `这次征求意见已经在${formatDay(refusal.endedOn)}结束，不能再登记，请刷新后查看。`;
    case 'consultationOpen': return '还在征求意见，请等意见收到、期限届满，或者登记不再征求以后再拟定答复。';
    case 'consultedBeforeSent': return `日期不能早于发出征求意见书的日期（${formatDay(refusal.sentOn)}），请核对后重新填写。`;
    case 'assistTwice': return '这次协办已经登记过，请刷新后查看。';
    case 'assistUnknown': return '没有找到这次协办，请从案件里重新进入。';
    case 'extensionAskedTwice': return `已经在${formatDay(refusal.askedOn)}申请过延期，正在等公开机构负责人同意，不用再申请。`;
    case 'extensionNotAsked': return '没有等着同意的延期申请，请刷新后查看。';
    case 'extendedTwice': return `答复期限已经在${formatDay(refusal.extendedOn)}延长过一次，不能再次延长，请在现在的期限内答复。`;
    case 'extensionTooLong': return `延长的期限应当是1到${refusal.max}个工作日的整数，请重新填写延长的天数。`;
    case 'extensionNotApproved': return '延长期限要经政府信息公开工作机构负责人同意，请先由负责人批准。';
    case 'noPeriodRuns': return '答复期限停着，没有在走，不能延长；正在办不再处理的，请等审核或者退回。';
    case 'toldTooLate': return `应当在答复期限届满以前告知申请人，最后一天是${formatDate(refusal.dueOn)}，已经过了；请尽快答复，事实上已经告知的按补录登记，不影响期限。`;
    case 'reasonsNotAsked': return '没有等着申请人说明的理由，请先要求申请人说明理由。';
    case 'reasonsAskedTwice': return '已经要求申请人说明理由，正在等他说明，不用再要求。';
    case 'delayWithoutReasons': return '申请人还没有说明理由，不能确定延迟答复的日期，请先要求说明理由并登记。';
    case 'delayNotLater': return `延迟答复的日期应当晚于现在的最后一天（${formatDate(refusal.dueOn)}），请重新选择。`;
    case 'delayTooLong': return `延迟答复的日期不能超过一年（${formatDate(refusal.lastOn)}以前），请确定合理的日期。`;
    case 'itemUnanswered': return `第${refusal.item}项没有对上，请核对要补充的事项，每一项都写几句，或者添一个文件。`;
    case 'materialEmpty': return '请写几句说明，或者添一个文件。';
    case 'paymentNotTold': return '没有等着核对的缴费：只有申请人自己登记的缴费，才能登记没有到账。';
    case 'feeTwice': return '这件申请已经发过收费通知，一件申请只能按一种标准收一次，不能再收。';
    case 'feeRefused': return messageForFee(refusal.why);
    case 'feeFree': return '这个数量不收费，请继续办理，不用发收费通知。';
    case 'feeAmount': return `按这个标准和数量应当是${formatYuan(refusal.fen)}，请核对金额。`;
    case 'missingFact': return `还没有填写“${DECISION_FACTS[refusal.fact].label}”，这种结果要有这项事实，请填写后再提交。`;
    case 'missingRecord': return `案卷里没有${RECORD_FACTS[refusal.record].label}，不能这样答复。${RECORD_FACTS[refusal.record].todo}`;
    case 'nothingWithheld': return '部分公开要写明不公开的是哪些部分，每一部分分别有依据和理由，请补充。';
    case 'withheldBesidesPartial': return '有不公开的部分时，结果只能是部分公开，请改选部分公开，或者去掉不公开的部分。';
    case 'vagueFact': return `“${DECISION_FACTS[refusal.fact].label}”没有写明是哪一份，请写清文号和日期，${DECISION_FACTS[refusal.fact].hint}。`;
    case 'thirdPartyAgreed': return '第三方同意公开，不能以保护第三方合法权益为由不公开，请重新选择结果。';
    case 'reviewNotDue': return `这份答复现在不用做${REVIEWS[refusal.review].label}，请刷新后查看。`;
    case 'reviewOutOfTurn': return `这份答复还没有做${REVIEWS[refusal.first].label}，请先做${REVIEWS[refusal.first].label}。`;
    case 'secrecyNotAnswered': return `请回答是不是涉及${Object.values(SECRECY_CONCERNS).map(({ label }) => label).join('、')}，都不涉及的也要选“都不涉及”。`;
    case 'secrecyContradicts': return `这份答复以${refusal.wanted.map((one) => SECRECY_CONCERNS[one].label).join('或者')}为由不公开，审查的结论要勾选${refusal.wanted.length > 1 ? '其中涉及的' : '这一样'}；认为不涉及的，请退回重新拟定。`;
    case 'secrecyReviewerMissing': return '涉及国家秘密的，请写明作出保密审查结论的人的姓名和职务。';
    case 'secretDisclosed': return '审查认为涉及国家秘密，这份答复却要公开，不能通过。请退回，由经办人改为不予公开或者把这一部分列为不公开的部分。';
    case 'splitAnswered': return '这件申请已经答复过，不能再拆分，请合在一起重新答复。';
    case 'splitWhileConsulting': return '还在征求意见，对方的意见要记在这一件里。请等收到意见，或者登记不再征求，再拆分。';
    case 'splitTooFew': return '拆分以后至少要有两件，编号不能重复，请核对。';
    case 'splitOtherYear': return `拆分应当在收到申请的${refusal.year}年内进行，这件申请请合在一起答复。`;
    case 'remedyTwice': return '这件复议或者诉讼已经登记过，请刷新后查看。';
    case 'remedyUnknown': return '没有找到这件复议或者诉讼，请从案件里重新进入。';
    case 'remedyOver': return `这件复议或者诉讼已经在${formatDay(refusal.endedOn)}登记了结果，不能再登记，请刷新后查看。`;
    case 'archivedTwice': return `这件申请已经在${formatDay(refusal.archivedOn)}归档，不用再归档。`;
  }
}
