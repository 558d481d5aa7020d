import type * as z from 'zod/mini';
import type { findRegisteredInput, RegisteredEntry, registerElsewhereInput, SameRegistered } from '@/contract/registers';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { entryDoubts, type EntryText } from '@/domain/elsewhere/entry';
import { ELSEWHERE_CHANNELS } from '@/domain/publishing/channels';
import { ok } from '@/domain/result';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { KeptOutlet, Said } from '../../repositories/register-record';
import type { RegisterRepository } from '../../repositories/registers';
import type { UseCase } from '../../serving/call';
import { outletOf } from './outlets';
import type { RegistersCloud } from './registers-cloud';

/** Why an entry cannot stand in the register. */
export function entryProblem(entry: EntryText, outlet: KeptOutlet, today: CivilDate): { readonly field: keyof EntryText; readonly message: string } | undefined {
  // A link is wanted of a place on the net, but some pages have none of their own.
  const [doubt] = entryDoubts(entry, today, false);
  if (doubt) return { field: doubt.field, message: `${doubt.words}。` };
  return entry.link !== '' && !ELSEWHERE_CHANNELS[outlet.kind].link ? { field: 'link', message: `${ELSEWHERE_CHANNELS[outlet.kind].label}没有链接，请删掉链接或者换一个渠道。` } : undefined;
}

/** An entry as it is kept. */
export const saidOf = (outletId: string, { title, on, link }: EntryText, category?: Said['category']): Said =>
  ({ outletId, title, on: civilDate(on), ...(link && { link }), ...(category && { category }) });

async function sameOf(agencyId: string, said: Said, registers: RegisterRepository): Promise<SameRegistered | undefined> {
  const found = await registers.sameAs(agencyId, said);
  return found && { id: found.registration.id, title: found.registration.title, on: found.registration.on, by: found.by };
}

/** 核对哪些已经登记过. */
export const findRegistered: UseCase<z.output<typeof findRegisteredInput>, { readonly same: readonly (SameRegistered & { readonly key: string })[] }, RegistersCloud, AgencyCall> =
  async ({ outletId, entries }, { agency, today }, cloud) => {
    const outlet = await outletOf(agency.id, outletId, cloud);
    if (!outlet.ok) return outlet;
    const same: (SameRegistered & { readonly key: string })[] = [];
    for (const { key, ...entry } of entries) {
      const found = entryProblem(entry, outlet.value, today) ? undefined : await sameOf(agency.id, saidOf(outletId, entry), cloud.registers);
      if (found) same.push({ key, ...found });
    }
    return ok({ same });
  };

const RETIRED = refuse('outletRetired', '这个渠道已经停用，请先恢复使用或者换一个渠道。', { field: 'outletId' });

/** 登记在别处公开的: each entry whole or not at all; the same key twice registers once. @source 条例 art. 23 */
export const registerElsewhere: UseCase<z.output<typeof registerElsewhereInput>, { readonly entries: readonly RegisteredEntry[] }, RegistersCloud, AgencyCall> =
  async ({ outletId, entries }, { agency, member, at, today }, cloud) => {
    const outlet = await outletOf(agency.id, outletId, cloud);
    if (!outlet.ok) return outlet;
    if (outlet.value.retired) return RETIRED;
    const done: RegisteredEntry[] = [];
    for (const { key, category, another, ...entry } of entries) {
      const id = cloud.blind.idFrom('registration', agency.id, key);
      const known = await cloud.registers.find(id);
      const problem = entryProblem(entry, outlet.value, today);
      if (known) {
        done.push({ key, state: 'registered', id });
        continue;
      }
      if (problem) {
        done.push({ key, state: 'wrong', problem });
        continue;
      }
      const said = saidOf(outletId, entry, category);
      const same = another ? undefined : await sameOf(agency.id, said, cloud.registers);
      if (same) {
        done.push({ key, state: 'same', same });
        continue;
      }
      await cloud.registers.register({ id, agencyId: agency.id, ...said }, { at, by: member.id });
      done.push({ key, state: 'registered', id });
    }
    return ok({ entries: done });
  };
