import { successorOf } from '@/domain/agency/history';
import { formatDate } from '@/domain/calendar/civil-date';
import type { Item } from '@/domain/publishing/item';
import { refuse, type Outcome } from '../../refusal';
import type { Agency, AgencyRepository } from '../../repositories/agencies';

/**
 * 已经并入别的单位的: what is new is published by the one that took it over. What was public once is its past: put right and
 * taken off under its name, as before.
 * @param item what is carried on; absent of a new draft
 */
export async function mergedProblem(agency: Agency, agencies: Pick<AgencyRepository, 'all'>, item?: Pick<Item, 'live' | 'withdrawn'>): Promise<Outcome<never> | undefined> {
  if (!agency.mergedInto || item?.live || item?.withdrawn) return undefined;
  const others = await agencies.all();
  const { name } = successorOf(agency, (id) => others.find((other) => other.id === id));
  return refuse('merged', `${agency.name}从${formatDate(agency.mergedInto.on)}起并入${name}，新的信息请由${name}起草、公开；以前公开的，仍在这里修改、撤回。写好的内容都在。`);
}
