import { formatDate, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import { lastDayWords } from '@/domain/case/last-day-words';
import { art, articleLabel, type ArticleRef } from '@/domain/statute/article';
import { CHANNELS } from '@/domain/statute/channels';
import { REVIEWS } from '@/domain/statute/reviews';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import type { StaffCase } from '@/contract/staff';
import { countsIn } from '../../shared/counts-in';
import type { Effect, EffectRow } from '../../shared/effect';
import { outcomeName } from '@/domain/report/places';
import { dateWords, replyBy, whyDue, whyReceived } from '../../shared/why';
import { needsDay, type SheetStep } from './steps';
import type { Typed } from './typed';

const cite = (...rules: readonly ArticleRef[]): string => `依据：${rules.map(articleLabel).join('、')}`;

const dueRow = ({ clock }: StaffCase, label = '答复底线'): EffectRow =>
  ({ label, value: lastDayWords(clock) });
const outcomeRow = ({ decision }: StaffCase): readonly EffectRow[] => (decision ? [{ label: '办理结果', value: outcomeName(decision.leaf) }] : []);

function receiptConfirmed({ clock, intake }: StaffCase, today: CivilDate, { confirmedOn }: Typed): Effect {
  const rule = CHANNELS[clock.channel];
  const reached = intake?.needsContact ? confirmedOn ?? today : today;
  const received = rule.receivedOn === 'confirmation' ? reached : clock.submittedOn;
  const due = replyBy(received);
  const safeOn = 'safeFrom' in rule ? clock.safeOn : due.date;
  return {
    title: '确认收到这件申请？',
    lead: `确认以后，答复期限开始算。${cite(rule.rule, TIME_LIMITS.reply.rule)}`,
    rows: [
      { label: '收到申请之日', value: formatDate(received), note: whyReceived(clock.channel) },
      { label: '答复底线', value: dateWords(due.date, due.provisional), note: whyDue(received, due.provisional) },
      ...(!safeOn || safeOn === due.date ? [] : [{ label: '安全日', value: dateWords(safeOn, clock.safeProvisional), note: '法院可能从提交那天算起，最好在这一天以前答复' }]),
      { label: '告诉谁', value: intake?.paper ? '申请人，由你当场告诉他答复期限' : '申请人，在小程序里' },
      { label: '不能撤销', value: '收到之日以后不再变' },
    ],
  };
}

function reviewed(current: StaffCase): Effect {
  const { label, rule } = REVIEWS[current.reviewing ?? 'secrecy'];
  const next = current.legalityNext ? '审核人' : '分管领导';
  return {
    title: `${label}通过这份答复？`,
    lead: `看过下面的全文再通过。${cite(rule)}`,
    rows: [
      ...outcomeRow(current), dueRow(current),
      { label: '接下来', value: current.legalityNext ? `审核人做${REVIEWS.legality.label}` : '分管领导签发' },
      { label: '告诉谁', value: next, note: '申请人要到送达以后才看到' },
      { label: '不能撤销', value: current.legalityNext ? '通过以后由做合法性审核的人决定退不退回' : '通过以后只有分管领导能退回' },
    ],
  };
}

function returned(current: StaffCase): Effect {
  return {
    title: '退回这份答复？',
    lead: `退回不停期限，底线不变。${cite(TIME_LIMITS.reply.rule)}`,
    rows: [
      { label: '退给谁', value: current.decision?.by ?? '经办人' }, dueRow(current),
      { label: '接下来', value: '重新拟定，再审核、签发' },
      { label: '告诉谁', value: '经办人', note: '申请人看不到退回' },
      { label: '不能撤销', value: '退回以后要重新走一遍' },
    ],
  };
}

function signed(current: StaffCase): Effect {
  return {
    title: '签发这份答复？',
    lead: `看过下面的全文再签发；签发以后答复就定了，这份全文和签发一起存下来。${cite(art(36))}`,
    rows: [
      ...outcomeRow(current), dueRow(current, '最迟送达'),
      { label: '接下来', value: '经办人送达申请人' },
      { label: '告诉谁', value: '经办人', note: '申请人要到送达以后才看到' },
      { label: '不能撤销', value: '签发以后不能退回，不能改' },
    ],
  };
}

const ANSWERED = { posting: '以交邮之日为答复日', signing: '以签收之日为答复日', opening: '以可以打开的当天为答复日' } as const;

function served(current: StaffCase, today: CivilDate, { way, answeredOn }: Typed): Effect {
  const day = way && !needsDay(way) ? today : answeredOn;
  const { dueOn, provisional } = current.clock;
  return {
    title: '送达这份答复？',
    lead: `送达以后，这件申请就办结了。${cite(SERVICE_WAYS.online.rule)}`,
    rows: [
      ...outcomeRow(current),
      ...(way && day ? [{ label: '答复日', value: formatDate(day), note: `${ANSWERED[SERVICE_WAYS[way].answeredOn]}${dueOn ? `；${day <= dueOn ? '在' : '过了'}答复底线${dateWords(dueOn, provisional)}${day <= dueOn ? '以内' : ''}` : ''}` }] : []),
      ...(current.decision && day ? [{ label: '计入', value: `${yearOf(day)}年${countsIn(current.decision.leaf, current.applicant.kind)}` }] : []),
      { label: '告诉谁', value: '申请人，在小程序里', note: '能看到答复、理由和救济途径' },
      { label: '不能撤销', value: '送达以后案件办结，不能再改' },
    ],
  };
}

/** What the sheet of a step shows. @param today the cloud's day */
export function effectOf(step: SheetStep, current: StaffCase, today: CivilDate, typed: Typed): Effect {
  switch (step) {
    case 'receiptConfirmed': return receiptConfirmed(current, today, typed);
    case 'reviewed': return reviewed(current);
    case 'returned': return returned(current);
    case 'signed': return signed(current);
    case 'served': return served(current, today, typed);
  }
}
