import type { Instant } from '@/domain/calendar/instant';
import type { Application } from '../application';
import { increment, type Database } from '../database';
import { mapPage, type Page } from '../paging';
import type { Message } from '../telling';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { pageOf } from './lists';
import { readMember } from './member-record';
import { addMessage } from './messages';

/** 经办人: in whose hands open cases are. It is no event: nothing happens to the case when it changes hands. */
export interface CaseHandlerRepository {
  /** By the date that binds. */
  readonly openOf: (agencyId: string, memberId: string, cursor?: string) => Promise<Page<Application>>;
  readonly countOf: (agencyId: string, memberId: string) => Promise<number>;
  /**
   * A compare-and-set on who has it now, with the word to who gets it. @returns gone when he left, or is no 经办人 any more,
   * at this moment: handing over and 离岗 change the same person, so that one of the two sees the other
   */
  readonly assign: (application: Application, change: { readonly from: string | undefined; readonly to: string }, at: Instant) => Promise<'saved' | 'stale' | 'gone'>;
}

const assigned = ({ disclosure: { id, number } }: Application, memberId: string, at: Instant): Message =>
  ({ key: `${id}-assigned-${at}-${memberId.slice(0, 8)}`, reader: { kind: 'member', memberId }, kind: 'assigned', caseId: id, number, at });

export function caseHandlerRepository(db: Database, keys: CaseKeys): CaseHandlerRepository {
  const cases = db.collection('cases');
  const inHands = (agencyId: string, handler: string) => ({ agencyId, handler, 'projection.open': true });
  return {
    openOf: async (agencyId, memberId, cursor) => mapPage(
      await pageOf(cases, { where: inHands(agencyId, memberId), key: 'projection.bindingKey', direction: 'asc' }, cursor),
      (stored) => applicationOf(caseRecord.parse(stored), keys),
    ),
    countOf: (agencyId, memberId) => cases.count(inHands(agencyId, memberId)),
    assign: (application, { from, to }, at) => db.transaction(async (transaction) => {
      const inside = transaction.collection('cases');
      const { id } = application.disclosure;
      const stored = await inside.get(id);
      if (!stored || caseRecord.parse(stored).handler !== from) return 'stale';
      const members = transaction.collection('members');
      const getting = await members.get(to);
      const person = getting && readMember(getting);
      if (!person || person.agencyId !== stored.agencyId || person.left !== undefined || !person.roles.includes('officer')) return 'gone';
      await members.change({ _id: to }, { handed: increment(1) });
      await inside.change({ _id: id }, { handler: to });
      await addMessage(transaction.collection('messages'), assigned(application, to, at));
      return 'saved';
    }),
  };
}
