import { caseClock } from '@/domain/case/clock';
import { factsOf } from '@/domain/case/facts';
import { knownOn } from '@/domain/remedy/known-on';
import { remediesFor } from '@/domain/remedy/remedies';
import { answerFacts } from '@/domain/statute/answer-facts';
import type { DisclosureCase } from '@/domain/case/case';
import type { AnswerView, CaseHead, RequestView } from '@/contract/case-view';
import type { Application } from '../application';
import type { AsOf } from './as-of';
import type { Agency } from '../repositories/agencies';

/** What every view of a case begins with. */
export const caseHead = (current: DisclosureCase, agency: Pick<Agency, 'id' | 'name' | 'shortName'>, { calendar, today }: AsOf): CaseHead => ({
  id: current.id,
  number: current.number,
  agencyId: agency.id,
  agencyName: agency.name,
  agencyShortName: agency.shortName,
  version: current.version,
  clock: caseClock(current, calendar, today),
});

export const requestView = ({ request: { description, form, delivery, originals, typed, consent, guardian }, attachments }: Application): RequestView => ({
  description, form, delivery,
  ...(originals && { originals }), ...(typed && { typedAt: typed.at }), ...(consent && { consent }), ...(guardian && { guardian }),
  attachments: attachments().map(({ uploadId, name, bytes }) => ({ uploadId, name, bytes })),
});

/** 答复 with its remedies; undefined while none is served. */
export function answerView(current: DisclosureCase, agency: Agency, { calendar }: Pick<AsOf, 'calendar'>): AnswerView | undefined {
  // After an order the answer that counts for the applicant is the last one.
  const { served } = factsOf(current);
  if (!served || !current.decision) return undefined;
  const { leaf, reasons, facts } = current.decision;
  const known = knownOn(served);
  const remedies = remediesFor({
    outcome: leaf,
    ...(facts?.withheld && { grounds: facts.withheld.map(({ ground }) => ground) }),
    ...(known && { knownOn: known }),
    madeOn: served.answeredOn,
    agencyLevel: agency.level,
    ...(agency.reconsiderationAuthority && { authorityName: agency.reconsiderationAuthority }),
    servedOnline: served.way === 'online',
  }, calendar);
  const told = answerFacts(facts);
  return { leaf, reasons, ...(told && { facts: told }), way: served.way, answeredOn: served.answeredOn, remedies };
}
