import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';

/** Pieces that stored records are made of; a row that does not fit throws, because it was not written by us. */
export const civilDate = z.custom<CivilDate>((value) => typeof value === 'string' && parseCivilDate(value) !== undefined, 'not a civil date');
export const instantField = z.custom<Instant>((value) => typeof value === 'string' && parseInstant(value) === value, 'not an instant');

/** One of the keys of a table of the domain. */
export const keyOf = <K extends string>(keys: readonly K[]) => z.enum(keys as readonly [K, ...K[]]);
export const keysIn = <T extends object>(table: T) => keyOf(Object.keys(table) as (keyof T & string)[]);
