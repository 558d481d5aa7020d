import type { CaseState, DisclosureCase } from '@/domain/case/case';
import type { StaffRole } from '@/domain/statute/roles';
import type { Application } from '../application';
import { refuse } from '../refusal';
import type { Standing } from './standing';

/** The one part somebody plays at a time, so that drafting, reviewing and signing stay three people's also in practice. */
const PARTS: Partial<Record<CaseState, StaffRole>> = { decided: 'reviewer', reviewed: 'signatory' };

/** What reaches others, or takes a real number: never for a case that did not happen. */
export const ONLY_REAL: readonly string[] = ['linkConsultation', 'splitCase', 'assignCase', 'convertToCorrection', 'answerDraft', 'draftFromCase'];

export const PRACTICE = refuse('practice', '这是练习件：这一步会用真实的编号，或者发给别人，练习时先跳过，接着练后面的。');

/** 谁开的练习: the member who started it. */
export const makerOf = ({ events }: Pick<DisclosureCase, 'events'>): string | undefined => {
  const [{ by }] = events;
  return by.kind === 'staff' ? by.memberId : undefined;
};

/**
 * 一个人练全套: whoever started a practice case plays whoever's turn it is, under a name of its own for each part; in real
 * cases nobody may do that.
 */
export function playing(application: Pick<Application, 'disclosure'> | undefined, { member, roles: own }: Pick<Standing, 'member' | 'roles'>): Pick<Standing, 'member' | 'roles'> {
  const disclosure = application?.disclosure;
  if (!disclosure?.practice || makerOf(disclosure) !== member.id) return { member, roles: own };
  const part = PARTS[disclosure.state];
  const roles: readonly StaffRole[] = part ? [part] : ['officer', 'officeHead'];
  return { member: { ...member, roles: [...roles], ...(part && { id: `${member.id}-${part}` }) }, roles };
}
