import type * as z from 'zod/mini';
import type { Outlets, saveOutletInput } from '@/contract/registers';
import { outletLabel } from '@/domain/elsewhere/year-numbers';
import { ok } from '@/domain/result';
import { suffices } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import { refuse, STALE } from '../../refusal';
import type { KeptOutlet } from '../../repositories/register-record';
import type { UseCase } from '../../serving/call';
import type { RegistersCloud } from './registers-cloud';

/** Shown as they were named: those in use first. */
const inOrder = (outlets: readonly KeptOutlet[]): readonly KeptOutlet[] =>
  [...outlets].sort((a, b) => Number(a.retired) - Number(b.retired) || a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, 'zh'));

/** A channel without what is kept of it only. */
export const outletView = ({ id, kind, name, address, retired, version }: KeptOutlet) =>
  ({ id, kind, name, version, ...(address && { address }), ...(retired && { retired: true as const }) });

const shown = async (call: AgencyCall, { registers }: RegistersCloud): Promise<Outlets> =>
  ({ outlets: inOrder(await registers.outlets(call.agency.id)).map(outletView), mayChange: suffices('staff', 'saveOutlet', call), level: call.agency.level });

/** 公开渠道. */
export const outlets: UseCase<{ readonly agencyId: string }, Outlets, RegistersCloud, AgencyCall> = async (_input, call, cloud) => ok(await shown(call, cloud));

const NO_OUTLET = refuse('notFound', '没有找到这个渠道，请从列表重新选择。', { field: 'outletId' });
const there = (outlet: KeptOutlet) => refuse('outletKnown', `已经有${outletLabel(outlet)}${outlet.retired ? '，现在停用，可以恢复使用' : ''}，不用再添加。`, { field: 'name' });

/** The channel of an agency by its id; one of another agency is answered like one that does not exist. */
export async function outletOf(agencyId: string, outletId: string, { registers }: RegistersCloud) {
  const found = (await registers.outlets(agencyId)).find(({ id }) => id === outletId);
  return found ? ok(found) : NO_OUTLET;
}

/** 添加、更改、停用渠道. The id follows from kind and name, so that two tries add one. */
export const saveOutlet: UseCase<z.output<typeof saveOutletInput>, Outlets, RegistersCloud, AgencyCall> = async ({ id, version, kind, name, address, retired }, call, cloud) => {
  const { agency, member, at } = call;
  const all = await cloud.registers.outlets(agency.id);
  const same = all.find((outlet) => outlet.kind === kind && outlet.name === name && outlet.id !== id);
  const after = { kind, name, retired, ...(address && { address }) };
  if (id === undefined) {
    // An answer that was lost: it is there just as it was sent.
    if (same?.address === address && same?.version === 1 && !same.retired) return ok(await shown(call, cloud));
    if (same) return there(same);
    await cloud.registers.addOutlet({ id: cloud.blind.idFrom('outlet', agency.id, kind, name, String(all.length)), agencyId: agency.id, ...after }, { at, by: member.id });
    return ok(await shown(call, cloud));
  }
  const before = all.find((outlet) => outlet.id === id);
  if (!before) return NO_OUTLET;
  if (same) return there(same);
  if (before.version !== version || await cloud.registers.changeOutlet(before, after, { at, by: member.id }) !== 'saved') return STALE;
  return ok(await shown(call, cloud));
};
