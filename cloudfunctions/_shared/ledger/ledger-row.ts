import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { CASE_STATES, type DisclosureCase } from '@/domain/case/case';
import { answerBy, caseClock, timely } from '@/domain/case/clock';
import { factsOf, type CaseFacts } from '@/domain/case/facts';
import { effectiveEvents } from '@/domain/case/order';
import { formatYuan } from '@/domain/fee/money';
import { rowPlace } from '@/domain/report/places';
import { CHANNELS } from '@/domain/statute/channels';
import { CONSULTATIONS } from '@/domain/statute/consultations';
import { REMEDY_ENDINGS } from '@/domain/statute/remedy-ways';
import { SERVICE_WAYS } from '@/domain/statute/service';
import type { Application } from '../application';
import type { AsOf } from '../views/as-of';
import { maskedName } from '../views/applicant';

/** 台账的各栏, in the order inspectors ask for them. */
export const LEDGER_COLUMNS = [
  { key: 'number', label: '编号', width: 24 }, { key: 'receivedOn', label: '收到日期', width: 12 }, { key: 'channel', label: '渠道', width: 14 },
  { key: 'kind', label: '申请人类别', width: 14 }, { key: 'applicant', label: '申请人（脱敏）', width: 16 }, { key: 'description', label: '申请内容', width: 50 },
  { key: 'correction', label: '补正', width: 30 }, { key: 'consultation', label: '征求意见', width: 30 }, { key: 'extension', label: '延期', width: 24 },
  { key: 'dueOn', label: '答复底线', width: 12 }, { key: 'answeredOn', label: '答复日期', width: 12 }, { key: 'inTime', label: '是否按期', width: 10 },
  { key: 'outcome', label: '结果', width: 34 }, { key: 'letter', label: '文号', width: 24 }, { key: 'service', label: '送达方式', width: 18 },
  { key: 'fee', label: '费用', width: 26 }, { key: 'review', label: '复议', width: 30 }, { key: 'litigation', label: '诉讼', width: 30 }, { key: 'archivedOn', label: '归档日期', width: 12 },
] as const;

export type LedgerRow = Readonly<Record<(typeof LEDGER_COLUMNS)[number]['key'], string>>;

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('，');

function correctionOf({ correction }: CaseFacts): string {
  if (!correction) return '';
  const { asked, metOn, lapsedOn } = correction;
  return joined(`${asked.on}告知`, metOn && `${metOn}补正`, lapsedOn && `${lapsedOn}登记逾期不补正`);
}

const consultationOf = ({ consultations }: CaseFacts): string => [...consultations.values()]
  .map(({ sent, ended }) => joined(`${sent.on}${CONSULTATIONS[sent.kind].label}`, ended ? `${ended.on}收到意见` : undefined)).join('；');

function extensionOf(events: ReturnType<typeof effectiveEvents>): string {
  return events.flatMap((event) => {
    if (event.type === 'extended') return [`${event.on}延长${event.workingDays}个工作日`];
    return event.type === 'delayed' ? [`${event.on}告知延迟到${event.until}`] : [];
  }).join('；');
}

function feeOf({ fee }: CaseFacts): string {
  if (!fee) return '';
  return joined(formatYuan(fee.asked.fen), fee.metOn ? `${fee.metOn}缴纳` : (fee.lapsedOn ? '逾期未缴' : '还没有缴纳'));
}

const remediesOf = ({ remedies }: CaseFacts, review: boolean): string => [...remedies.values()]
  .filter(({ filed }) => (filed.way === 'review') === review)
  .map(({ filed, ended }) => joined(`${filed.on}受理`, filed.reference, ended ? `${ended.on}${REMEDY_ENDINGS[ended.result].label}` : '尚未审结')).join('；');

/** 结果 as table three names it; while there is none, where the application is. */
const outcomeOf = ({ outcome, state }: DisclosureCase, facts: CaseFacts): string => {
  if (outcome) return rowPlace(outcome).slice(1).join('：');
  if (facts.withdrawn) return facts.withdrawn.into ? '转为更正' : '申请人撤回';
  return CASE_STATES[state].label;
};

const dayOf = (event: { readonly on?: CivilDate; readonly at: Parameters<typeof civilDateAt>[0] } | undefined): string => (event ? event.on ?? civilDateAt(event.at) : '');

/** One application as a line of the ledger. @param letter 文号 of its answer */
export function ledgerRow({ disclosure, request, person }: Application, letter: string | undefined, { calendar, today }: AsOf): LedgerRow {
  const [facts, clock] = [factsOf(disclosure), caseClock(disclosure, calendar, today)];
  const inTime = timely(clock);
  const served = effectiveEvents(disclosure).filter((event) => event.type === 'served').pop();
  return {
    number: disclosure.number, receivedOn: disclosure.receivedOn ?? '', channel: CHANNELS[clock.channel].label, kind: APPLICANT_KINDS[disclosure.applicantKind].label,
    applicant: maskedName(disclosure.applicantKind, person().name), description: request.description,
    correction: correctionOf(facts), consultation: consultationOf(facts), extension: extensionOf(effectiveEvents(disclosure)),
    dueOn: answerBy(clock) ?? '', answeredOn: clock.answeredOn ?? '', inTime: inTime === undefined ? '' : inTime ? '是' : '否',
    outcome: outcomeOf(disclosure, facts), letter: letter ?? '', service: served?.type === 'served' ? SERVICE_WAYS[served.way].label : '',
    fee: feeOf(facts), review: remediesOf(facts, true), litigation: remediesOf(facts, false), archivedOn: dayOf(facts.archived),
  };
}
