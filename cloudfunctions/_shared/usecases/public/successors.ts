import type { Agency, AgencyRepository } from '../../repositories/agencies';

/** Nobody is merged more often. */
const MOST = 5;

/** Whoever took over from an agency that was merged, and from those after it; the other agencies of a county are not read for that. */
export async function successors(agency: Agency, agencies: Pick<AgencyRepository, 'find'>): Promise<readonly Agency[]> {
  const found: Agency[] = [];
  for (let now: Agency | undefined = agency; now?.mergedInto && found.length < MOST;) {
    now = await agencies.find(now.mergedInto.agencyId);
    if (now) found.push(now);
  }
  return found;
}
