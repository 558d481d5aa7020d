import type { CivilDate } from '../calendar/civil-date';
import type { Served } from '../case/event';

/**
 * 知道答复之日: the day remedy periods run from. A letter by post is known on delivery, which may not be recorded, and
 * then there is no day; on-line the day it could be opened is taken, never later than the day it was.
 */
export const knownOn = ({ way, answeredOn, deliveredOn }: Pick<Served, 'way' | 'answeredOn' | 'deliveredOn'>): CivilDate | undefined =>
  (way === 'post' ? deliveredOn : answeredOn);
