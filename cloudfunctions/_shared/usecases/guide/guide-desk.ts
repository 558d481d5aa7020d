import type { FactView, GuideDesk } from '@/contract/guide';
import { OPEN_AT_FIRST } from '@/domain/guide/channels';
import { guideChanges } from '@/domain/guide/changes';
import { draftGuide, draftText, type GuideSource } from '@/domain/guide/draft';
import { factsDue, GUIDE_FACT_KEYS, GUIDE_FACTS, guideGaps, type GuideFact } from '@/domain/guide/facts';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import { grantsOf } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import type { Agency } from '../../repositories/agencies';
import type { Guide } from '../../repositories/guides';
import type { UseCase } from '../../serving/call';
import { editionView, guideSource, sectionView } from '../../views/guide';
import type { StaffCloud } from '../staff/staff-cloud';

/** Whether the caller keeps the guide: whoever may save it. */
export const mayKeepGuide = ({ relation, roles }: Pick<AgencyCall, 'relation' | 'roles'>): boolean =>
  roles.some((role) => grantsOf('staff', 'saveGuide').includes(`${relation}.${role}`));

/** A fact in one line. */
function valueOf(fact: GuideFact, { contact, facts }: Pick<GuideSource, 'contact' | 'facts'>): string | undefined {
  switch (fact) {
    case 'office': case 'address': case 'officeHours': case 'phone': return contact?.[fact];
    case 'internet': return [contact?.portal.address, facts.mailbox].filter(Boolean).join('，') || undefined;
    case 'fax': return facts.fax ?? (facts.noFax ? '没有传真' : undefined);
    case 'heads': return facts.heads?.map(({ post, name }) => `${post} ${name}`).join('，');
    case 'structure': return facts.structure?.map(({ name }) => name).join('、');
    case 'duties': return facts.duties;
    case 'classification': case 'arrangement': case 'access': return facts[fact] ? '本单位写的' : '按法律起草的';
  }
}

export async function countyAbove(agency: Agency, { agencies }: Pick<StaffCloud, 'agencies'>): Promise<Agency | undefined> {
  return agency.parentId ? agencies.find(agency.parentId) : undefined;
}

/** 公开指南 as the office keeps it, with what is missing, what is old, and what the next edition would change. */
export async function deskView(call: Pick<AgencyCall, 'today' | 'relation' | 'roles'>, cloud: StaffCloud, agency: Agency, guide: Guide): Promise<GuideDesk> {
  const { today } = call;
  const [county, latest, heads, members, above] = await Promise.all([
    countyAbove(agency, cloud), cloud.guideEditions.latest(agency.id), cloud.guideEditions.heads(agency.id), cloud.members.ofAgency(agency.id), agency.parentId ? cloud.members.ofAgency(agency.parentId) : [],
  ]);
  const names = new Map([...members, ...above].map(({ id, name }) => [id, name]));
  const source = guideSource(agency, guide, county);
  const sections = draftGuide(source);
  const { confirmed = {}, contact, openChannels = OPEN_AT_FIRST, version = 1 } = agency;
  const due = new Map(factsDue(contact, confirmed, today).map(({ fact, since }) => [fact, since]));
  const gaps = guideGaps(contact, guide.facts);
  return {
    agency: { id: agency.id, name: agency.name }, version, ...(contact && { contact }),
    facts: { ...guide.facts, ...(guide.facts.heads && { heads: [...guide.facts.heads] }), ...(guide.facts.structure && { structure: [...guide.facts.structure] }) } as GuideDesk['facts'],
    remarks: { ...guide.remarks }, open: [...openChannels],
    drafted: { classification: draftText('classification', source), arrangement: draftText('arrangement', source), access: draftText('access', source) },
    items: GUIDE_FACT_KEYS.map((fact): FactView => {
      const value = gaps.includes(fact) ? undefined : valueOf(fact, source);
      const said = value ? confirmed[fact] : undefined;
      const since = due.get(fact);
      return {
        fact, label: GUIDE_FACTS[fact].label, article: articleLabel(GUIDE_FACTS[fact].rule), ...(value && { value }),
        ...(said && { confirmedOn: said.on, confirmedBy: names.get(said.by) ?? '管理员' }), ...(since && { since }),
      };
    }),
    sections: sections.map(sectionView),
    changes: guideChanges(latest?.sections ?? [], sections),
    editions: heads.map((head) => ({ ...editionView(head), by: head.byName })),
    mayEdit: mayKeepGuide(call),
  };
}

/** 公开指南 of an agency, for its people. @source 条例 art. 12 */
export const guideDesk: UseCase<{ readonly agencyId: string }, GuideDesk, StaffCloud, AgencyCall> = async (_input, call, cloud) =>
  ok(await deskView(call, cloud, call.agency, await cloud.guides.of(call.agency.id)));
