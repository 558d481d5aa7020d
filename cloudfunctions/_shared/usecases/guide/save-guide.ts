import type { GuideDesk, GuideFactsInput, RemarksInput } from '@/contract/guide';
import type { ContactInput } from '@/contract/office-settings';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { CHANNEL_RULE, channelFault, OPEN_AT_FIRST, type OptionalChannel } from '@/domain/guide/channels';
import { GUIDE_FACT_KEYS, guideGaps, type Confirmed, type GuideContact, type GuideFact, type GuideFacts } from '@/domain/guide/facts';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import type { AgencyCall } from '../../entry/staff';
import { refuse, type Outcome } from '../../refusal';
import type { Guide } from '../../repositories/guides';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';
import { deskView } from './guide-desk';

interface Save {
  readonly agencyId: string;
  readonly version: number;
  readonly contact?: ContactInput | undefined;
  readonly facts: GuideFactsInput;
  readonly remarks: RemarksInput;
  readonly open: readonly OptionalChannel[];
}

export const GUIDE_CHANGED = refuse('stale', '单位设置或者指南刚刚有人改过，请刷新后再改；你填写的内容都在。');
const UNCHANGED = refuse('nothingChanged', '没有改动，不用保存。');
const BOTH_FAX = refuse('wrongInput', '填了传真号码，就不能再选“没有传真”，请改一处。', { field: 'facts.fax' });

const partOf = (fact: GuideFact, contact: GuideContact | undefined, facts: GuideFacts): unknown => {
  switch (fact) {
    case 'office': case 'address': case 'officeHours': case 'phone': return contact?.[fact];
    case 'internet': return [contact?.portal, facts.mailbox];
    case 'fax': return [facts.fax, facts.noFax];
    case 'heads': case 'structure': case 'duties': case 'classification': case 'arrangement': case 'access': return facts[fact];
  }
};
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was typed anew counts as looked at today; what is empty has no date. */
export function confirmedAfter(before: { readonly contact: GuideContact | undefined; readonly facts: GuideFacts; readonly confirmed: Confirmed }, after: { readonly contact: GuideContact | undefined; readonly facts: GuideFacts }, on: CivilDate, by: string): Confirmed {
  const gaps = guideGaps(after.contact, after.facts);
  return Object.fromEntries(GUIDE_FACT_KEYS.filter((fact) => !gaps.includes(fact)).flatMap((fact) => {
    const changed = !same(partOf(fact, before.contact, before.facts), partOf(fact, after.contact, after.facts));
    const said = changed ? { on, by } : before.confirmed[fact];
    return said ? [[fact, said]] : [];
  }));
}

const given = <T extends object>(values: T): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as T;

/** 保存指南: kept, not published. @source 条例 art. 12; 国办公开办函〔2017〕19号 */
export const saveGuide: UseCase<Save, GuideDesk, StaffCloud, AgencyCall> = async ({ version, contact: typed, facts: typedFacts, remarks, open }, call, cloud): Promise<Outcome<GuideDesk>> => {
  const { agency, member, at, today } = call;
  if ((agency.version ?? 1) !== version) return GUIDE_CHANGED;
  const guide: Guide = { facts: given(typedFacts) as GuideFacts, remarks: given(remarks) as Guide['remarks'] };
  if (guide.facts.fax && guide.facts.noFax) return BOTH_FAX;
  for (const channel of open) {
    const fault = channelFault(channel, guide.facts);
    if (fault) return refuse('wrongInput', fault, { field: channel === 'fax' ? 'facts.fax' : 'facts.mailbox', article: articleLabel(CHANNEL_RULE) });
  }
  const contact = typed ?? agency.contact;
  const before = await cloud.guides.of(agency.id);
  const contactChanged = !same(contact, agency.contact);
  const openChanged = !same([...open].sort(), [...agency.openChannels ?? OPEN_AT_FIRST].sort());
  if (!contactChanged && !openChanged && same(given(before.facts), guide.facts) && same(given(before.remarks), guide.remarks)) return UNCHANGED;
  const confirmed = confirmedAfter({ contact: agency.contact, facts: before.facts, confirmed: agency.confirmed ?? {} }, { contact, facts: guide.facts }, today, member.id);
  if (await cloud.guides.save(agency, { contact, openChannels: open, confirmed, guide, at, by: member.id }, contactChanged) !== 'saved') return GUIDE_CHANGED;
  const after = await cloud.agencies.find(agency.id);
  return ok(await deskView(call, cloud, after ?? agency, guide));
};

/** 没有变化，确认: the facts stand as they are, and somebody has looked today. */
export const confirmFacts: UseCase<{ readonly agencyId: string; readonly version: number; readonly facts: readonly GuideFact[] }, GuideDesk, StaffCloud, AgencyCall> = async ({ version, facts }, call, cloud) => {
  const { agency, member, today } = call;
  if ((agency.version ?? 1) !== version) return GUIDE_CHANGED;
  const guide = await cloud.guides.of(agency.id);
  const gaps = guideGaps(agency.contact, guide.facts);
  const said = facts.filter((fact) => !gaps.includes(fact)).map((fact) => [fact, { on: today, by: member.id }] as const);
  if (said.length === 0) return refuse('nothingToConfirm', '这一项还没有填写，先填写再确认。');
  if (await cloud.guides.confirm(agency, { ...agency.confirmed, ...Object.fromEntries(said) }) !== 'saved') return GUIDE_CHANGED;
  const after = await cloud.agencies.find(agency.id);
  return ok(await deskView(call, cloud, after ?? agency, guide));
};
