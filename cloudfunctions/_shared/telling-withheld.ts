import type { Instant } from '@/domain/calendar/instant';
import type { Withheld } from '@/domain/reassess/reassess';
import type { Agency } from './repositories/agencies';
import type { Message } from './telling';

const about = ({ id, agencyId }: Pick<Withheld, 'id' | 'agencyId'>) => ({ caseId: '', number: '', withheld: { agencyId, id } }) as const;

/** 评估意见等审核: to the reviewers of the agency, or the person of the county it has named. @source 条例 art. 17 */
export function withheldToReview(one: Withheld, { settings }: Pick<Agency, 'settings'>, at: Instant): readonly Message[] {
  const key = `withheld-${one.id}-${one.version}`;
  const reader = settings?.reviewBy?.by === 'county' ? { kind: 'member', memberId: settings.reviewBy.memberId } as const : { kind: 'role', agencyId: one.agencyId, role: 'reviewer' } as const;
  return [{ key, reader, kind: 'withheldToReview', at, ...about(one) }];
}

/** 审核完了: to whoever proposed it. */
export const withheldDecided = ({ proposal }: Withheld, after: Withheld, at: Instant): readonly Message[] =>
  (proposal ? [{ key: `withheld-${after.id}-${after.version}`, reader: { kind: 'member', memberId: proposal.by }, kind: 'withheldDecided', at, ...about(after) }] : []);

/** 该评估了: to the officers, once a month for all that is due. */
export const withheldDue = (agencyId: string, counts: { readonly overdue: number; readonly soon: number }, at: Instant): Message =>
  ({ key: `withheld-${agencyId}-${at.slice(0, 7)}`, reader: { kind: 'role', agencyId, role: 'officer' }, kind: 'withheldDue', caseId: '', number: '', at, withheld: { agencyId, ...counts } });
