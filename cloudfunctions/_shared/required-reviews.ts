import type { CaseEvent } from '@/domain/case/event';
import type { Agency } from './repositories/agencies';

/** A draft carries which reviews it needs, as its agency has them on that day; a change of the setting touches no draft on its way. */
export function withReviews<E extends CaseEvent>(event: E, { settings }: Pick<Agency, 'settings'>): E {
  const drafts = event.type === 'decided' || event.type === 'correctionLapsed' || event.type === 'feeLapsed';
  return drafts && settings?.legalReview ? { ...event, legality: true } : event;
}
