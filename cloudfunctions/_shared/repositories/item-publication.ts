import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Item } from '@/domain/publishing/item';
import type { Agency } from './agencies';
import type { PublicPublication, WithdrawnPublication } from './publication-record';

type Place = Pick<Agency, 'id' | 'parentId'>;

const placeOf = ({ id, parentId }: Place) => ({ agencyId: id, countyId: parentId ?? id });

/** What the public reads of an item. @throws Error for one that is not public */
export function publicationOf({ id, live }: Pick<Item, 'id' | 'live'>, agency: Place, changedAt: Instant): PublicPublication {
  if (!live) throw new Error('an item that is not public');
  const { content, indexNumber, publishedOn, publishedAt, revisions, fromAnswer } = live;
  return { id, ...placeOf(agency), state: 'public', indexNumber, publishedOn, publishedAt, changedAt, content, revisions, ...(fromAnswer && { fromAnswer: true }) };
}

/** What the public reads of one that was withdrawn: that it was. @throws Error for one that never was */
export function withdrawnPublicationOf({ id, withdrawn }: Pick<Item, 'id' | 'withdrawn'>, agency: Place, on: CivilDate, changedAt: Instant): WithdrawnPublication {
  if (!withdrawn) throw new Error('an item that is not withdrawn');
  const { reason, was: { indexNumber, publishedOn, publishedAt } } = withdrawn;
  return { id, ...placeOf(agency), state: 'withdrawn', indexNumber, publishedOn, publishedAt, changedAt, withdrawn: { on, reason } };
}
