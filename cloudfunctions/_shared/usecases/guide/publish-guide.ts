import type { GuideDesk } from '@/contract/guide';
import { guideChanges } from '@/domain/guide/changes';
import { draftGuide } from '@/domain/guide/draft';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { guideSource } from '../../views/guide';
import type { StaffCloud } from '../staff/staff-cloud';
import { countyAbove, deskView } from './guide-desk';
import { GUIDE_CHANGED } from './save-guide';

interface Publish { readonly agencyId: string; readonly version: number; readonly note?: string | undefined; readonly secrecyChecked: true }

const NO_CONTACT = refuse('noContact', '指南要写明工作机构的名称、地址、办公时间和电话，请先填写再发布。', { field: 'contact.office', article: articleLabel(art(12, 2)) });
const UNCHANGED = refuse('nothingChanged', '和已经发布的一版没有不同，不用再发布。');

/** 发布指南: the next edition, dated and numbered; the ones before stay readable by their dates. @source 条例 art. 12 */
export const publishGuide: UseCase<Publish, GuideDesk, StaffCloud, AgencyCall> = async ({ version, note }, call, cloud) => {
  const { agency, member, at, today } = call;
  if ((agency.version ?? 1) !== version) return GUIDE_CHANGED;
  if (!agency.contact) return NO_CONTACT;
  const [guide, county, latest] = await Promise.all([cloud.guides.of(agency.id), countyAbove(agency, cloud), cloud.guideEditions.latest(agency.id)]);
  const sections = draftGuide(guideSource(agency, guide, county));
  const changed = guideChanges(latest?.sections ?? [], sections);
  if (latest && changed.length === 0) return UNCHANGED;
  const published = await cloud.guideEditions.publish(agency, {
    agencyId: agency.id, number: (latest?.number ?? 0) + 1, publishedOn: today, publishedAt: at, agencyName: agency.name,
    by: member.id, byName: member.name, changed: latest ? changed : ['第一次发布'], ...(note && { note }), sections,
  });
  return published === 'published' ? ok(await deskView(call, cloud, agency, guide)) : GUIDE_CHANGED;
};
