import type { CivilDate } from '../calendar/civil-date';
import type { Served } from '../case/event';

/**
 * 知道答复之日: the day remedy periods run from. A letter by post is known on delivery, which is not recorded, so
 * there is no day; on-line the day it could be opened is taken, never later than the day it was.
 */
export const knownOn = ({ way, answeredOn }: Pick<Served, 'way' | 'answeredOn'>): CivilDate | undefined =>
  (way === 'post' ? undefined : answeredOn);
