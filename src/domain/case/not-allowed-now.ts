import type { CaseState } from './case';
import type { CaseEventType } from './event';

/** What has to be done first, by state. */
const NEXT: Record<CaseState, string> = {
  submitted: '这件申请还没有确认收到，请先确认收到。',
  inProgress: '这件申请还没有拟定答复，请先拟定答复。',
  decided: '答复正在等审核，请由审核人审核或者退回。',
  reviewed: '答复已经审核，正在等签发，请由分管领导签发或者退回。',
  signed: '答复已经签发，请送达申请人并登记。',
  closed: '这件申请已经办结，不能再改动，请返回刷新列表。',
  withdrawnUnconfirmed: '申请人已经撤回这件申请，不用再办，请返回刷新列表。',
};

/** Why an event does not fit a state, and what to do instead. */
export function notAllowedNowMessage(event: CaseEventType, state: CaseState): string {
  if (event === 'submitted') return '这件申请已经提交，不用再提交，请到我的申请里查看。';
  if (event === 'withdrawn') {
    return state === 'withdrawnUnconfirmed'
      ? '这件申请已经撤回，不用再撤回。'
      : '这件申请已经办结，不能再撤回；需要别的信息可以另外申请。';
  }
  if (event === 'receiptConfirmed' && state !== 'closed' && state !== 'withdrawnUnconfirmed') {
    return '这件申请已经确认收到，不用再确认，请刷新后继续办理。';
  }
  return NEXT[state];
}
