import { ok } from '@/domain/result';
import type { AgencySummary } from '@/contract/public';
import type { UseCase } from '../../serving/call';
import { agencySummary } from '../../views/agency';
import { initials } from '../../views/initials';
import type { PublicCloud } from './public-cloud';

/** 选择单位: the whole tree of the county, with the letters a name is typed by. */
export const listAgencies: UseCase<object, readonly AgencySummary[], PublicCloud> = async (_input, _call, { agencies }) => {
  const all = await agencies.all();
  return ok(all.map((agency) => ({ ...agencySummary(agency, all), initials: initials(agency.shortName) })));
};
