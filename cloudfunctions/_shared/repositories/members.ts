import { createHash } from 'node:crypto';
import * as z from 'zod';
import { STAFF_ROLES } from '@/domain/statute/roles';
import { MAX_PAGE, type Database, type Stored } from '../database';
import { keysIn } from './fields';

const memberRecord = z.strictObject({
  _id: z.string(),
  /** Pseudonym of the platform identity. */
  identity: z.string(),
  agencyId: z.string(),
  name: z.string(),
  roles: z.array(keysIn(STAFF_ROLES)).min(1),
});

/** 工作人员: a person bound to an agency, with roles. */
export type Member = Readonly<Omit<z.infer<typeof memberRecord>, '_id'>> & { readonly id: string };

export interface MemberRepository {
  /** Every binding of an identity. */
  readonly of: (identity: string) => Promise<readonly Member[]>;
  readonly ofAgency: (agencyId: string) => Promise<readonly Member[]>;
  /** Binds a person to an agency; whoever is bound there already stays the same member, with the roles of both. */
  readonly bind: (binding: Omit<Member, 'id'>) => Promise<void>;
}

/**
 * One person is one member of an agency: 拟定, 审核 and 签发 by different people are told apart by it. The identity is
 * a keyed digest already, so nobody can guess the id.
 */
const memberIdOf = (agencyId: string, identity: string): string =>
  createHash('sha256').update(JSON.stringify([agencyId, identity])).digest('hex').slice(0, 32);

function read(stored: Stored): Member {
  const { _id: id, ...member } = memberRecord.parse(stored);
  return { id, ...member };
}

export function memberRepository(db: Database): MemberRepository {
  const members = db.collection('members');
  return {
    of: async (identity) => (await members.find({ identity }, { limit: MAX_PAGE })).map(read),
    ofAgency: async (agencyId) => (await members.find({ agencyId }, { limit: MAX_PAGE })).map(read),
    bind: ({ agencyId, identity, name, roles }) => db.transaction(async (transaction) => {
      const inside = transaction.collection('members');
      const [stored] = await inside.find({ identity, agencyId }, { limit: 1 });
      const known = stored && read(stored);
      const all = [...new Set([...known?.roles ?? [], ...roles])];
      await inside.put(known?.id ?? memberIdOf(agencyId, identity), { identity, agencyId, name, roles: all });
    }),
  };
}
