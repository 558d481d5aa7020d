import type { InvitationView, People } from '@/contract/office';
import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import { INVITATION_DAYS } from '@/domain/people/invitation';
import { ok } from '@/domain/result';
import type { StaffRole } from '@/domain/statute/roles';
import { pinDigest } from '../../../crypto/pin-digest';
import type { AgencyCall } from '../../../entry/staff';
import { rolesWith, standInsOf } from '../../../entry/standing';
import { refuse, SIGN_IN, type Outcome } from '../../../refusal';
import { unusable, type Invitation } from '../../../repositories/invitations';
import type { Call, UseCase } from '../../../serving/call';
import type { StaffCloud } from '../staff-cloud';
import { codeOfTry, invitationId, newCode } from './invitation-code';
import { peopleAfter, peopleFor } from './people-view';

/** Open at the same time; more are a mistake. */
const MOST_OPEN = 50;

const UNUSABLE = {
  unknown: refuse('invitationUnknown', '没有这个邀请码，或者它已经被收回。请核对后重新输入，或者请管理员再发一个。', { field: 'code' }),
  used: refuse('invitationUsed', '这个邀请码已经用过了。如果不是你本人用的，请告诉管理员，并请他再发一个。', { field: 'code' }),
  expired: refuse('invitationExpired', `这个邀请码已经过期（邀请码${INVITATION_DAYS}天内有效），请管理员再发一个。`, { field: 'code' }),
} as const;
const TOO_MANY_GUESSES = refuse('tooManyGuesses', '输错的次数太多，请过一小时再试，或者请管理员再发一个邀请码。', { field: 'code' });
const PIN_NEEDED = refuse('pinNeeded', '你的岗位要审核或者签批，请同时设置6位数字的签批密码。', { field: 'pin' });
const TOO_MANY_OPEN = refuse('tooManyInvitations', `还没有用的邀请已经有${MOST_OPEN}个，请先收回不用的。`);

/** Who approves needs a second factor. @source 条例 arts. 17, 33 */
const APPROVES: readonly StaffRole[] = ['reviewer', 'officeHead', 'signatory'];

/** 邀请: the code is told once, and kept as a digest only. */
export const invite: UseCase<{ readonly agencyId: string; readonly name: string; readonly roles: StaffRole[]; readonly key?: string | undefined }, { readonly code: string; readonly expiresOn: CivilDate; readonly people: People }, StaffCloud, AgencyCall> =
  async ({ name, roles, key }, call, cloud) => {
    const { agency, member, at, today } = call;
    if ((await cloud.invitations.open(agency.id)).length >= MOST_OPEN) return TOO_MANY_OPEN;
    const [code, expiresOn] = [key === undefined ? newCode() : codeOfTry(cloud.blind, member.id, key, name, ...roles), addDays(today, INVITATION_DAYS)];
    await cloud.invitations.add({ id: invitationId(code, cloud.blind), agencyId: agency.id, name, roles, expiresOn, invitedBy: member.id, invitedAt: at });
    return ok({ code, expiresOn, people: await peopleFor(call, cloud) });
  };

const NOT_OPEN = refuse('stale', '这个邀请已经用掉或者收回了，请刷新后查看。');

export const revokeInvitation: UseCase<{ readonly agencyId: string; readonly invitationId: string }, People, StaffCloud, AgencyCall> = async ({ invitationId }, call, cloud) =>
  (await cloud.invitations.revoke(invitationId, call.agency.id, call.member.id, call.at) ? peopleAfter(call, cloud) : NOT_OPEN);

interface Found { readonly invitation: Invitation; readonly identity: string; readonly asksPin: boolean }

/** Whether who invited could still do it: nobody who lost his post brings himself back by a code he made before. Setting up is done by no member. */
async function stillInvites({ invitedBy }: Invitation, today: CivilDate, { members }: StaffCloud): Promise<boolean> {
  const inviter = await members.find(invitedBy);
  return !inviter || (inviter.left === undefined && rolesWith(inviter, await standInsOf(inviter, today, members)).includes('administrator'));
}

/** The invitation behind a code; every look counts as a guess until it turns out to be none. */
async function lookUp(code: string, call: Call, cloud: StaffCloud): Promise<Outcome<Found>> {
  if (!call.identity) return SIGN_IN;
  const identity = cloud.blind.pseudonym(call.identity);
  const who = cloud.blind.idFrom('guess', identity);
  if (!await cloud.guesses.take(who, call.at)) return TOO_MANY_GUESSES;
  const invitation = await cloud.invitations.find(invitationId(code, cloud.blind));
  const problem = unusable(invitation, identity, call.today) ?? (invitation?.state === 'open' && !await stillInvites(invitation, call.today, cloud) ? 'unknown' : undefined);
  if (problem || !invitation) return UNUSABLE[problem ?? 'unknown'];
  await cloud.guesses.giveBack(who);
  const known = (await cloud.members.of(identity)).find(({ agencyId }) => agencyId === invitation.agencyId);
  const asksPin = [...invitation.roles, ...known?.roles ?? []].some((role) => APPROVES.includes(role)) && (known?.pinState ?? 'none') === 'none';
  return ok({ invitation, identity, asksPin });
}

/** 看邀请: whose it is and for what, before anybody is bound. */
export const readInvitation: UseCase<{ readonly code: string }, InvitationView, StaffCloud> = async ({ code }, call, cloud) => {
  const found = await lookUp(code, call, cloud);
  if (!found.ok) return found;
  const { invitation: { agencyId, name, roles, expiresOn }, asksPin } = found.value;
  const agency = await cloud.agencies.find(agencyId);
  return agency ? ok({ agencyId, agencyName: agency.name, name, roles, expiresOn, asksPin }) : UNUSABLE.unknown;
};

/** 接受邀请: binds the identity that calls, once. */
export const acceptInvitation: UseCase<{ readonly code: string; readonly pin?: string | undefined }, { readonly agencyId: string; readonly memberId: string }, StaffCloud> =
  async ({ code, pin }, call, cloud) => {
    const found = await lookUp(code, call, cloud);
    if (!found.ok) return found;
    const { invitation, identity, asksPin } = found.value;
    if (asksPin && !pin) return PIN_NEEDED;
    const accepted = await cloud.invitations.accept(invitation.id, identity, call.today, call.at);
    if (typeof accepted === 'string') return UNUSABLE[accepted];
    // Only where there is none: a code cannot change the 签批密码 of somebody who has one.
    if (pin) await cloud.secondFactors.setFirst(accepted.memberId, await pinDigest(pin, accepted.memberId, cloud.blind));
    return ok(accepted);
  };
