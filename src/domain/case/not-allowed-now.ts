import type { CaseState } from './case';
import type { CaseEventType } from './event';
import { EVENTS } from './event-words';

/** What has to be done first, by state. */
const NEXT: Record<CaseState, string> = {
  submitted: '这件申请还没有确认收到，请先确认收到。',
  inProgress: '这件申请还没有拟定答复，请先拟定答复。',
  decided: '答复正在等审核，请由审核人审核或者退回。',
  reviewed: '答复已经审核，正在等签发，请由分管领导签发或者退回。',
  signed: '答复已经签发，请送达申请人并登记。',
  closed: '这件申请已经办结，不能再改动，请返回刷新列表。',
  awaitingCorrection: '正在等申请人补正，收到补正或者登记逾期未补正以后才能继续，请先办那一步。',
  awaitingPayment: '正在等申请人缴费，收到缴费或者登记逾期未缴费以后才能继续，请先办那一步。',
  split: '这件申请已经拆分成几件，请到拆分后的申请里办理。',
  forwarded: '这件申请已经转给负责的机关，不用再办，请返回刷新列表。',
  withdrawnUnconfirmed: '申请人已经撤回这件申请，不用再办，请返回刷新列表。',
};

/** Why an event does not fit a state, and what to do instead. */
export function notAllowedNowMessage(event: CaseEventType, state: CaseState): string {
  if (event === 'submitted') return '这件申请已经提交，不用再提交，请到我的申请里查看。';
  if (event === 'withdrawn') {
    if (state === 'forwarded') return '这件申请已经转给负责的机关，请到转去的那一件里撤回。';
    return state === 'withdrawnUnconfirmed'
      ? '这件申请已经撤回，不用再撤回。'
      : '这件申请已经办结，不能再撤回；需要别的信息可以另外申请。';
  }
  if (event === 'requestEdited') {
    return state === 'closed' || state === 'split' || state === 'forwarded' || state === 'withdrawnUnconfirmed'
      ? '这件申请已经结束，不能再修改；需要别的信息可以另外申请。'
      : '这件申请已经确认收到，不能再修改；有要说的，可以用“补充材料”交来。';
  }
  if (event === 'materialAdded') return '这件申请已经结束，不能再补充材料；需要别的信息可以另外申请。';
  if (event === 'receiptConfirmed' && state !== 'closed' && state !== 'withdrawnUnconfirmed' && state !== 'forwarded') {
    return '这件申请已经确认收到，不用再确认，请刷新后继续办理。';
  }
  if (state === 'closed' && (event === 'corrected' || event === 'feePaid')) {
    return `这件申请已经办结，${EVENTS[event].term}不能再改变结果；需要这份信息可以重新申请。`;
  }
  if (event === 'forwarded' && state !== 'forwarded') {
    return '这件申请已经确认收到，要先答复申请人由哪个机关负责公开、怎么联系，再转送；请先拟定答复。';
  }
  return SIDE_STEPS.includes(event) && HANDLED.includes(state) ? sideStepMessage(event) : NEXT[state];
}

const HANDLED: readonly CaseState[] = ['inProgress', 'decided', 'reviewed', 'signed'];
/** What happens beside the way from draft to service. */
const SIDE_STEPS: readonly CaseEventType[] = [
  'correctionAsked', 'corrected', 'correctionLapsed', 'consultationSent', 'assistAsked', 'reasonsAsked', 'feeNoticed', 'feePaid', 'paymentMissing', 'feeLapsed',
  'split', 'archived', 'reopened',
];

function sideStepMessage(event: CaseEventType): string {
  const { term } = EVENTS[event];
  switch (event) {
    case 'corrected': case 'correctionLapsed': return `没有等着申请人补正，不能登记“${term}”，请刷新后核对。`;
    case 'feePaid': case 'feeLapsed': return `没有等着申请人缴费，不能登记“${term}”，请刷新后核对。`;
    case 'archived': case 'reopened': return `这件申请还没有办结，不能登记“${term}”，请先答复。`;
    // While there is no draft the others are accepted, see accepts.ts.
    default: return `答复已经拟定，不能再做“${term}”；确实需要的，请先退回重新办理。`;
  }
}
