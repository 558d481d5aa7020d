import type { Item } from '@/domain/publishing/item';
import type { StaffItem } from '@/contract/publishing';
import type { AgencyCall } from '../../entry/staff';
import type { MemberRepository } from '../../repositories/members';
import { itemView } from '../../views/item';
import { actionsOf } from './acting';
import type { PublishingCloud } from './publishing-cloud';

/** Everyone an item names: of the agency, and of the county when it reviewed. */
function peopleOf({ work, withdrawn, events }: Item): readonly string[] {
  const actors = [...events, ...(work ? [work.savedBy, ...work.reviews] : []), ...(withdrawn ? [withdrawn] : [])];
  return [...actors.flatMap(({ memberId, deputyFor }) => [memberId, deputyFor ?? memberId]), ...work?.writers ?? []];
}

export async function namesFor(agencyId: string, others: readonly string[], members: MemberRepository): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));
  for (const id of new Set(others.filter((one) => !names.has(one)))) {
    const member = await members.find(id);
    if (member) names.set(id, member.name);
  }
  return names;
}

/** An item as it is now, for whoever asks. */
export async function showItem(item: Item, call: AgencyCall, { members, calendar }: Pick<PublishingCloud, 'members' | 'calendar'>): Promise<StaffItem> {
  const { agency, member, roles, today } = call;
  return itemView(item, {
    agencyName: agency.name, names: await namesFor(agency.id, peopleOf(item), members), may: actionsOf(item, call), roles, memberId: member.id, today, calendar,
  });
}
