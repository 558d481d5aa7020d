import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { SECRECY_CONCERNS, type SecrecyConcern } from '@/domain/statute/reviews';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { CaseFile } from '../../letters/case-files';

/** What the sheets of a case ask for, as typed so far. */
export interface Typed {
  readonly opinion: string;
  /** 保密审查: whether anything is touched at all; absent until it is answered. */
  readonly touching?: 'none' | 'some';
  readonly touches: readonly SecrecyConcern[];
  readonly secrecyReviewer: string;
  readonly reason: string;
  readonly way?: ServiceWay;
  readonly answeredOn?: CivilDate;
  /** By post: 邮件号, 妥投日期; photos that prove it are kept as long as the sheet is open. */
  readonly mailNumber?: string;
  readonly deliveredOn?: CivilDate;
  readonly proofs?: readonly CaseFile[];
  /** 怎么和申请人确认的, where he did not apply through this product. */
  readonly contact?: string;
  /** The day he was reached; today while nothing else is chosen. */
  readonly confirmedOn?: CivilDate;
}

export const BLANK: Typed = { opinion: '', reason: '', touches: [], secrecyReviewer: '' };

const isWay = (value: unknown): value is ServiceWay => typeof value === 'string' && value in SERVICE_WAYS;

const CONCERNS = Object.keys(SECRECY_CONCERNS) as SecrecyConcern[];

/** What the phone kept, checked. */
export function parseTyped(value: unknown): Typed | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { opinion, reason, way, answeredOn, mailNumber, touching, touches, secrecyReviewer, contact, confirmedOn } = value as Record<keyof Typed, unknown>;
  const [day, reachedOn] = [answeredOn, confirmedOn].map((text) => (typeof text === 'string' ? parseCivilDate(text) : undefined));
  return {
    opinion: typeof opinion === 'string' ? opinion : '',
    reason: typeof reason === 'string' ? reason : '',
    touches: Array.isArray(touches) ? CONCERNS.filter((one) => touches.includes(one)) : [],
    secrecyReviewer: typeof secrecyReviewer === 'string' ? secrecyReviewer : '',
    ...((touching === 'none' || touching === 'some') && { touching }),
    ...(isWay(way) && { way }),
    ...(day && { answeredOn: day }),
    ...(typeof mailNumber === 'string' && mailNumber && { mailNumber }),
    ...(typeof contact === 'string' && contact && { contact }),
    ...(reachedOn && { confirmedOn: reachedOn }),
  };
}
