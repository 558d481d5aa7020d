import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';

/** What the sheets of a case ask for, as typed so far. */
export interface Typed {
  readonly opinion: string;
  readonly reason: string;
  readonly way?: ServiceWay;
  readonly answeredOn?: CivilDate;
}

export const BLANK: Typed = { opinion: '', reason: '' };

const isWay = (value: unknown): value is ServiceWay => typeof value === 'string' && value in SERVICE_WAYS;

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { opinion, reason, way, answeredOn } = value as Record<keyof Typed, unknown>;
  const day = typeof answeredOn === 'string' ? parseCivilDate(answeredOn) : undefined;
  return {
    opinion: typeof opinion === 'string' ? opinion : '',
    reason: typeof reason === 'string' ? reason : '',
    ...(isWay(way) && { way }),
    ...(day && { answeredOn: day }),
  };
}
