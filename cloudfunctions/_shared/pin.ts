import { PIN_TRIES } from '@/domain/people/pin';
import { isPin } from './crypto/pin-digest';
import type { Application } from './application';
import type { BlindIndex } from './crypto/blind-index';
import { refuse, type Refusal } from './refusal';
import type { Member, MemberRepository } from './repositories/members';
import type { SecondFactorRepository } from './repositories/second-factors';

/** What checking a 签批密码 needs. */
export interface ChecksPin {
  readonly blind: BlindIndex;
  readonly members: MemberRepository;
  readonly secondFactors: SecondFactorRepository;
}

const FIELD = { field: 'pin' } as const;
const NOT_SET = refuse('pinNotSet', '你还没有设置签批密码，请先在“我的岗位”里设置，再回来办理。', FIELD);
const NEEDED = refuse('pinNeeded', '请输入6位数字的签批密码。', FIELD);

/** Who can release somebody: the other administrators of the office by name, else those of the county. */
async function releasers({ id, agencyId }: Member, { members }: ChecksPin): Promise<string> {
  const others = (await members.ofAgency(agencyId)).filter((other) => other.id !== id && other.left === undefined && other.roles.includes('administrator'));
  return others.length > 0 ? `管理员${others.map(({ name }) => name).join('、')}` : '县里的管理员';
}

/** A change as the digits that are digested: one guess, for only both together are right or wrong. */
export const changeOf = (old: string, pin: string): string => `${old}>${pin}`;

/**
 * @param becomes where it is being changed: what it shall be; whoever lost the reply asks for the change that was made last
 * 签批密码 as the second factor of who approves; deputies use their own. Every try is counted before it is looked at.
 * @returns the refusal to answer with, on the field `pin`; undefined when the digits are right
 */
export async function pinProblem({ member, application }: { readonly member: Member; readonly application?: Pick<Application, 'disclosure'> }, pin: string | undefined, cloud: ChecksPin, becomes?: string): Promise<{ readonly ok: false; readonly error: Refusal } | undefined> {
  // Nobody types a real password for practice, and nobody is locked out by it.
  if (application?.disclosure.practice) return undefined;
  if (member.pinState === 'none') return NOT_SET;
  if (!pin) return NEEDED;
  const attempt = await cloud.secondFactors.take(member.id);
  if (attempt.kind === 'none') return NOT_SET;
  if (attempt.kind === 'counted') {
    const is = (digits: string, digest: string) => isPin(digits, digest, member.id, cloud.blind);
    // Never `becomes` by itself: it would be a second guess in one try.
    if (await is(pin, attempt.digest) || (becomes !== undefined && attempt.change !== undefined && await is(changeOf(pin, becomes), attempt.change))) {
      await cloud.secondFactors.passed(member.id);
      return undefined;
    }
    if (attempt.left > 0) return refuse('pinWrong', `签批密码不对，还可以试${attempt.left}次，请重新输入。`, FIELD);
  }
  return refuse('pinLocked', `签批密码连续${PIN_TRIES}次不对，已经锁定。请${await releasers(member, cloud)}在“人员”里解除，然后重新设置。`, FIELD);
}
