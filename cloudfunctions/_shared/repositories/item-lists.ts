import type { CivilDate } from '@/domain/calendar/civil-date';
import type { StaffRole } from '@/domain/statute/roles';
import type { ItemList } from '@/contract/item-lists';
import { lt, not, oneOf, type Collection, type Stored, type Where } from '../database';
import { mapPage, type Page } from '../paging';
import { mergedPage, pageOf, type KeyedList } from './lists';
import { HEAD_FIELDS, readHead, type ItemHead } from './item-record';

/** Who looks at the lists, and on which day. */
export interface ItemLooker {
  readonly memberId: string;
  readonly roles: readonly StaffRole[];
  readonly today: CivilDate;
}

const open = (agencyId: string): Where => ({ agencyId, 'shelf.duty': 'open' });
const turn = (agencyId: string, { memberId }: ItemLooker): Where => ({ agencyId, 'shelf.barred': not(memberId) });
const list = (where: Where, key: KeyedList['key'], direction: KeyedList['direction']): KeyedList => ({ where, key, direction, fields: HEAD_FIELDS });

/** A list of the office; what waits for several of one's roles is one list. */
function listsOf(agencyId: string, show: ItemList, looker: ItemLooker): readonly KeyedList[] {
  switch (show) {
    case 'due': return [list(open(agencyId), 'shelf.dutyKey', 'asc')];
    case 'overdue': return [list({ ...open(agencyId), 'shelf.dutyKey': lt(looker.today) }, 'shelf.dutyKey', 'asc')];
    case 'mine': return looker.roles.map((role) => list({ ...turn(agencyId, looker), 'shelf.turns': role }, 'shelf.key', 'asc'));
    case 'reviewing': return [list({ agencyId, 'shelf.state': 'reviewing' }, 'shelf.key', 'asc')];
    case 'published': return [list({ agencyId, 'shelf.live': true }, 'shelf.liveKey', 'desc')];
    case 'withdrawn': return [list({ agencyId, 'shelf.state': 'withdrawn' }, 'shelf.key', 'desc')];
  }
}

/** One page, read without the texts. */
export const pageOfItems = async (items: Collection, agencyId: string, show: ItemList, looker: ItemLooker, cursor?: string): Promise<Page<ItemHead>> =>
  mapPage(await mergedPage(items, listsOf(agencyId, show, looker), cursor), readHead);

/** How many stand in a list, by the same conditions as its pages. */
export function countItems(items: Collection, agencyId: string, show: ItemList, looker: ItemLooker): Promise<number> {
  if (show !== 'mine') return items.count(listsOf(agencyId, show, looker)[0]?.where ?? { agencyId });
  return looker.roles.length === 0 ? Promise.resolve(0) : items.count({ ...turn(agencyId, looker), 'shelf.turns': oneOf(looker.roles) });
}

/** What has to be published first. */
export async function firstDue(items: Collection, agencyId: string): Promise<ItemHead | undefined> {
  const [stored] = await items.find(open(agencyId), { limit: 1, orderBy: [['shelf.dutyKey', 'asc']], fields: HEAD_FIELDS });
  return stored && readHead(stored);
}

/** What has to be published by a day that was counted, one after another; without the texts. */
export async function* dueOnes(items: Collection): AsyncGenerator<Stored> {
  let cursor: string | undefined;
  do {
    const page: Page<Stored> = await pageOf(items, { where: { 'shelf.duty': 'open' }, key: 'shelf.dutyKey', direction: 'asc', fields: HEAD_FIELDS }, cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}
