import { outletFor } from '@/domain/elsewhere/outlet-for';
import type { CategoryKey } from '@/domain/publishing/categories';
import type { Elsewhere } from '@/domain/publishing/content';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { addressKey } from '@/domain/elsewhere/link';
import { ok } from '@/domain/result';
import type { StaffItem } from '@/contract/publishing';
import type { ItemCall } from '../../entry/item';
import type { KeptOutlet, Said } from '../../repositories/register-record';
import type { UseCase } from '../../serving/call';
import type { WithheldCloud } from '../withheld/withheld-cloud';
import { entryProblem, saidOf } from './register-elsewhere';
import type { RegistersCloud } from './registers-cloud';

interface Titled { readonly title: string; readonly category: CategoryKey }

/** 还公开在, as an entry of the register; undefined while it has no day, or does not fit there. */
function entryOf({ title, category }: Titled, { on, link = '' }: Elsewhere, outlet: KeptOutlet, { today }: Pick<ItemCall, 'today'>): Said | undefined {
  if (on === undefined) return undefined;
  const entry = { title, on, link: ELSEWHERE_CHANNELS[outlet.kind].link ? link : '' };
  return entryProblem(entry, outlet, today) ? undefined : saidOf(outlet.id, entry, category);
}

/** One registration of an item on a channel: a day put right in a new text is not one more publication. */
const idOf = ({ id, agencyId }: Pick<StaffItem, 'id' | 'agencyId'>, outlet: KeptOutlet, { link }: Pick<Elsewhere, 'link'>, { blind }: RegistersCloud): string =>
  blind.idFrom('registration', agencyId, 'item', id, outlet.id, link && ELSEWHERE_CHANNELS[outlet.kind].link ? addressKey(link) : '');

/** Places of what is public that stand in no channel's register, so in no year's numbers. */
async function unregistered(item: StaffItem, cloud: RegistersCloud): Promise<readonly Elsewhere[]> {
  const { agencyId, live } = item;
  const { registers } = cloud;
  const dated = live?.content.elsewhere.filter(({ on }) => on !== undefined) ?? [];
  if (!live || dated.length === 0) return [];
  const outlets = await registers.outlets(agencyId);
  const isKnown = async (place: Elsewhere): Promise<boolean> => {
    const { channel, on, link } = place;
    const outlet = outletFor(place, outlets);
    // One that was removed by hand stays so.
    if (outlet && await registers.find(idOf(item, outlet, place, cloud))) return true;
    // Of another kind, too: the same address is the same page.
    for (const { id } of [...outlets.filter(({ kind }) => kind === channel), { id: '' }]) {
      if (on && await registers.sameAs(agencyId, { outletId: id, title: live.content.title, on, ...(link && { link }) })) return true;
    }
    return false;
  };
  const known = await Promise.all(dated.map(isKnown));
  return dated.filter((_place, index) => !known[index]);
}

async function withPlaces(item: StaffItem, cloud: RegistersCloud): Promise<StaffItem> {
  const places = await unregistered(item, cloud);
  return item.live && places.length > 0 ? { ...item, live: { ...item.live, unregistered: places } } : item;
}

/** What goes with an item that is shown or published. */
type ItemCloud = RegistersCloud & WithheldCloud;
type OnItem<Input> = UseCase<Input, StaffItem, ItemCloud, ItemCall>;

/** 看一条信息: and which of its places are not registered. */
export const showingPlaces = <Input>(show: OnItem<Input>): OnItem<Input> => async (input, call, cloud) => {
  const shown = await show(input, call, cloud);
  return shown.ok ? ok(await withPlaces(shown.value, cloud)) : shown;
};

/**
 * 公开, and where it is public elsewhere it is registered there, so that the year's numbers per channel have it; nothing that is
 * registered already, and nothing where the channel is not clear. @source 条例 arts. 23, 50(1)
 */
export const registeringPlaces = <Input>(publish: OnItem<Input>): OnItem<Input> => async (input, call, cloud) => {
  const done = await publish(input, call, cloud);
  if (!done.ok || !done.value.live) return done;
  const { agencyId, live: { content } } = done.value;
  const { registers } = cloud;
  const outlets = content.elsewhere.length > 0 ? await registers.outlets(agencyId) : [];
  for (const place of await unregistered(done.value, cloud)) {
    const outlet = outletFor(place, outlets);
    const said = outlet && entryOf(content, place, outlet, call);
    if (outlet && said) await registers.register({ id: idOf(done.value, outlet, place, cloud), agencyId, ...said }, { at: call.at, by: call.member.id });
  }
  return ok(await withPlaces(done.value, cloud));
};
