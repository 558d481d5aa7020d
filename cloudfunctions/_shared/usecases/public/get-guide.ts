import type { PublicGuide } from '@/contract/guide';
import { LIMITS } from '@/contract/limits';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { formatDate } from '@/domain/calendar/civil-date';
import { draftGuide } from '@/domain/guide/draft';
import { ok } from '@/domain/result';
import { NOT_FOUND, refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import { confirmedView, editionView, guideSource, sectionView } from '../../views/guide';
import type { PublicCloud } from './public-cloud';
import { successors } from './successors';

const noneThen = (on: CivilDate) => refuse('notFound', `${formatDate(on)}还没有发布过指南，请看现在的一版。`, { field: 'on' });

interface Wanted { readonly agencyId: string; readonly on?: CivilDate | undefined; readonly before?: number | undefined }

/**
 * 公开指南: the edition in force, or the one of a day. While the agency has published none, what the law and its contact
 * say; what it is still writing is never shown.
 * @source 条例 art. 12
 */
export const getGuide: UseCase<Wanted, PublicGuide, PublicCloud> = async ({ agencyId, on, before }, _call, { agencies, guideEditions }) => {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  const [edition, heads] = await Promise.all([on ? guideEditions.on(agencyId, on) : guideEditions.latest(agencyId), guideEditions.heads(agencyId, LIMITS.pageSize + 1, before)]);
  if (on && !edition) return noneThen(on);
  const county = edition || !agency.parentId ? undefined : await agencies.find(agency.parentId);
  const sections = edition?.sections ?? draftGuide(guideSource(agency, { facts: {}, remarks: {} }, county));
  const shown = heads.slice(0, LIMITS.pageSize);
  const last = shown[shown.length - 1];
  return ok({
    agency: agencySummary(agency, await successors(agency, agencies)),
    agencyName: edition?.agencyName ?? agency.name,
    ...(edition && { edition: editionView(edition) }),
    sections: sections.map(sectionView),
    confirmed: confirmedView(agency.confirmed ?? {}),
    editions: shown.map(editionView),
    ...(heads.length > shown.length && last && { next: last.number }),
  });
};
