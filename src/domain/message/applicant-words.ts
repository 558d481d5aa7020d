import type { CaseEventType } from '../case/event';
import { EVENTS } from '../case/event-words';
import { REQUEST_KINDS } from '../request/kinds';
import type { MessageFacts, MessageWords } from './message';

const LOOK = '打开看看现在到哪一步。';

/** What the applicant does next; what is not here leaves nothing to do. */
const NEXT: Partial<Record<CaseEventType, string>> = {
  receiptConfirmed: '最迟哪天答复你，打开就能看到。',
  correctionAsked: '要补充什么、期限到哪天，打开就能看到；不补充的，可能不再处理。',
  consultationSent: '现在不用你做什么；最迟哪天答复你，打开就能看到。',
  extended: '新的期限打开就能看到。',
  reasonsAsked: '要说明什么、期限到哪天，打开就能看到。',
  delayed: '答复的日期打开就能看到。',
  feeNoticed: '收多少、为什么、期限到哪天，打开就能看到；不缴费的，可能不再处理。',
  paymentMissing: '为什么、期限到哪天，打开就能看到；缴了的请把凭证再交一次。',
  served: '打开看答复。不同意的话能怎么办、到哪天，也写在里面。',
  split: '请在“我的申请”里看分出来的几件。',
  reopened: '新的期限打开就能看到。',
};

/** 给申请人的消息. @param agency how the agency is called in a sentence: 乔官镇 */
export function applicantMessageWords({ kind, request }: MessageFacts, agency: string): MessageWords {
  switch (kind) {
    case 'datesMoved': return { title: '放假安排变了，答复期限跟着变了', text: '新的期限打开就能看到。' };
    // The office's own; never told to an applicant.
    case 'unconfirmedTooLong': case 'assigned': case 'reminder': case 'morningCard': case 'guideOld': case 'urged': case 'urgeDue': case 'urgeUnanswered': case 'urgeAnswered': case 'reportDue': case 'reportLate': case 'reportLateCounty': case 'reportToReview': case 'reportToApprove': case 'reportReturned': case 'reportPublished': case 'withheldDue': case 'withheldToReview': case 'withheldDecided': case 'itemToReview': case 'itemToPublish': case 'itemReturned': case 'itemWithdrawn': case 'requestFiled': case 'requestProposed': case 'requestReturned': return { title: '你的申请有新的进展', text: LOOK };
    // Only what the office entered for him is told to him.
    case 'withdrawn': return { title: `${agency}登记了你撤回申请`, text: '这件申请不再办理。不是你要撤回的，请马上联系他们。' };
    case 'requestConverted': return { title: `${agency}把你的申请转为${REQUEST_KINDS.recordCorrection.label}办理`, text: '换了新的编号，打开看现在到哪一步。' };
    case 'requestPassed': return { title: `你的${request ? REQUEST_KINDS[request].called : '请求'}转到了${agency}`, text: '换了新的编号，由他们答复你；打开看看。' };
    case 'requestAnswered': return { title: `${agency}答复了你的${request ? REQUEST_KINDS[request].called : '请求'}`, text: '打开看答复。' };
    default: return { title: `${agency}${EVENTS[kind].told}`, text: NEXT[kind] ?? LOOK };
  }
}
