import { MAX_PAGE, type Database, type Transaction } from '../database';
import { memberIdOf, readMember, type Member } from './member-record';

export type { Member } from './member-record';

/** A person as an invitation names him, with the identity that accepts it. */
export type Binding = Pick<Member, 'identity' | 'agencyId' | 'name'> & { readonly roles: Member['roles'] };

export interface MemberRepository {
  /** Every binding of an identity that is in force: whoever left is nobody there. */
  readonly of: (identity: string) => Promise<readonly Member[]>;
  /** Everyone who ever was in an agency, for names; who left has `left`. */
  readonly ofAgency: (agencyId: string) => Promise<readonly Member[]>;
  /** Whether an identity has a post in an agency, or had one before. */
  readonly everIn: (agencyId: string, identity: string) => Promise<boolean>;
  readonly find: (id: string) => Promise<Member | undefined>;
  /** Who named this member as his deputy, on whatever days. */
  readonly absentFor: (deputyId: string) => Promise<readonly Member[]>;
  /** Binds a person to an agency; whoever is bound there already stays the same member, with the roles of both. @returns the member's id */
  readonly bind: (binding: Binding) => Promise<string>;
}

/** Binds inside a transaction. Who left before comes back as the same member, with the new roles alone; who is on post keeps the name under which he did what he did. */
export async function bindInside(transaction: Transaction, { agencyId, identity, name, roles }: Binding): Promise<string> {
  const inside = transaction.collection('members');
  const [stored] = await inside.find({ identity, agencyId }, { limit: 1 });
  if (!stored) {
    const id = memberIdOf(agencyId, identity);
    await inside.put(id, { identity, agencyId, name, roles, version: 1 });
    return id;
  }
  const known = readMember(stored);
  const all = [...new Set([...known.left ? [] : known.roles, ...roles])];
  if (!known.left && all.length === known.roles.length) return known.id;
  await inside.change({ _id: known.id }, { name: known.left ? name : known.name, roles: all, version: known.version + 1, left: undefined, ...(known.left && { deputy: undefined }) });
  return known.id;
}

export function memberRepository(db: Database): MemberRepository {
  const members = db.collection('members');
  return {
    of: async (identity) => (await members.find({ identity }, { limit: MAX_PAGE })).map(readMember).filter(({ left }) => left === undefined),
    ofAgency: async (agencyId) => (await members.find({ agencyId }, { limit: MAX_PAGE })).map(readMember),
    everIn: async (agencyId, identity) => await members.count({ identity, agencyId }) > 0,
    find: async (id) => {
      const stored = await members.get(id);
      return stored && readMember(stored);
    },
    absentFor: async (deputyId) =>
      (await members.find({ 'deputy.memberId': deputyId }, { limit: MAX_PAGE })).map(readMember).filter(({ left }) => left === undefined),
    bind: (binding) => db.transaction((transaction) => bindInside(transaction, binding)),
  };
}
