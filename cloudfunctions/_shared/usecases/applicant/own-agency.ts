import type { Application } from '../../application';
import type { Agency } from '../../repositories/agencies';
import type { ApplicantCloud } from './applicant-cloud';

/** The agency an application was filed with; it cannot be missing. */
export async function agencyOf({ disclosure }: Application, { agencies }: Pick<ApplicantCloud, 'agencies'>): Promise<Agency> {
  const agency = await agencies.find(disclosure.agencyId);
  if (!agency) throw new Error(`agency ${disclosure.agencyId} of a case is missing`);
  return agency;
}
