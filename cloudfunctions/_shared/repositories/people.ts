import type { CivilDate } from '@/domain/calendar/civil-date';
import type { StaffRole } from '@/domain/statute/roles';
import { MAX_PAGE, type Database, type Transaction } from '../database';
import { readMember, type Member } from './member-record';

type Changed = 'saved' | 'stale' | 'lastAdministrator';

/** Changes of posts; each is a compare-and-set on the member's version. */
export interface PeopleRepository {
  readonly changeRoles: (member: Member, roles: readonly StaffRole[]) => Promise<Changed>;
  /** @param deputy undefined ends it */
  readonly setDeputy: (member: Member, deputy: Member['deputy']) => Promise<Exclude<Changed, 'lastAdministrator'>>;
  /** 离岗: the name stays, the roles do not work any more; open cases must be in other hands before. */
  readonly leave: (member: Member, on: CivilDate) => Promise<Changed | 'casesInHand'>;
}

/**
 * Whether an administrator remains without this member. The others are changed in the same write, so that two who
 * remove each other at the same moment meet.
 */
async function keepsAdministrator(transaction: Transaction, { id, agencyId }: Member): Promise<boolean> {
  const inside = transaction.collection('members');
  const members = (await inside.find({ agencyId }, { limit: MAX_PAGE })).map(readMember);
  const others = members.filter((other) => other.id !== id && other.left === undefined && other.roles.includes('administrator'));
  for (const other of others) await inside.change({ _id: other.id }, { version: other.version + 1 });
  return others.length > 0;
}

/** The member as he is now, if he is as the page showed him. */
async function unchanged(transaction: Transaction, { id, version }: Member): Promise<Member | undefined> {
  const stored = await transaction.collection('members').get(id);
  const now = stored && readMember(stored);
  return now?.version === version && now.left === undefined ? now : undefined;
}

export function peopleRepository(db: Database): PeopleRepository {
  const changing = <T extends string>(member: Member, work: (transaction: Transaction, now: Member) => Promise<T>): Promise<T | 'stale'> => db.transaction(async (transaction) => {
    const now = await unchanged(transaction, member);
    return now ? work(transaction, now) : 'stale';
  });
  return {
    changeRoles: (member, roles) => changing(member, async (transaction, now) => {
      const resigns = now.roles.includes('administrator') && !roles.includes('administrator');
      if (resigns && !await keepsAdministrator(transaction, now)) return 'lastAdministrator';
      await transaction.collection('members').change({ _id: now.id }, { roles: [...roles], version: now.version + 1 });
      return 'saved';
    }),
    setDeputy: (member, deputy) => changing(member, async (transaction, now) => {
      await transaction.collection('members').change({ _id: now.id }, { deputy, version: now.version + 1 });
      return 'saved';
    }),
    leave: (member, on) => changing(member, async (transaction, now) => {
      const [members, cases] = [transaction.collection('members'), transaction.collection('cases')];
      const [inHand] = await cases.find({ agencyId: now.agencyId, handler: now.id, 'projection.open': true }, { limit: 1 });
      if (inHand) return 'casesInHand';
      if (now.roles.includes('administrator') && !await keepsAdministrator(transaction, now)) return 'lastAdministrator';
      await members.change({ _id: now.id }, { left: on, deputy: undefined, pin: undefined, pinChange: undefined, pinTries: undefined, version: now.version + 1 });
      for (const stored of await members.find({ 'deputy.memberId': now.id }, { limit: MAX_PAGE })) {
        const absent = readMember(stored);
        await members.change({ _id: absent.id }, { deputy: undefined, version: absent.version + 1 });
      }
      return 'saved';
    }),
  };
}
