import type { CivilDate } from '../../calendar/civil-date';
import type { WorkCalendar } from '../../calendar/work-calendar';
import { isLeafKey, type LeafKey } from '../../statute/leaves';
import { isTold, missingFacts, missingRecords } from '../../statute/missing-facts';
import { vagueFacts } from '../../statute/vague-facts';
import { applicantPeriods } from '../applicant-periods';
import { consultationEnd } from '../consultation-end';
import type { EventOf } from '../event';
import type { CaseFacts } from '../facts';
import type { CaseRefusal } from '../refusal';
import { happenedOn } from '../happened-on';
import { recordsOf } from '../records';

const thirdParties = ({ consultations }: CaseFacts) => [...consultations.values()].filter(({ sent }) => sent.kind === 'thirdParty');

/** The outcome and, of a partial answer, the grounds of its withheld parts. */
const leavesOfAnswer = ({ leaf, facts }: EventOf<'decided'>): readonly LeafKey[] => [leaf, ...(facts?.withheld ?? []).map(({ ground }) => ground)];

/** A third party that agreed is no ground for withholding, and one that objected is overruled with a reason. */
function thirdPartyProblem(event: EventOf<'decided'>, facts: CaseFacts): CaseRefusal | undefined {
  const opinions = thirdParties(facts).flatMap(({ ended }) => (ended && ended.opinion !== 'calledOff' ? [ended.opinion] : []));
  const withholds = leavesOfAnswer(event).includes('refused.thirdPartyRights');
  if (withholds && opinions.length > 0 && opinions.every((opinion) => opinion === 'agrees')) return { code: 'thirdPartyAgreed' };
  const overrules = event.leaf === 'granted' && opinions.includes('objects');
  return overrules && !isTold(event.facts, 'withinPublicInterest') ? { code: 'missingFact', fact: 'withinPublicInterest' } : undefined;
}

/** Whether reasons are unreasonable can be said when they were given, or when the applicant let his period pass (art. 35). */
function reasonsProblem(leaf: LeafKey, day: CivilDate, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (leaf !== 'notProcessed.massRepeated' || facts.reasons?.metOn) return undefined;
  const period = applicantPeriods(facts, calendar).periods.find(({ of }) => of === 'reasons');
  if (!period) return { code: 'notServedYet' };
  return day > period.end.date ? undefined : { code: 'applicantPeriodRuns', dueOn: period.end.date, article: 'reasons' };
}

/** 拟定答复: one leaf, with the facts and records it stands on, when nobody is being asked any more. @source 条例 arts. 14, 15, 16, 30, 32, 33, 35, 36, 37, 38, 39 */
export function decidedProblem(event: EventOf<'decided'>, facts: CaseFacts, calendar: WorkCalendar): CaseRefusal | undefined {
  if (!isLeafKey(event.leaf)) return { code: 'unknownLeaf' };
  const day = happenedOn(event, facts.submitted);
  for (const consultation of facts.consultations.values()) {
    if (!consultationEnd(consultation, day, calendar).endedOn) return { code: 'consultationOpen' };
  }
  const withheld = event.facts?.withheld ?? [];
  if (event.leaf === 'partiallyGranted') {
    if (withheld.length === 0 || withheld.some(({ what, reason }) => what.trim() === '' || reason.trim() === '')) return { code: 'nothingWithheld' };
  } else if (withheld.length > 0) return { code: 'withheldBesidesPartial' };
  const [fact] = missingFacts(event.leaf, event.facts);
  if (fact) return { code: 'missingFact', fact };
  const [vague] = vagueFacts(event.leaf, event.facts);
  if (vague) return { code: 'vagueFact', fact: vague };
  const [record] = missingRecords(event.leaf, event.facts, recordsOf(facts));
  if (record) return { code: 'missingRecord', record };
  return reasonsProblem(event.leaf, day, facts, calendar) ?? thirdPartyProblem(event, facts);
}
