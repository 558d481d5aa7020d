import * as z from 'zod/mini';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { last } from '@/domain/list';
import { lastDayOf, recounted, type LastDay } from '@/domain/publishing/duty';
import { ITEM_STATES, type Item } from '@/domain/publishing/item';
import { nextStep, rolesOfAction } from '@/domain/publishing/life';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { STAFF_ROLES } from '@/domain/statute/roles';
import type { Stored } from '../database';
import { civilDate, instantField, keysIn } from './fields';
import { categoryField, itemText } from './item-fields';

const lastDay = z.strictObject({ from: civilDate, basis: z.enum(['made', 'changed']), by: z.optional(civilDate), provisional: z.boolean(), law: z.optional(z.string()) });

/** What a list shows of an item, kept beside its text. */
const head = z.strictObject({
  title: z.string(),
  category: categoryField,
  next: z.optional(z.enum([...Object.keys(ITEM_REVIEWS) as (keyof typeof ITEM_REVIEWS)[], 'publish', 'submit'])),
  duty: z.optional(lastDay),
  indexNumber: z.optional(z.string()),
  publishedOn: z.optional(civilDate),
  revision: z.boolean(),
  savedBy: z.optional(z.string()),
  savedAt: z.optional(instantField),
});

/** Where an item stands in the lists. */
const shelf = z.strictObject({
  state: keysIn(ITEM_STATES),
  /** `<last happening>/<id>` */
  key: z.string(),
  /** open: it has to be published by a day; `dutyKey` is `<day>/<id>`. */
  duty: z.enum(['open', 'none']),
  dutyKey: z.string(),
  /** Roles whose turn it is, and who of them has written or reviewed already. */
  turns: z.array(keysIn(STAFF_ROLES)),
  barred: z.array(z.string()),
  live: z.boolean(),
  liveKey: z.string(),
});

/** Absent on items that were not written since there are marks, see chain/record-mark.ts. */
const mark = z.optional(z.string());
const itemRecord = z.strictObject({ _id: z.string(), agencyId: z.string(), version: z.int().check(z.gte(1)), head, shelf, text: z.string(), mark });
const lineRecord = z.omit(itemRecord, { text: true });

/** A line of a list. */
export type ItemHead = Readonly<z.infer<typeof head>> & { readonly id: string; readonly agencyId: string; readonly version: number; readonly state: Item['state']; readonly turns: readonly (keyof typeof STAFF_ROLES)[]; readonly barred: readonly string[] };

/** What a list reads of a document. */
export const HEAD_FIELDS = ['agencyId', 'version', 'head', 'shelf'] as const;

function headOf(item: Item, calendar: WorkCalendar): z.infer<typeof head> {
  const { work, live, withdrawn } = item;
  const shown = (work ?? live ?? withdrawn?.was)?.content;
  if (!shown) throw new Error('an item with nothing in it');
  const duty = work && lastDayOf(work, calendar);
  const next = nextStep(item);
  return {
    title: shown.title, category: shown.category, ...(next && { next }), ...(duty && { duty }),
    ...(live && { indexNumber: live.indexNumber, publishedOn: live.publishedOn }), ...(withdrawn && { indexNumber: withdrawn.was.indexNumber }),
    revision: work !== undefined && (live ?? withdrawn) !== undefined, ...(work && { savedBy: work.savedBy.memberId, savedAt: work.savedBy.at }),
  };
}

/** Whose turn it is. */
function turnOf(item: Item): Pick<z.infer<typeof shelf>, 'turns' | 'barred'> {
  const next = nextStep(item);
  if (next === undefined) return { turns: [], barred: [] };
  if (next === 'submit' || next === 'publish') return { turns: [...rolesOfAction(next, item)], barred: [] };
  return { turns: [...rolesOfAction('review', item)], barred: [...item.work?.writers ?? [], ...(item.work?.reviews ?? []).map(({ memberId }) => memberId)] };
}

/** The whole document but its id. */
export function itemDocument(item: Item, calendar: WorkCalendar) {
  const { id, agencyId, version, state, work, live, withdrawn, events } = item;
  const top = headOf(item, calendar);
  const at = last(events)?.at ?? '';
  const saved = top.savedAt ?? '';
  return {
    agencyId, version, head: top,
    shelf: {
      state, key: `${saved > at ? saved : at}/${id}`, duty: top.duty ? 'open' : 'none', dutyKey: `${top.duty?.by ?? top.duty?.from ?? ''}/${id}`, ...turnOf(item),
      live: live !== undefined, liveKey: `${live?.publishedAt ?? ''}/${id}`,
    } satisfies z.infer<typeof shelf>,
    text: JSON.stringify({ work, live, withdrawn, events }),
  };
}

/** What the calendar of today makes of a duty that was counted by another; undefined when it is the same. */
export function recountedDuty(stored: Stored, calendar: WorkCalendar): { readonly 'head.duty': LastDay; readonly 'shelf.dutyKey': string } | undefined {
  const { _id: id, head: { duty } } = lineRecord.parse(stored);
  const counted = duty && recounted(duty as LastDay, calendar);
  return counted && (counted.by !== duty.by || counted.provisional !== duty.provisional) ? { 'head.duty': counted, 'shelf.dutyKey': `${counted.by ?? counted.from}/${id}` } : undefined;
}

export function readItem(stored: Stored): Item {
  const { _id: id, agencyId, version, shelf: { state }, text } = itemRecord.parse(stored);
  return { id, agencyId, version, state, ...itemText.parse(JSON.parse(text)) as Pick<Item, 'work' | 'live' | 'withdrawn' | 'events'> };
}

export function readHead(stored: Stored): ItemHead {
  const { _id: id, agencyId, version, head: top, shelf: { state, turns, barred } } = lineRecord.parse(stored);
  return { id, agencyId, version, state, turns, barred, ...top };
}
