import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { PIN_TRIES } from '@/domain/people/pin';
import { STAFF_ROLES } from '@/domain/statute/roles';
import type { Stored } from '../database';
import { civilDate, keysIn } from './fields';

/** 代班: from one day to another, both included, a colleague has the roles of the absent person. */
const deputy = z.strictObject({ memberId: z.string(), from: civilDate, to: civilDate });

const memberRecord = z.strictObject({
  _id: z.string(),
  /** Pseudonym of the platform identity. */
  identity: z.string(),
  agencyId: z.string(),
  name: z.string(),
  roles: z.array(keysIn(STAFF_ROLES)).check(z.minLength(1)),
  /** Counts changes of roles, deputy and post; people of before have none stored. */
  version: z._default(z.int().check(z.gte(1)), 1),
  /** 离岗之日; the name stays for what this person did before. */
  left: z.optional(civilDate),
  deputy: z.optional(deputy),
  /** 签批密码 as a salted digest (crypto/pin-digest.ts). */
  pin: z.optional(z.string()),
  /** The last change, from which pin to which, as a digest like it: whoever lost the reply asks for the same change again. */
  pinChange: z.optional(z.string()),
  /** Wrong tries in a row; there whenever a pin is. */
  pinTries: z.optional(z.int().check(z.gte(0))),
  /** Counts cases handed to this person: whoever hands one over writes here, so that he meets whoever records the leaving at the same moment. */
  handed: z.optional(z.int().check(z.gte(0))),
});

/** Whether somebody can sign with his 签批密码. */
type PinState = 'none' | 'set' | 'locked';

/** 工作人员: a person bound to an agency, with roles. */
export type Member = Readonly<Omit<z.infer<typeof memberRecord>, '_id' | 'pin' | 'pinChange' | 'pinTries' | 'handed'>> & { readonly id: string; readonly pinState: PinState };

/**
 * One person is one member of an agency: 拟定, 审核 and 签发 by different people are told apart by it. The identity is
 * a keyed digest already, so nobody can guess the id.
 */
export const memberIdOf = (agencyId: string, identity: string): string =>
  createHash('sha256').update(JSON.stringify([agencyId, identity])).digest('hex').slice(0, 32);

/** Without the digest of the 签批密码, which nobody needs but who checks it. */
export function readMember(stored: Stored): Member {
  const { _id: id, pin, pinChange: _change, pinTries = 0, handed: _handed, ...member } = memberRecord.parse(stored);
  return { id, ...member, pinState: pin === undefined ? 'none' : pinTries >= PIN_TRIES ? 'locked' : 'set' };
}
