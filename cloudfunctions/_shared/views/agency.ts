import type { CivilDate } from '@/domain/calendar/civil-date';
import { nameOn, successorOf } from '@/domain/agency/history';
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

/** 当时的名称: an agency under the name it had on a day. */
export const agencyThen = (agency: Agency, day: CivilDate): Agency => ({ ...agency, ...nameOn(agency, day) });

/** @param others all agencies, so that one that was merged names who took over */
export function agencySummary(agency: Agency, others: readonly Agency[] = []): AgencySummary {
  const { id, name, shortName, parentId, formerNames = [], mergedInto } = agency;
  const successor = mergedInto ? successorOf(agency, (wanted) => others.find((other) => other.id === wanted)) : agency;
  return {
    id, name, shortName, ...(parentId && { parentId }),
    ...(formerNames.length > 0 && { formerNames: formerNames.map((former) => ({ name: former.name, shortName: former.shortName, until: former.until })) }),
    ...(mergedInto && successor.id !== id && { successor: { id: successor.id, name: successor.name, shortName: successor.shortName, on: mergedInto.on } }),
  };
}
