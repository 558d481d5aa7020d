import type { Agency, AgencyRepository } from '../../repositories/agencies';

/** The county and the agencies under it, the county first. */
export const inCounty = async (county: Agency, { agencies }: { readonly agencies: AgencyRepository }): Promise<readonly Agency[]> =>
  (await agencies.all()).filter(({ id, parentId }) => id === county.id || parentId === county.id);
