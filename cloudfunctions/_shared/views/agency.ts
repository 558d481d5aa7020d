import type { CivilDate } from '@/domain/calendar/civil-date';
import { seasonOn, seasonWords } from '@/domain/people/seasons';
import type { AgencyContact, AgencySummary } from '@/contract/public';
import type { Agency } from '../repositories/agencies';

/** Office hours as residents read them: where the year has two, the one of today first. */
function hoursOn({ contact, settings }: Agency, today: CivilDate): string {
  const seasons = settings?.seasons ?? [];
  const now = seasonOn(seasons, today);
  return now ? [now, ...seasons.filter((season) => season !== now)].map(seasonWords).join('；') : contact?.officeHours ?? '';
}

export const publicContact = (agency: Agency, today: CivilDate): { readonly contact?: AgencyContact } =>
  (agency.contact ? { contact: { ...agency.contact, officeHours: hoursOn(agency, today) } } : {});

export const agencySummary = ({ id, name, shortName, parentId }: Agency): AgencySummary => ({
  id, name, shortName, ...(parentId && { parentId }),
});
