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
  readonly save: (member: Member) => Promise<void>;
}

function read(stored: Stored): Member {
  const { _id: id, ...member } = memberRecord.parse(stored);
  return { id, ...member };
}

export function memberRepository(db: Database): MemberRepository {
  const members = db.collection('members');
  return {
    of: async (identity) => (await members.find({ identity }, { limit: MAX_PAGE })).map(read),
    ofAgency: async (agencyId) => (await members.find({ agencyId }, { limit: MAX_PAGE })).map(read),
    save: ({ id, ...member }) => members.put(id, member),
  };
}
