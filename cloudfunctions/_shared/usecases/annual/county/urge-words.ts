import { articleLabel } from '@/domain/statute/article';
import { URGE_MATTERS, type UrgeEventType } from '@/domain/county/urge';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { StaffRole } from '@/domain/statute/roles';
import type { Urge } from '@/contract/county-year';
import { suffices } from '../../../authorization';
import type { Instant } from '@/domain/calendar/instant';
import type { AgencyCall } from '../../../entry/staff';
import type { Agency } from '../../../repositories/agencies';
import type { KeptUrge } from '../../../repositories/urges';
import type { Message } from '../../../telling';

/** Who of an agency hears of a 催办: whoever handles it, and the head of the office. @source 条例 art. 4 */
const TOLD_ROLES: readonly StaffRole[] = ['officer', 'officeHead'];

/** A 催办 as it is shown. */
export function urgeView({ id, version, matter, count, why, words, by, state, events }: KeptUrge, { id: agencyId, name }: Pick<Agency, 'id' | 'name'>, call: Pick<AgencyCall, 'today' | 'relation' | 'roles'>): Urge {
  return {
    id, version, agency: { id: agencyId, name }, matter, count, why, article: articleLabel(URGE_MATTERS[matter].rule), ...(words && { words }), by, state,
    overdue: state === 'open' && call.today > by,
    events: events.map(({ type, at, name: who, words: said }) => ({ type, at, ...(who && { by: who }), ...(said && { words: said }) })),
    mayAnswer: state !== 'answered' && suffices('annual', 'answerUrge', call),
  };
}

type Told = Pick<KeptUrge, 'id' | 'agencyId' | 'countyId' | 'matter' | 'count' | 'by'>;

/** What the people of an agency, or the county, are told of a 催办: once for each of its events and reader. */
export function urgeMessages({ id, agencyId, countyId, matter, count, by }: Told, agencyName: string, type: UrgeEventType, at: Instant): readonly Message[] {
  const facts = { id, agencyId, matter, count, by };
  const about = { caseId: '', number: '', at } as const;
  const toAgency = (kind: Message['kind']): readonly Message[] => TOLD_ROLES.map((role) => ({
    ...about, key: `urge-${type}-${id}-${role}`, reader: { kind: 'role', agencyId, role }, kind, urge: { ...facts, ...(kind === 'urgeUnanswered' && { agency: agencyName }) },
  }));
  const toCounty = (kind: Message['kind']): Message => ({ ...about, key: `urge-${type}-${id}-county`, reader: { kind: 'role', agencyId: countyId, role: 'supervisor' }, kind, urge: { ...facts, agency: agencyName } });
  switch (type) {
    case 'sent': return toAgency('urged');
    case 'reminded': return toAgency('urgeDue');
    case 'unanswered': return [...toAgency('urgeUnanswered'), toCounty('urgeUnanswered')];
    case 'answered': return [toCounty('urgeAnswered')];
    // The office did it and the county sees it; there is nothing that anybody has to hear.
    case 'settled': return [];
  }
}

/** 今天 or later; a last day long after is none. */
export const DAYS_AHEAD = 60;
export const isWithin = (by: CivilDate, today: CivilDate, last: CivilDate): boolean => by >= today && by <= last;
