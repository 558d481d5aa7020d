import { foldCase } from '@/domain/case/transition';
import type { Instant } from '@/domain/calendar/instant';
import { PRACTICE_MARK } from '@/domain/practice/scenes';
import type { Database } from '../database';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord, type CaseRecord } from './case-record';
import { sealDecision } from './event-seal';
import { projectionOf } from './projection';

/** Applications whose stored days and outcome were changed by hand. */
export interface CaseRestoring {
  /**
   * 按经过恢复: what is stored beside the events, derived from them again. Nothing happened to the case, so that no event is
   * added and nobody is told. Events and chain stay as they are: a mark that fits again proves that it is what it was, and one
   * that does not still tells. The tables are counted anew by whoever asks.
   */
  readonly restore: (agencyId: string, id: string, at: Instant) => Promise<'restored' | 'notFound' | 'eventsContradict'>;
}

/** What the events say, and nothing else. */
function withoutDerived({ state: _state, receivedOn: _received, closedOn: _closed, outcome: _outcome, decision: _decision, withoutEffect: _effect, practice: _practice, ...rest }: CaseRecord) {
  return rest;
}

export const caseRestoring = (db: Database, keys: CaseKeys): CaseRestoring => ({
  restore: (agencyId, caseId, at) => db.transaction(async (transaction) => {
    const cases = transaction.collection('cases');
    const stored = await cases.get(caseId);
    // One whose words were erased by law has no events to go by.
    if (stored?.agencyId !== agencyId || 'erased' in stored) return 'notFound';
    const record = caseRecord.parse(stored);
    const application = applicationOf(record, keys);
    const { number, applicantKind, splitFrom, events } = application.disclosure;
    const derived = foldCase({ id: caseId, agencyId, number, applicantKind, ...(number.startsWith(PRACTICE_MARK) && { practice: true }), ...(splitFrom && { splitFrom }) }, events, keys.calendar);
    if (!derived.ok) return 'eventsContradict';
    const { id, events: _events, decision, withoutEffect, ...facts } = derived.value;
    await cases.put(id, {
      ...withoutDerived(record), ...facts, ...(decision && { decision: sealDecision(id, decision, keys.sealer) }), ...(withoutEffect && { withoutEffect: [...withoutEffect] }),
      projection: projectionOf(derived.value, application, keys.calendar, at),
    });
    return 'restored';
  }),
});
