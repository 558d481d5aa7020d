import { successorOf } from '@/domain/agency/history';
import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { CHANNEL_RULE, elsewhere, OPEN_AT_FIRST, OPTIONAL_CHANNELS } from '@/domain/guide/channels';
import { articleLabel } from '@/domain/statute/article';
import type { Channel } from '@/domain/statute/channels';
import { refuse, type Refusal } from '../../refusal';
import type { Agency, AgencyRepository } from '../../repositories/agencies';
import { publicContact } from '../../views/agency';

interface Refused { readonly ok: false; readonly error: Refusal }

/** 已经并入别的单位: whose people answer now; undefined while it is there. */
export async function handedOn(agency: Agency, agencies: AgencyRepository): Promise<Refused | undefined> {
  if (!agency.mergedInto) return undefined;
  const others = await agencies.all();
  const { name } = successorOf(agency, (id) => others.find((other) => other.id === id));
  return refuse('merged', `${agency.name}从${formatDate(agency.mergedInto.on)}起并入${name}，申请请向${name}提出。写好的内容都在。`, { field: 'agencyId' });
}

/** 不收申请的: merged into another, or the channel is closed; with the way to go instead. @source 国办公开办函〔2017〕19号 */
export async function takesNone(agency: Agency, channel: Channel, today: CivilDate, agencies: AgencyRepository): Promise<Refused | undefined> {
  const merged = await handedOn(agency, agencies);
  if (merged) return merged;
  const optional = OPTIONAL_CHANNELS.find((one) => one === channel);
  if (!optional || (agency.openChannels ?? OPEN_AT_FIRST).includes(optional)) return undefined;
  return refuse('channelClosed', `${elsewhere(agency.shortName, publicContact(agency, today).contact)}写好的内容都在。`, { field: 'agencyId', article: articleLabel(CHANNEL_RULE) });
}
