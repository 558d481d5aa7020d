import type * as z from 'zod/mini';
import type { CountyAgencies, mergeAgencyInput, renameAgencyInput, saveHostInput } from '@/contract/agencies';
import { ok } from '@/domain/result';
import { articleLabel, document } from '@/domain/statute/article';
import type { AgencyCall } from '../../entry/staff';
import { BELIEVED_MS } from '../../operation/read-only';
import { refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';
import { countyView } from './county-agencies';
import { openMatters } from './open-matters';

type Rename = z.output<typeof renameAgencyInput>;
type Merge = z.output<typeof mergeAgencyInput>;
type Host = z.output<typeof saveHostInput>;

const CHANGED = refuse('stale', '这个单位刚刚有人改过，请刷新后再改；你填写的内容都在。');
const NOT_HERE = refuse('notFound', '没有找到这个单位，请从列表重新选择。', { field: 'id' });
const GONE = refuse('merged', '这个单位已经并入别的单位，不能再改。', { field: 'id' });
const SAME_NAME = refuse('nothingChanged', '名称和简称都没有变，不用保存。', { field: 'name' });
const NOT_YET = refuse('wrongInput', '生效的日期还没有到，请到那天再登记。', { field: 'on' });

/** How long an application may still be filed by how the agency was just before (clouds/opened.ts), and until it is written. */
const STILL_FILED_MS = BELIEVED_MS + 2000;

/** An agency of this county that can be changed now. */
async function changeable({ id, version }: Pick<Rename, 'id' | 'version'>, { agency: county }: AgencyCall, { agencies }: StaffCloud): Promise<Outcome<Agency>> {
  const agency = await agencies.find(id);
  if (!agency || (agency.id !== county.id && agency.parentId !== county.id)) return NOT_HERE;
  if (agency.mergedInto) return GONE;
  return (agency.version ?? 1) === version ? ok(agency) : CHANGED;
}

/** 更名: what was issued and published keeps the name of its time. */
export const renameAgency: UseCase<Rename, CountyAgencies, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { name, shortName, on, basis } = input;
  const found = await changeable(input, call, cloud);
  if (!found.ok) return found;
  const agency = found.value;
  if (on > call.today) return NOT_YET;
  const before = agency.formerNames?.at(-1);
  if (before && on <= before.until) return refuse('wrongInput', `上一次更名从${before.until}起，这一次要在它以后。`, { field: 'on' });
  if (name === agency.name && shortName === agency.shortName) return SAME_NAME;
  const others = await cloud.agencies.all();
  const twin = others.find((other) => other.id !== agency.id && (other.name === name || (!other.mergedInto && other.shortName === shortName)));
  if (twin) return refuse('nameTaken', `${twin.name}已经用了这个${twin.name === name ? '名称' : '简称'}，请换一个。`, { field: twin.name === name ? 'name' : 'shortName' });
  return await cloud.histories.rename(agency, { name, shortName, on, basis }) === 'saved' ? ok(await countyView(call, cloud)) : CHANGED;
};

/**
 * 并入: the agency takes no more applications; its past stays under its name and leads to the successor. Open cases and
 * requests are finished, or passed on with their trace (转送), before: whoever asked has been promised an answer by a
 * day, and the clock of a case belongs to the agency that received it.
 */
export const mergeAgency: UseCase<Merge, CountyAgencies, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const { intoId, on, basis } = input;
  const found = await changeable(input, call, cloud);
  if (!found.ok) return found;
  const agency = found.value;
  if (agency.id === call.agency.id) return refuse('wrongInput', '县里自己不能并入别的单位。', { field: 'id' });
  if (on > call.today) return NOT_YET;
  const into = await cloud.agencies.find(intoId);
  const fits = into && into.id !== agency.id && !into.mergedInto && (into.id === call.agency.id || into.parentId === call.agency.id);
  if (!fits) return refuse('wrongInput', '并入哪个单位不对，请重新选择一个还在的单位。', { field: 'intoId' });
  const before = await openMatters(agency, { ...cloud, today: call.today });
  if (before) return before;
  if (await cloud.histories.merge(agency, { agencyId: intoId, on, basis }) !== 'saved') return CHANGED;
  // What was filed in the moment between; from then on nothing more is.
  await cloud.wait(STILL_FILED_MS);
  const meanwhile = await openMatters(agency, { ...cloud, today: call.today });
  if (meanwhile) {
    await cloud.histories.unmerge(agency);
    return meanwhile;
  }
  return ok(await countyView(call, cloud));
};

/** 主办单位、备案编号, once for all tenants. @source 国办函〔2026〕12号 */
export const saveHost: UseCase<Host, CountyAgencies, StaffCloud, AgencyCall> = async ({ version, hostName, filingNumber }, call, cloud) => {
  const { agency: county } = call;
  if ((county.version ?? 1) !== version) return CHANGED;
  if (hostName === county.hostName && filingNumber === county.filingNumber) return refuse('nothingChanged', '没有改动，不用保存。', { article: articleLabel(document('appMeasures')) });
  return await cloud.histories.saveHost(county, { hostName, filingNumber }) === 'saved' ? ok(await countyView(call, cloud)) : CHANGED;
};
