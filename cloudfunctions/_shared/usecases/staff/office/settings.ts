import { SETTING_LABELS, type ContactInput, type OfficeSettings, type SettingKey, type SettingsInput } from '@/contract/office-settings';
import { ok } from '@/domain/result';
import type { AgencyCall } from '../../../entry/staff';
import { unfitReviewer } from '../../../county-reviewer';
import { letterPrefix } from '../../../letter-head';
import { refuse } from '../../../refusal';
import type { Agency, AgencySettings } from '../../../repositories/agencies';
import type { UseCase } from '../../../serving/call';
import { confirmedAfter } from '../../guide/save-guide';
import type { StaffCloud } from '../staff-cloud';
import { mayManage } from './people-view';

/** Shown under the settings. */
const CHANGES = 20;

async function settingsView(call: AgencyCall, { members, settingsLog }: StaffCloud, agency: Agency): Promise<OfficeSettings> {
  const [log, own, county, unfit] = await Promise.all([
    settingsLog.of(agency.id, CHANGES), members.ofAgency(agency.id), agency.parentId ? members.ofAgency(agency.parentId) : [], unfitReviewer(agency, members),
  ]);
  const here = new Set(own.map(({ identity }) => identity));
  const names = new Map([...own, ...county].map(({ id, name }) => [id, name]));
  const { id, name, version = 1, contact, settings = {}, numberPrefix } = agency;
  return {
    agency: { id, name, usualPrefix: letterPrefix({ numberPrefix }) }, version, ...(contact && { contact }),
    settings: { ...settings, ...(settings.seasons && { seasons: [...settings.seasons] }) },
    countyPeople: county.filter(({ left, identity }) => left === undefined && !here.has(identity)).map((member) => ({ memberId: member.id, name: member.name })),
    ...(unfit && { reviewerGone: unfit.words }),
    mayChange: mayManage(call),
    changes: log.map(({ at, by, changed }) => ({ at, by: names.get(by) ?? '管理员', changed })),
  };
}

/** 单位设置. */
export const officeSettings: UseCase<{ readonly agencyId: string }, OfficeSettings, StaffCloud, AgencyCall> = async (_input, call, cloud) =>
  ok(await settingsView(call, cloud, call.agency));

interface Save { readonly agencyId: string; readonly version: number; readonly contact?: ContactInput | undefined; readonly settings: SettingsInput }

const SETTINGS_CHANGED = refuse('stale', '单位设置刚刚有人改过，请刷新后再改；你填写的内容都在。');
const NO_COUNTY = refuse('noCounty', '县里自己的申请由县里审核，没有上级可以选。', { field: 'settings.reviewBy' });
const UNCHANGED = refuse('nothingChanged', '设置没有改动，不用保存。');

/** Without what is absent, so that stored and sent settings compare. */
const present = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) =>
  (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))) : inner)) ?? '';

function changedKeys(before: Agency, contact: Agency['contact'], settings: AgencySettings): readonly SettingKey[] {
  const now = { ...before.settings, contact: before.contact } as Readonly<Record<string, unknown>>;
  const then = { ...settings, contact } as Readonly<Record<string, unknown>>;
  return (Object.keys(SETTING_LABELS) as SettingKey[]).filter((key) => present(now[key]) !== present(then[key]));
}

/** 保存单位设置: on the version that was shown; who changed what is recorded. */
export const saveSettings: UseCase<Save, OfficeSettings, StaffCloud, AgencyCall> = async ({ version, contact: typed, settings }, call, cloud) => {
  const { agency, member, at } = call;
  if ((agency.version ?? 1) !== version) return SETTINGS_CHANGED;
  if (settings.reviewBy?.by === 'county' && !agency.parentId) return NO_COUNTY;
  const unfit = await unfitReviewer({ ...agency, settings }, cloud.members);
  if (unfit) return unfit.refused;
  // 联系方式 that is not sent stays as it is: letters and residents need one.
  const contact = typed ?? agency.contact;
  const changed = changedKeys(agency, contact, settings);
  if (changed.length === 0) return UNCHANGED;
  const { facts } = await cloud.guides.of(agency.id);
  const confirmed = confirmedAfter({ contact: agency.contact, facts, confirmed: agency.confirmed ?? {} }, { contact, facts }, call.today, member.id);
  const saved = await cloud.settingsLog.save(agency, { contact, settings, confirmed }, { at, by: member.id, changed });
  if (saved !== 'saved') return SETTINGS_CHANGED;
  const after = await cloud.agencies.find(agency.id);
  return ok(await settingsView(call, cloud, after ?? agency));
};
