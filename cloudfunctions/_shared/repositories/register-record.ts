import * as z from 'zod/mini';
import { monthOf, yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { addressKey, titleKey } from '@/domain/elsewhere/link';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import type { Stored } from '../database';
import { civilDate, instantField, keysIn } from './fields';

const category = z.optional(z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), 'not a category'));

const outletRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), version: z.int().check(z.gte(1)), kind: keysIn(ELSEWHERE_CHANNELS), name: z.string(), address: z.optional(z.string()),
  retired: z.boolean(), changes: z.array(z.looseObject({ at: instantField, by: z.string() })),
});

/** 公开渠道 with its trace. */
export interface KeptOutlet {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly kind: ElsewhereChannel;
  readonly name: string;
  readonly address?: string;
  readonly retired: boolean;
}

export function readOutlet(stored: Stored): KeptOutlet {
  const { _id: id, address, changes: _changes, ...outlet } = outletRecord.parse(stored);
  return { id, ...outlet, ...(address && { address }) };
}

const said = z.strictObject({ outletId: z.string(), title: z.string(), on: civilDate, link: z.optional(z.string()), category });
/** What a registration says. */
export interface Said {
  readonly outletId: string;
  readonly title: string;
  readonly on: CivilDate;
  readonly link?: string | undefined;
  readonly category?: CategoryKey | undefined;
}

/** Who did it, when, why, and what stood there before. */
interface KeptChange {
  readonly type: 'registered' | 'corrected' | 'removed';
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string | undefined;
  readonly before?: Said | undefined;
}

const registrationRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), version: z.int().check(z.gte(1)), state: z.enum(['kept', 'removed']), ...said.shape,
  /** `<on>/<id>`: lists, newest first. */
  key: z.string(),
  /** By what the like is found; '' without a link. */
  linkKey: z.string(), titleKey: z.string(),
  changes: z.array(z.strictObject({ type: z.enum(['registered', 'corrected', 'removed']), at: instantField, by: z.string(), reason: z.optional(z.string()), before: z.optional(said) })).check(z.minLength(1)),
});

export interface Registration extends Said {
  readonly id: string;
  readonly agencyId: string;
  readonly version: number;
  readonly state: 'kept' | 'removed';
  readonly changes: readonly KeptChange[];
}

/** How a registration is listed and found. */
export const keysOf = (id: string, { title, on, link }: Said) => ({ key: `${on}/${id}`, linkKey: link ? addressKey(link) : '', titleKey: `${on}/${titleKey(title)}` });

export function readRegistration(stored: Stored): Registration {
  const { _id: id, key: _key, linkKey: _link, titleKey: _title, ...registration } = registrationRecord.parse(stored);
  return { id, ...registration };
}

/** Where a day is counted. */
export const monthPlace = (outletId: string, on: CivilDate) => ({ outletId, year: yearOf(on), month: monthOf(on) });
export const monthId = ({ outletId, year, month }: ReturnType<typeof monthPlace>): string => `${outletId}-${year}-${String(month).padStart(2, '0')}`;

const monthRecord = z.strictObject({
  _id: z.string(), agencyId: z.string(), outletId: z.string(), year: z.int(), month: z.int().check(z.gte(1), z.lte(12)),
  /** Counted along with every registration, in its own write. */
  singles: z.int().check(z.gte(0)),
  count: z.nullable(z.int().check(z.gte(0))),
  changes: z.array(z.strictObject({ count: z.nullable(z.int()), at: instantField, by: z.string(), reason: z.optional(z.string()) })),
});
export type KeptMonth = Readonly<Omit<z.infer<typeof monthRecord>, '_id' | 'agencyId' | 'year'>>;

export function readMonth(stored: Stored): KeptMonth {
  const { outletId, month, singles, count, changes } = monthRecord.parse(stored);
  return { outletId, month, singles, count, changes };
}
