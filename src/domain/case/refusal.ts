import { formatDay, type CivilDate } from '../calendar/civil-date';
import { art, document, type ArticleRef } from '../statute/article';
import type { CaseState } from './case';
import type { CaseEventType } from './event';
import { notAllowedNowMessage } from './not-allowed-now';

/** The three steps of an answer that are taken by three people. */
export type AnswerStep = 'decided' | 'reviewed' | 'signed';

/** A refusal the user can act on. `code` is for programs and logs, {@link messageFor} for people. */
export type CaseRefusal =
  | { readonly code: 'notAllowedNow'; readonly event: CaseEventType; readonly state: CaseState }
  | { readonly code: 'notSubmittedFirst' }
  | { readonly code: 'beforeLastEvent' }
  | { readonly code: 'beforeFirstNotice'; readonly firstYear: number }
  | { readonly code: 'staffOnly'; readonly event: CaseEventType }
  | { readonly code: 'samePerson'; readonly first: AnswerStep; readonly second: AnswerStep }
  | { readonly code: 'unknownLeaf' }
  | { readonly code: 'missingWords'; readonly event: 'decided' | 'reviewed' | 'returned' }
  | { readonly code: 'missingSigningDay' }
  | { readonly code: 'missingArrivalTime' }
  | { readonly code: 'arrivedInFuture' }
  | { readonly code: 'postedAfterArrival' }
  | { readonly code: 'answeredBeforeSigned'; readonly signedOn: CivilDate }
  | { readonly code: 'answeredInFuture'; readonly enteredOn: CivilDate }
  | { readonly code: 'answeredOnOtherDay'; readonly enteredOn: CivilDate };

const RULES: Partial<Record<CaseRefusal['code'], ArticleRef>> = {
  samePerson: art(17, 1),
  unknownLeaf: document('reportFormat'),
  missingWords: art(36),
  missingSigningDay: art(31, undefined, 2),
  missingArrivalTime: art(31, undefined, 3),
  arrivedInFuture: art(31),
  answeredBeforeSigned: document('serviceReply'),
  answeredInFuture: document('serviceReply'),
  answeredOnOtherDay: document('serviceReply'),
};

const STEPS: Record<AnswerStep, { readonly verb: string; readonly person: string }> = {
  decided: { verb: '拟定', person: '经办人' },
  reviewed: { verb: '审核', person: '审核人' },
  signed: { verb: '签发', person: '分管领导' },
};

const WORDS = { decided: '理由', reviewed: '审核意见', returned: '退回原因' } as const;

/** 给用户看的一句话：发生了什么、怎么办. */
export function messageFor(refusal: CaseRefusal): string {
  switch (refusal.code) {
    case 'notAllowedNow': return notAllowedNowMessage(refusal.event, refusal.state);
    case 'notSubmittedFirst': return '这件申请缺少提交记录，不能办理，请联系管理员核对。';
    case 'beforeLastEvent': return '这一步的时间早于上一步的时间，请稍后再试；仍然不行请联系管理员核对时间。';
    case 'beforeFirstNotice': return `只能办理${refusal.firstYear}年以后的申请，请核对日期。`;
    case 'staffOnly': return '这一步由工作人员办理，请返回申请详情查看进度。';
    case 'samePerson': {
      const { verb, person } = STEPS[refusal.second];
      return `这份答复由你${STEPS[refusal.first].verb}，不能再由你${verb}，请由另一位${person}${verb}。`;
    }
    case 'unknownLeaf': return '没有这种办理结果，请在二十一种结果中选择一种。';
    case 'missingWords': return `还没有填写${WORDS[refusal.event]}，请填写后再提交。`;
    case 'missingSigningDay': return '挂号信、EMS以签收之日为收到申请之日，请填写签收日期。';
    case 'missingArrivalTime': return '邮箱收到的申请要写明邮件到达的时间，请填写到达时间。';
    case 'arrivedInFuture': return '收到的时间晚于现在，请核对后重新填写。';
    case 'postedAfterArrival': return '邮戳日期晚于收到的日期，请核对后重新填写。';
    case 'answeredBeforeSigned': return `答复在${formatDay(refusal.signedOn)}签发，送达日期不能早于这一天，请核对后重新填写。`;
    case 'answeredInFuture': return `送达日期不能晚于今天（${formatDay(refusal.enteredOn)}），请在交邮或者签收以后再登记。`;
    case 'answeredOnOtherDay': return `在线送达以可以打开答复的当天（${formatDay(refusal.enteredOn)}）为答复日，请改用这一天。`;
  }
}

/** 依据: the rule behind a refusal, when there is one. */
export const ruleBehind = (refusal: CaseRefusal): ArticleRef | undefined =>
  (refusal.code === 'notAllowedNow' && refusal.state === 'submitted' ? art(31) : RULES[refusal.code]);
