import type { CivilDate } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import type { AgencyHome } from '@/contract/public';
import { NOT_FOUND } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { elsewhere, OPEN_AT_FIRST } from '@/domain/guide/channels';
import { agencySummary, publicContact } from '../../views/agency';
import { reportSummary } from '../../views/report';
import type { Agency } from '../../repositories/agencies';
import { itemSummary } from './items';
import type { PublicCloud } from './public-cloud';
import { successors } from './successors';

/** Years of the small chart. */
const NEWEST = 5;
const NEWEST_ITEMS = 3;

/** Over which of the two ways of this product it takes no applications. @source 国办公开办函〔2017〕19号 */
function closedWays(agency: Agency, today: CivilDate): Pick<AgencyHome, 'closed'> {
  const channels = (['miniProgram', 'web'] as const).filter((channel) => !(agency.openChannels ?? OPEN_AT_FIRST).includes(channel));
  return channels.length > 0 ? { closed: { channels, instead: elsewhere(agency.shortName, publicContact(agency, today).contact) } } : {};
}

/** 单位首页: contact, reports, and who runs the program (国办函〔2026〕12号). */
export const agencyHome: UseCase<{ readonly agencyId: string }, AgencyHome, PublicCloud> = async ({ agencyId }, { today }, { agencies, reports, publications }) => {
  const agency = await agencies.find(agencyId);
  if (!agency) return NOT_FOUND.agency;
  const host = agency.parentId ? await agencies.find(agency.parentId) : agency;
  if (!host) throw new Error(`agency ${agency.id} has no host`);
  const [newest, reportCount, items] = await Promise.all([reports.list(agency.id, NEWEST), reports.count(agency.id), publications.newest(agency.id, NEWEST_ITEMS)]);
  return ok({
    agency: agencySummary(agency, await successors(agency, agencies)),
    countyName: host.shortName,
    ...publicContact(agency, today),
    ...closedWays(agency, today),
    host: { name: host.hostName ?? host.name, ...(host.filingNumber && { filingNumber: host.filingNumber }) },
    reports: newest.map(reportSummary),
    reportCount,
    items: items.map((item) => itemSummary(item, agency)),
  });
};
