import { CASE_STATES, type CaseState } from './case';
import type { CaseEventType } from './event';
import { notAllowedNowMessage } from './not-allowed-now';

type Row = [CaseEventType, CaseState, string];

const DRAFT_FIRST = '这件申请还没有拟定答复，请先拟定答复。';
const CLOSED = '这件申请已经办结，不能再改动，请返回刷新列表。';
const WITHDRAWN = '申请人已经撤回这件申请，不用再办，请返回刷新列表。';
const FORWARDED = '这件申请已经转给负责的机关，不用再办，请返回刷新列表。';
const CONFIRMED = '这件申请已经确认收到，不用再确认，请刷新后继续办理。';
const ANSWER_FIRST = '这件申请已经确认收到，要先答复申请人由哪个机关负责公开、怎么联系，再转送；请先拟定答复。';

const says = ([event, state, message]: Row) => [`${event} · ${CASE_STATES[state].label}`, event, state, message] as const;

describe('申请人做不了的，说为什么、去哪里', () => {
  const rows: Row[] = [
    ['submitted', 'submitted', '这件申请已经提交，不用再提交，请到我的申请里查看。'],
    ['submitted', 'closed', '这件申请已经提交，不用再提交，请到我的申请里查看。'],
    ['withdrawn', 'withdrawnUnconfirmed', '这件申请已经撤回，不用再撤回。'],
    ['withdrawn', 'closed', '这件申请已经办结，不能再撤回；需要别的信息可以另外申请。'],
    ['withdrawn', 'forwarded', '这件申请已经转给负责的机关，请到转去的那一件里撤回。'],
    ['corrected', 'closed', '这件申请已经办结，补正不能再改变结果；需要这份信息可以重新申请。'],
    ['feePaid', 'closed', '这件申请已经办结，缴费不能再改变结果；需要这份信息可以重新申请。'],
    ['corrected', 'submitted', '这件申请还没有确认收到，请先确认收到。'],
    ['corrected', 'withdrawnUnconfirmed', WITHDRAWN],
  ];
  test.each(rows.map(says))('%s', (_, event, state, message) => expect(notAllowedNowMessage(event, state)).toBe(message));
});

describe('确认过的不再确认，结束了的不用再办', () => {
  const rows: Row[] = [
    ['receiptConfirmed', 'inProgress', CONFIRMED],
    ['receiptConfirmed', 'awaitingCorrection', CONFIRMED],
    ['receiptConfirmed', 'signed', CONFIRMED],
    ['receiptConfirmed', 'closed', CLOSED],
    ['receiptConfirmed', 'withdrawnUnconfirmed', WITHDRAWN],
    ['receiptConfirmed', 'forwarded', FORWARDED],
    ['forwarded', 'inProgress', ANSWER_FIRST],
    ['forwarded', 'signed', ANSWER_FIRST],
    ['forwarded', 'forwarded', FORWARDED],
    ['decided', 'closed', CLOSED],
    ['decided', 'split', '这件申请已经拆分成几件，请到拆分后的申请里办理。'],
    ['served', 'withdrawnUnconfirmed', WITHDRAWN],
  ];
  test.each(rows.map(says))('%s', (_, event, state, message) => expect(notAllowedNowMessage(event, state)).toBe(message));
});

describe('先要办哪一步', () => {
  const rows: Row[] = [
    ['decided', 'submitted', '这件申请还没有确认收到，请先确认收到。'],
    ['served', 'inProgress', DRAFT_FIRST],
    ['signed', 'decided', '答复正在等审核，请由审核人审核或者退回。'],
    ['served', 'reviewed', '答复已经审核，正在等签发，请由分管领导签发或者退回。'],
    ['signed', 'signed', '答复已经签发，请送达申请人并登记。'],
    ['decided', 'awaitingCorrection', '正在等申请人补正，收到补正或者登记逾期未补正以后才能继续，请先办那一步。'],
    ['decided', 'awaitingPayment', '正在等申请人缴费，收到缴费或者登记逾期未缴费以后才能继续，请先办那一步。'],
  ];
  test.each(rows.map(says))('%s', (_, event, state, message) => expect(notAllowedNowMessage(event, state)).toBe(message));
});

describe('拟定以后做不了的，说要先退回，还是没有在等', () => {
  const rows: Row[] = [
    ['correctionAsked', 'decided', '答复已经拟定，不能再做“补正告知”；确实需要的，请先退回重新办理。'],
    ['consultationSent', 'reviewed', '答复已经拟定，不能再做“征求意见”；确实需要的，请先退回重新办理。'],
    ['split', 'signed', '答复已经拟定，不能再做“拆分”；确实需要的，请先退回重新办理。'],
    ['corrected', 'inProgress', '没有等着申请人补正，不能登记“补正”，请刷新后核对。'],
    ['correctionLapsed', 'decided', '没有等着申请人补正，不能登记“逾期不补正”，请刷新后核对。'],
    ['feePaid', 'inProgress', '没有等着申请人缴费，不能登记“缴费”，请刷新后核对。'],
    ['feeLapsed', 'inProgress', '没有等着申请人缴费，不能登记“逾期未缴费”，请刷新后核对。'],
    ['archived', 'inProgress', '这件申请还没有办结，不能登记“归档”，请先答复。'],
    ['reopened', 'signed', '这件申请还没有办结，不能登记“重新处理”，请先答复。'],
    ['feeLapsed', 'closed', CLOSED],
    ['reopened', 'awaitingCorrection', '正在等申请人补正，收到补正或者登记逾期未补正以后才能继续，请先办那一步。'],
  ];
  test.each(rows.map(says))('%s', (_, event, state, message) => expect(notAllowedNowMessage(event, state)).toBe(message));
});
