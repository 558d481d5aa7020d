import type { ApplicationDetail } from '@/contract/applicant';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { Remedy } from '@/domain/remedy/remedies';

interface LastDay {
  readonly words: string;
  readonly note?: string;
  /** Known, and not over. */
  readonly open: boolean;
}

/** 最后一天 of a remedy, or why nobody knows it yet. */
export function lastDayOf({ lastOn, provisional, order, period }: Remedy, { answer }: Pick<ApplicationDetail, 'answer'>, today: CivilDate): LastDay {
  if (order === 'afterReconsideration') return { words: `收到行政复议决定书那天起${period}`, note: '要先申请行政复议', open: false };
  if (!lastOn) {
    return answer?.way === 'post'
      ? { words: '还算不出来', note: `答复是寄给你的，哪天送到还没有登记。从你收到那天起算${period}；收到了请在“收到的文书”里登记日期，最后一天替你算好。`, open: false }
      : { words: `从期限届满起${period}`, open: false };
  }
  if (today > lastOn) return { words: formatDate(lastOn), note: '这一天已经过了；有不可抗力等正当理由耽误的，可以向对方说明。', open: false };
  return { words: `${provisional ? '暂定' : ''}${formatDate(lastOn)}`, ...(provisional && { note: '放假安排公布以后，这一天可能变动。' }), open: true };
}
