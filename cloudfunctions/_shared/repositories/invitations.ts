import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { STAFF_ROLES } from '@/domain/statute/roles';
import { DuplicateError, MAX_PAGE, type Database, type Stored } from '../database';
import { civilDate, instantField, keysIn } from './fields';
import { bindInside } from './members';

const invitationRecord = z.strictObject({
  /** Keyed digest of the code, which itself is not kept. */
  _id: z.string(),
  agencyId: z.string(),
  name: z.string(),
  roles: z.array(keysIn(STAFF_ROLES)).check(z.minLength(1)),
  /** The last day it can be used. */
  expiresOn: civilDate,
  state: z.enum(['open', 'used', 'revoked']),
  invitedBy: z.string(),
  invitedAt: instantField,
  /** Pseudonym of who accepted it. */
  usedBy: z.optional(z.string()),
  usedAt: z.optional(instantField),
  revokedBy: z.optional(z.string()),
  revokedAt: z.optional(instantField),
});

/** 邀请: binds whoever has the code to a name and roles of an agency, once. */
export type Invitation = Readonly<Omit<z.infer<typeof invitationRecord>, '_id'>> & { readonly id: string };

/** Why a code cannot be used. */
type Unusable = 'unknown' | 'used' | 'expired';

export interface InvitationRepository {
  /** One that is there already stays as it is. */
  readonly add: (invitation: Omit<Invitation, 'state' | 'usedBy' | 'usedAt' | 'revokedBy' | 'revokedAt'>) => Promise<void>;
  readonly open: (agencyId: string) => Promise<readonly Invitation[]>;
  readonly find: (id: string) => Promise<Invitation | undefined>;
  /** @returns false when it is not open any more */
  readonly revoke: (id: string, agencyId: string, by: string, at: Instant) => Promise<boolean>;
  /** Uses the code and binds the identity in one write; the same identity again is answered as before. */
  readonly accept: (id: string, identity: string, today: CivilDate, at: Instant) => Promise<{ readonly memberId: string; readonly agencyId: string } | Unusable>;
}

function read(stored: Stored): Invitation {
  const { _id: id, ...invitation } = invitationRecord.parse(stored);
  return { id, ...invitation };
}

/** Whether a code can be used by an identity on a day. A revoked one is answered like one that never was. */
export function unusable(invitation: Invitation | undefined, identity: string, today: CivilDate): Unusable | undefined {
  if (!invitation || invitation.state === 'revoked') return 'unknown';
  if (invitation.state === 'used') return invitation.usedBy === identity ? undefined : 'used';
  return today > invitation.expiresOn ? 'expired' : undefined;
}

export function invitationRepository(db: Database): InvitationRepository {
  const invitations = db.collection('invitations');
  return {
    add: async ({ id, ...invitation }) => {
      try { await invitations.add({ _id: id, ...invitation, state: 'open' }); } catch (error) {
        if (!(error instanceof DuplicateError)) throw error;
      }
    },
    open: async (agencyId) => (await invitations.find({ agencyId, state: 'open' }, { limit: MAX_PAGE })).map(read),
    find: async (id) => {
      const stored = await invitations.get(id);
      return stored && read(stored);
    },
    revoke: async (id, agencyId, revokedBy, revokedAt) =>
      (await invitations.change({ _id: id, agencyId, state: 'open' }, { state: 'revoked', revokedBy, revokedAt })) !== undefined,
    accept: (id, identity, today, at) => db.transaction(async (transaction) => {
      const inside = transaction.collection('invitations');
      const stored = await inside.get(id);
      const invitation = stored && read(stored);
      const problem = unusable(invitation, identity, today);
      if (problem || !invitation) return problem ?? 'unknown';
      const { agencyId, name, roles } = invitation;
      if (invitation.state === 'used') {
        const [member] = await transaction.collection('members').find({ identity, agencyId }, { limit: 1 });
        // Whoever left since does not come back by the old code.
        return member && member.left === undefined ? { memberId: member._id, agencyId } : 'used';
      }
      await inside.change({ _id: id }, { state: 'used', usedBy: identity, usedAt: at });
      return { memberId: await bindInside(transaction, { agencyId, identity, name, roles }), agencyId };
    }),
  };
}
