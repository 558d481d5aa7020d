import { articleLabel } from '@/domain/statute/article';
import { RECORD_FACTS, type RecordRow } from '@/domain/statute/decision-facts';
import { ruleBehind, type CaseRefusal } from '@/domain/case/refusal';
import { messageFor } from '@/domain/case/refusal-words';
import { fail, type Result } from '@/domain/result';
import type { Refused } from '@/contract/reply';

/** A refusal as it is answered, without the wrapping of the reply. */
export type Refusal = Omit<Refused, 'ok'>;

/** What a use case gives: a value, or an expected refusal. */
export type Outcome<T> = Result<T, Refusal>;

export const refuse = (code: string, message: string, more: Omit<Refusal, 'code' | 'message'> = {}) =>
  fail<Refusal>({ code, message, ...more });

/** The field of a draft that a rule finds wrong, as the contract names it. */
function fieldOf(error: CaseRefusal): string | undefined {
  switch (error.code) {
    case 'missingFact': case 'vagueFact': return `facts.${error.fact}`;
    case 'missingRecord': {
      const { orFact }: RecordRow = RECORD_FACTS[error.record];
      return orFact ? `facts.${orFact}` : 'leaf';
    }
    case 'confirmationIsNow': case 'confirmedBeforeArrival': return 'on';
    case 'secrecyNotAnswered': case 'secrecyContradicts': case 'secretDisclosed': return 'touches';
    case 'secrecyReviewerMissing': return 'secrecyReviewer';
    case 'nothingWithheld': case 'withheldBesidesPartial': return 'facts.withheld';
    default: return undefined;
  }
}

/** A refusal of the case's own rules in the words of the domain, with its article. */
export function refuseByRule(error: CaseRefusal) {
  const rule = ruleBehind(error);
  const field = fieldOf(error);
  return refuse(error.code, messageFor(error), { ...(rule && { article: articleLabel(rule) }), ...(field && { field }) });
}

/** The very same words for what does not exist and for what belongs to someone else. */
export const NOT_FOUND = {
  application: refuse('notFound', '没有找到这件申请，请从列表重新进入。'),
  agency: refuse('notFound', '没有找到这个单位，请重新选择单位。', { field: 'agencyId' }),
  report: refuse('notFound', '没有找到这一年的年度报告，请从列表重新选择。'),
  draft: refuse('notFound', '没有找到这份草稿，可能已经提交或者删除，请重新填写。'),
  upload: refuse('notFound', '没有找到这个附件，请重新添加。'),
  request: refuse('notFound', '没有找到这件请求，请从列表重新进入。'),
  paper: refuse('notFound', '没有找到这个文件，请重新选择。'),
  item: refuse('notFound', '没有找到这条信息，请从列表重新进入。'),
} as const;

export const SIGN_IN = refuse('signIn', '请先登录微信，再继续办理。');
export const STALE = refuse('stale', '别人刚刚处理过，请刷新后再办理。');
