import type { WithheldDetail, WithheldLine } from '@/contract/withheld';
import { excerpt } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { REASSESS_MONTHS, reassessOn, standingOf, type Withheld } from '@/domain/reassess/reassess';
import { likeWishes } from '@/domain/repeat/like-wishes';
import { suffices } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import type { Agency } from '../../repositories/agencies';
import { draftOf } from '../disclosure/source';
import type { WithheldCloud } from './withheld-cloud';

/** 评估周期 of an agency. */
export const monthsOf = ({ settings }: Pick<Agency, 'settings'>): number => settings?.reassessMonths ?? REASSESS_MONTHS.usual;

/** What it is about, in few words; read from where it stands, kept nowhere else. */
async function textOf({ id, kind }: Withheld, { cases, items }: WithheldCloud): Promise<string> {
  if (kind === 'case') return excerpt((await cases.find(id))?.request.description ?? '');
  const item = await items.find(id);
  return item?.withdrawn?.was.content.title ?? item?.live?.content.title ?? '';
}

export async function withheldLine(one: Withheld, months: number, today: CivilDate, cloud: WithheldCloud): Promise<WithheldLine> {
  const { id, kind, number, grounds, withheldOn, state } = one;
  return { id, kind, number, text: await textOf(one, cloud), grounds, withheldOn, dueOn: reassessOn(one, months), standing: standingOf(one, months, today), state };
}

/** Others who asked for the same and were not given it. @source 条例 arts. 18, 44(1) */
async function othersOf({ id, agencyId, kind }: Withheld, cloud: WithheldCloud): Promise<WithheldDetail['others']> {
  if (kind !== 'case') return [];
  const all = await cloud.likeCases.wishes(agencyId);
  const own = await cloud.cases.find(id);
  if (!own) return [];
  const wish = all.find((one) => one.id === id) ?? { id, number: '', description: own.request.description, applicant: '', withheld: true, submittedKey: '' };
  return likeWishes(wish, all).flatMap((one) => (one.id !== id && one.outcome && (one.withheld || one.outcome === 'partiallyGranted') ? [{ id: one.id, number: one.number, outcome: one.outcome }] : []));
}

export async function withheldDetail(one: Withheld, call: AgencyCall, cloud: WithheldCloud): Promise<WithheldDetail> {
  const { agency, member, today } = call;
  const months = monthsOf(agency);
  const people = [...await cloud.members.ofAgency(agency.id), ...agency.parentId ? await cloud.members.ofAgency(agency.parentId) : []];
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '已离任的人员';
  const { proposal, state, version, events } = one;
  const itemId = await draftOf({ kind: 'case', id: one.id }, cloud);
  return {
    ...await withheldLine(one, months, today, cloud), version, months,
    ...(proposal && { proposal: { ...proposal, by: nameOf(proposal.by) } }),
    trace: [...events].reverse().map((event) => ({
      type: event.type, at: event.at, ...('by' in event && { by: nameOf(event.by) }), ...('result' in event && { result: event.result }),
      ...('reason' in event && { words: event.reason }), ...('opinion' in event && { words: event.opinion }),
    })),
    others: await othersOf(one, cloud),
    mayPropose: state === 'withheld' && suffices('staff', 'proposeAssessment', call),
    mayDecide: state === 'proposed' && proposal?.by !== member.id && suffices('staff', 'decideAssessment', call),
    ...(itemId && { itemId }),
  };
}
