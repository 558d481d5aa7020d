import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { headMark, type AccessHead } from '../chain/access-chain';
import { NO_LINK, type Keyed } from '../chain/keyed';
import { civilDate } from './fields';

/** How far the accesses of one person on one day have come; without a member, those to one case. */
export const accessHeadRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), day: civilDate, key: z.string(), count: z.int().check(z.gte(1)), link: z.string(), mark: z.string(),
});

export const NO_HEAD: AccessHead = { count: 0, link: NO_LINK };

/** One chain for each agency, person of staff and day; for people without a name here, for each case and day. */
export const accessHeadId = ({ agencyId, memberId, caseId }: { readonly agencyId: string; readonly memberId?: string | undefined; readonly caseId: string }, day: CivilDate): string =>
  [agencyId, memberId ?? `case-${caseId}`, day].join(':');

export const headFields = (keyed: Keyed, id: string, { agencyId, day, count, link }: AccessHead & { readonly agencyId: string; readonly day: CivilDate }) =>
  ({ agencyId, day, key: `${day}/${id}`, count, link, mark: headMark(keyed, id, { count, link }) });
