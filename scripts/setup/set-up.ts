import { addDays, fullDay } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { formatCode, INVITATION_DAYS } from '@/domain/people/invitation';
import type { StaffRole } from '@/domain/statute/roles';
import type { BlindIndex } from '../../cloudfunctions/_shared/crypto/blind-index';
import type { Database } from '../../cloudfunctions/_shared/database';
import { agencyRepository, type Agency } from '../../cloudfunctions/_shared/repositories/agencies';
import { invitationRepository } from '../../cloudfunctions/_shared/repositories/invitations';
import { memberRepository } from '../../cloudfunctions/_shared/repositories/members';
import { invitationId, newCode } from '../../cloudfunctions/_shared/usecases/staff/office/invitation-code';
import type { Units } from './units';

/** In place of a member: nobody is bound yet who could invite. */
const BY = 'setup';

export interface SetUp {
  readonly db: Database;
  readonly blind: BlindIndex;
  readonly at: Instant;
  /** Agencies whose administrator gets another code: the old one was lost, or nobody used it in time. */
  readonly again: readonly string[];
}

interface Unit extends Agency { readonly administrator: string }

function unitsOf({ county, agencies }: Units): readonly Unit[] {
  return [{ ...county, level: 'county' }, ...agencies.map((agency): Unit => ({ ...agency, parentId: county.id }))];
}

async function addAgency({ administrator: _administrator, ...agency }: Unit, db: Database): Promise<string> {
  const agencies = agencyRepository(db);
  const there = await agencies.find(agency.id);
  if (!there) {
    await agencies.save(agency);
    return `${agency.name}：已建立`;
  }
  return there.name === agency.name ? `${agency.name}：原来就有，没有动` : `${agency.id} 已经是${there.name}，没有改成${agency.name}：改名在手机上“我的岗位 → 全县的单位”里办`;
}

/** The first administrator of an agency; with one on post, the others are invited on the phone. */
async function inviteAdministrator({ id, name, parentId, administrator }: Unit, { db, blind, at, again }: SetUp): Promise<string | undefined> {
  const invitations = invitationRepository(db);
  const onPost = (await memberRepository(db).ofAgency(id)).some(({ roles, left }) => left === undefined && roles.includes('administrator'));
  if (onPost) return undefined;
  const mine = (await invitations.open(id)).filter(({ invitedBy, expiresOn }) => invitedBy === BY && expiresOn >= civilDateAt(at));
  if (mine.length > 0 && !again.includes(id)) return `${name}：给${administrator}的邀请码还有效，没有再发。丢了就加 --again ${id}`;
  for (const invitation of mine) await invitations.revoke(invitation.id, id, BY, at);
  const [code, expiresOn] = [newCode(), addDays(civilDateAt(at), INVITATION_DAYS)];
  const roles: StaffRole[] = parentId ? ['administrator'] : ['supervisor', 'administrator'];
  await invitations.add({ id: invitationId(code, blind), agencyId: id, name: administrator, roles, expiresOn, invitedBy: BY, invitedAt: at });
  return `${name}：${administrator}的邀请码 ${formatCode(code)}，到${fullDay(expiresOn)}有效，只显示这一次`;
}

/** 建单位、邀请第一位管理员: what is there already stays. @returns what was done, in words */
export async function setUp(units: Units, how: SetUp): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const unit of unitsOf(units)) {
    lines.push(await addAgency(unit, how.db));
    const invited = await inviteAdministrator(unit, how);
    if (invited) lines.push(invited);
  }
  return lines;
}
