import type * as z from 'zod/mini';
import type { correctRegistrationInput, RegistrationDetail, RegistrationLine, registrationsInput, removeRegistrationInput } from '@/contract/registers';
import { ok } from '@/domain/result';
import { suffices } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import { mapPage, type Page } from '../../paging';
import { refuse, STALE, type Outcome } from '../../refusal';
import type { Registration, Said } from '../../repositories/register-record';
import type { UseCase } from '../../serving/call';
import { outletOf } from './outlets';
import { entryProblem, saidOf } from './register-elsewhere';
import type { RegistersCloud } from './registers-cloud';

const said = ({ outletId, title, on, link, category }: Said) => ({ outletId, title, on, ...(link && { link }), ...(category && { category }) });
const line = (registration: Registration): RegistrationLine => ({ id: registration.id, ...said(registration) });

/** 一年登记的, newest first. */
export const registrations: UseCase<z.output<typeof registrationsInput>, Page<RegistrationLine>, RegistersCloud, AgencyCall> =
  async ({ year, outletId, cursor }, { agency }, { registers }) => ok(mapPage(await registers.listOf(agency.id, year, outletId, cursor), line));

const GONE = refuse('notFound', '没有找到这条登记，请从列表重新进入。');
const REMOVED = refuse('removedAlready', '这条登记已经删除，不能再改；要登记的请重新登记。');
const UNCHANGED = refuse('nothingChanged', '没有改动，不用保存。');

async function found(agencyId: string, id: string, { registers }: RegistersCloud): Promise<Outcome<Registration>> {
  const registration = await registers.find(id);
  return registration?.agencyId === agencyId ? ok(registration) : GONE;
}

async function detail(registration: Registration, call: AgencyCall, { members }: RegistersCloud): Promise<RegistrationDetail> {
  const names = new Map((await members.ofAgency(call.agency.id)).map(({ id, name }) => [id, name]));
  return {
    ...line(registration), version: registration.version, removed: registration.state === 'removed', mayChange: suffices('staff', 'correctRegistration', call),
    changes: registration.changes.map(({ type, at, by, reason, before }) => ({ type, at, by: names.get(by) ?? '已离任的人员', ...(reason && { reason }), ...(before && { before: said(before) }) })),
  };
}

export const registration: UseCase<{ readonly agencyId: string; readonly id: string }, RegistrationDetail, RegistersCloud, AgencyCall> = async ({ id }, call, cloud) => {
  const one = await found(call.agency.id, id, cloud);
  return one.ok ? ok(await detail(one.value, call, cloud)) : one;
};

/** Everything after a change of a registration that the version allows. */
async function changed(id: string, call: AgencyCall, cloud: RegistersCloud, outcome: 'saved' | 'stale'): Promise<Outcome<RegistrationDetail>> {
  return outcome === 'saved' ? registration({ agencyId: call.agency.id, id }, call, cloud) : STALE;
}

async function changeable(agencyId: string, id: string, version: number, cloud: RegistersCloud): Promise<Outcome<Registration>> {
  const one = await found(agencyId, id, cloud);
  if (!one.ok) return one;
  if (one.value.state === 'removed') return REMOVED;
  return one.value.version === version ? one : STALE;
}

/** 更正登记: what stood before stays on record, with who changed it and why. */
export const correctRegistration: UseCase<z.output<typeof correctRegistrationInput>, RegistrationDetail, RegistersCloud, AgencyCall> =
  async ({ id, version, outletId, category, reason, title, on, link }, call, cloud) => {
    const { agency, member, at, today } = call;
    const one = await changeable(agency.id, id, version, cloud);
    if (!one.ok) return one;
    const outlet = await outletOf(agency.id, outletId, cloud);
    if (!outlet.ok) return outlet;
    const problem = entryProblem({ title, on, link }, outlet.value, today);
    if (problem) return refuse('wrongEntry', problem.message, { field: problem.field });
    const after = saidOf(outletId, { title, on, link }, category);
    if (JSON.stringify(said(after)) === JSON.stringify(said(one.value))) return UNCHANGED;
    const same = await cloud.registers.sameAs(agency.id, after);
    if (same && same.registration.id !== id && same.by === 'link') return refuse('sameLink', `这个链接已经登记过：${same.registration.title}。`, { field: 'link' });
    return changed(id, call, cloud, await cloud.registers.correct(one.value, after, { at, by: member.id, reason }));
  };

/** 删除登记: it counts no more and stays to be seen by its address, with the reason. */
export const removeRegistration: UseCase<z.output<typeof removeRegistrationInput>, RegistrationDetail, RegistersCloud, AgencyCall> =
  async ({ id, version, reason }, call, cloud) => {
    const { agency, member, at } = call;
    const one = await changeable(agency.id, id, version, cloud);
    return one.ok ? changed(id, call, cloud, await cloud.registers.remove(one.value, { at, by: member.id, reason })) : one;
  };
