import { ok } from '@/domain/result';
import { articleLabel, art } from '@/domain/statute/article';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import { unfitReviewer } from '../../county-reviewer';
import type { RequestCall } from '../../entry/request';
import { refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { MemberRepository } from '../../repositories/members';

/** The county's own office, in which its supervising people handle and sign, too. */
export const isCounty = ({ parentId }: Pick<Agency, 'parentId'>): boolean => parentId === undefined;

/** 谁签发更正答复书: it goes out in the agency's name, so one of those who answer for it. */
const signersOf = (agency: Agency): readonly StaffRole[] => ['signatory', 'officeHead', ...(isCounty(agency) ? ['supervisor' as const] : [])];

/**
 * 能不能签发: a leading person of the office, or, where the office is one person's, whom it has named at the county.
 * Who drafted it is asked about apart.
 */
export const maySign = ({ roles, relation, agency }: Pick<RequestCall, 'roles' | 'relation' | 'agency'>): boolean =>
  (relation === 'own' ? signersOf(agency).some((role) => roles.includes(role)) : roles.includes('reviewer'));

/**
 * 请谁签发 what this member drafts: those of one post, so that who has two is told once; else whom the office has named
 * at the county. Refused while there is nobody.
 */
export async function askedToSign({ agency, member }: Pick<RequestCall, 'agency' | 'member'>, members: MemberRepository): Promise<Outcome<StaffRole>> {
  const others = (await members.ofAgency(agency.id)).filter(({ id, left }) => id !== member.id && left === undefined);
  const post = signersOf(agency).find((role) => others.some(({ roles }) => roles.includes(role)));
  if (post) return ok(post);
  if (agency.settings?.reviewBy?.by === 'county' && !await unfitReviewer(agency, members)) return ok('reviewer');
  return refuse(
    'nobodyToSign',
    `更正答复书以机关的名义发出，拟稿和签发要由不同的人办，本单位现在没有别的${signersOf(agency).map((role) => STAFF_ROLES[role].label).join('或者')}。请管理员在“人员”里邀请一位；只有一个人的，在“单位设置”里请县里的审核人代为签发。写的内容都在。`,
    { article: articleLabel(art(17)) },
  );
}
