import type { LetterContext } from '@/domain/letter/context';
import type { Delivery } from '@/domain/statute/provision';
import type { ServiceWay } from '@/domain/statute/service';
import { letterPrefix } from './letter-head';
import type { Agency } from './repositories/agencies';

/** 发文机关 as its letters name it; undefined while the agency has not told where it is. */
export function issuerOf(agency: Agency): LetterContext['agency'] | undefined {
  const { name, shortName, contact, settings, level, reconsiderationAuthority } = agency;
  if (!contact) return undefined;
  return {
    name, office: contact.office.startsWith(shortName) ? contact.office : `${shortName}${contact.office}`,
    address: settings?.officeAddress ?? contact.address, phone: contact.phone, level, numberPrefix: letterPrefix(agency),
    ...(reconsiderationAuthority && { reviewAuthority: reconsiderationAuthority }),
  };
}

/** How an answer is served unless told otherwise: the way the applicant wants the information; who did not say it gets a letter. */
export const USUAL_WAY: Record<Delivery, ServiceWay> = { online: 'online', email: 'online', post: 'post', pickup: 'inPerson', unstated: 'post' };
