import { yearOf } from '../calendar/civil-date';
import { effectiveEvents } from '../case/order';
import type { CaseEvent, EventOf } from '../case/event';
import { factsOf } from '../case/facts';
import { recordsOf } from '../case/records';
import { tellsOtherOutcome } from '../letter/answer-text';
import { DECISION_FACTS, RECORD_FACTS, type RecordFactKey } from '../statute/decision-facts';
import { LEAVES, type LeafKey } from '../statute/leaves';
import { missingFacts, missingRecords } from '../statute/missing-facts';
import type { CaseFinding } from './codes';
import type { ReadCase } from './input';

type Draft = EventOf<'decided' | 'correctionLapsed' | 'feeLapsed'>;

/** 第一次答复: the draft that was served first, and how it was signed. */
export interface FirstAnswer {
  readonly draft: Draft;
  readonly signed?: EventOf<'signed'>;
  readonly served: EventOf<'served'>;
  /** What had happened before it was served. */
  readonly before: readonly CaseEvent[];
}

export function firstAnswer(events: readonly CaseEvent[]): FirstAnswer | undefined {
  const at = events.findIndex(({ type }) => type === 'served');
  const served = events[at];
  if (served?.type !== 'served') return undefined;
  const before = events.slice(0, at);
  const back = [...before].reverse();
  const draft = back.find((event): event is Draft => event.type === 'decided' || event.type === 'correctionLapsed' || event.type === 'feeLapsed');
  const signed = back.find((event): event is EventOf<'signed'> => event.type === 'signed');
  return draft && { draft, served, before, ...(signed && { signed }) };
}

const has = (events: readonly CaseEvent[], type: CaseEvent['type']): boolean => events.some((event) => event.type === type);

function recordFinding(leaf: LeafKey, record: RecordFactKey): CaseFinding {
  return { code: 'record', is: `办理结果是“${LEAVES[leaf].label}”，但没有${RECORD_FACTS[record].label}`, should: `《条例》要求先有${RECORD_FACTS[record].label}` };
}

/** 办理结果和记录: what an outcome must have on record, and the facts it stands on. @source 条例 arts. 14–16, 30, 32, 35–38 */
export function recordFindings({ current, takenOver }: ReadCase): readonly CaseFinding[] {
  const events = effectiveEvents(current);
  const answer = firstAnswer(events);
  const { outcome } = current;
  if (!outcome || !answer || takenOver) return [];
  const { draft, signed, before } = answer;
  const facts = draft.type === 'decided' ? draft.facts : undefined;
  const lapsed: readonly RecordFactKey[] = [
    ...(has(before, 'correctionLapsed') && has(before, 'correctionAsked') ? ['correctionLapsed' as const] : []),
    ...(has(before, 'feeLapsed') && has(before, 'feeNoticed') ? ['feeLapsed' as const] : []),
  ];
  const records = [...recordsOf(factsOf(current)), ...lapsed];
  const told = signed?.answer?.leaf;
  const text = signed?.answer?.text;
  return [
    ...missingRecords(outcome, facts, records).map((record) => recordFinding(outcome, record)),
    ...(draft.type === 'decided' ? missingFacts(outcome, facts) : []).map((fact): CaseFinding =>
      ({ code: 'facts', is: `办理结果是“${LEAVES[outcome].label}”，没有写“${DECISION_FACTS[fact].label}”`, should: `答复应当写明${DECISION_FACTS[fact].label}` })),
    ...(outcome === 'partiallyGranted' && (facts?.withheld ?? []).length === 0 ? [{ code: 'withheld' as const, is: '部分公开，没有写哪些没有公开', should: '每一部分都应当写明依据和理由' }] : []),
    ...(told && told !== outcome ? [{ code: 'signed' as const, is: `记着“${LEAVES[outcome].label}”`, should: `签发的答复是“${LEAVES[told].label}”` }] : []),
    ...(told === outcome && text && tellsOtherOutcome(text, outcome) ? [{ code: 'signed' as const, is: `记着“${LEAVES[outcome].label}”`, should: '签发的全文写的是另一种结果' }] : []),
  ];
}

/** 收费: paid without a notice, lapsed without one, or a notice without an amount. @source 条例 art. 42; 国办函〔2020〕109号 */
export function feeFindings({ current, takenOver }: ReadCase, year: number): readonly CaseFinding[] {
  const events = effectiveEvents(current);
  const noticed = events.findIndex(({ type }) => type === 'feeNoticed');
  const paid = events.findIndex(({ type }) => type === 'feePaid');
  const empty = events.some((event) => event.type === 'feeNoticed' && yearOf(event.on) === year && event.fen <= 0);
  return takenOver ? [] : [
    ...(paid >= 0 && (noticed < 0 || noticed > paid) ? [{ code: 'fee' as const, is: '登记了缴费，没有收费通知', should: '缴费以前应当有收费通知' }] : []),
    ...(empty ? [{ code: 'fee' as const, is: '收费通知的金额是0', should: '收费通知应当写明金额' }] : []),
  ];
}
