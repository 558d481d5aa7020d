import type { PostedPaper } from './event';
import { answerUndelivered, noticeOf, type CaseFacts } from './facts';

const NOTICES = ['correctionNotice', 'feeNotice', 'reasonsNotice'] as const;

/** 寄出了、还没有登记送到的文书. */
export function undelivered(facts: CaseFacts): readonly PostedPaper[] {
  const open = NOTICES.filter((kind) => {
    const notice = noticeOf(facts, kind);
    return notice && !notice.servedOn && !notice.metOn && !notice.overOn;
  });
  return answerUndelivered(facts) ? [...open, 'answer'] : open;
}
