import { formatDate } from '@/domain/calendar/civil-date';
import { CASE_STATES } from '@/domain/case/case';
import { lastDayWords } from '@/domain/case/last-day-words';
import { formatYuan } from '@/domain/fee/money';
import { articleLabel } from '@/domain/statute/article';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import type { StepEffect, StepType } from '@/contract/steps';
import type { Effect, EffectRow } from '../shared/effect';
import { dateWords } from '../shared/why';
import { STEP_FORMS } from './forms';

function clockRows(type: StepType, { before, after, why, afterHisPeriod, withoutEffect }: StepEffect): readonly EffectRow[] {
  const [was, will] = [lastDayWords(before), lastDayWords(after)];
  const due: EffectRow = was === will
    ? { label: '答复底线', value: will, note: '不变' }
    : { label: '新的答复底线', value: will, note: `原来是${was}。${after.dueOn ? `因为：${why.join('；')}` : ''}` };
  return [
    due,
    ...(type === 'consultationSent' && after.dueOn ? [{ label: '期限不停', value: '答复期限已经过了', note: `征求意见的时间照样算逾期，请尽快答复。${articleLabel(TIME_LIMITS.reply.rule)}` }] : []),
    ...(after.applicantDueOn && after.applicantDueOn !== before.applicantDueOn ? [{ label: '申请人的期限', value: dateWords(after.applicantDueOn, after.applicantDueProvisional ?? false) }] : []),
    ...(afterHisPeriod ? [{ label: '过了申请人的期限', value: '照收', note: `他的期限到${formatDate(afterHisPeriod)}为止，还没有登记逾期，现在收到的照收，答复期限从收到那天重新计算` }] : []),
    ...(withoutEffect ? [{ label: '不影响期限', value: '只作记录', note: withoutEffect }] : []),
  ];
}

function feeRows({ fee }: StepEffect): readonly EffectRow[] {
  if (!fee) return [];
  const { fen, lines, differs } = fee;
  return [
    { label: '金额', value: formatYuan(fen), note: lines.join('；') },
    ...(differs ? [{ label: '请核对件数', value: `填的是第${differs.typed}件`, note: `${differs.month}在这里登记的，这件是第${differs.registered}件；多出来的请核对纸质的，少了的请核对有没有算漏` }] : []),
  ];
}

const replyRows = (type: StepType, { ownReply }: StepEffect): readonly EffectRow[] => (type === 'remedyFiled' ? [ownReply
  ? { label: '本机关最迟答复', value: dateWords(ownReply.on, ownReply.provisional), note: '复议的书面答复、诉讼的答辩状都要在这一天以前提出，在“今天”里会排着' }
  : { label: '本机关最迟答复', value: '还不知道', note: '收到副本的日期没有填，期限从那一天算' }] : []);

/** 先看清楚再办: what a step will do to the clock, who is told, on what ground. */
export function stepEffect(type: StepType, effect: StepEffect): Effect {
  const { title, about, rules } = STEP_FORMS[type];
  return {
    title: `${title}？`,
    lead: `${about ? `${about}。` : ''}依据：${rules.map(articleLabel).join('、')}`,
    rows: [
      ...clockRows(type, effect),
      ...feeRows(effect),
      ...replyRows(type, effect),
      { label: '接下来', value: CASE_STATES[effect.state].label },
      { label: '告诉谁', value: effect.told },
      { label: '不能撤销', value: '登记以后不能删改，错了用补录更正' },
    ],
  };
}
