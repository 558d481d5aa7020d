import { ok } from '@/domain/result';
import type { CountyYearActions, Urge, Urges } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import { NOT_FOUND, refuse, STALE } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { inCounty } from '../../staff/in-county';
import type { AnnualCloud } from '../annual-cloud';
import { urgeMessages, urgeView } from './urge-words';

const GONE = refuse('notFound', '没有找到这次催办，请从列表重新进入。');

/** 催办的经过: of the whole county for its own office, of an agency for whoever works there or supervises it; newest first. */
export const urges: UseCase<CountyYearActions['urges']['input'], Urges, AnnualCloud, AgencyCall> = async ({ of, only, cursor }, call, cloud) => {
  const { agency } = call;
  const county = agency.parentId === undefined && call.relation === 'own' && call.roles.includes('supervisor');
  const agencies = county ? await inCounty(agency, cloud) : [agency];
  const wanted = of === undefined ? undefined : agencies.find(({ id }) => id === of);
  if (of !== undefined && !wanted) return NOT_FOUND.agency;
  const whose = county && !wanted ? { countyId: agency.id } : { agencyId: (wanted ?? agency).id };
  const { items, next } = await cloud.urges.page({ ...whose, ...(only && { state: only }) }, cursor);
  const names = new Map(agencies.map((one) => [one.id, one]));
  return ok({
    agency: { id: (wanted ?? agency).id, name: (wanted ?? agency).name },
    items: items.map((one) => urgeView(one, names.get(one.agencyId) ?? { id: one.agencyId, name: one.agencyId }, { ...call, roles: one.agencyId === agency.id ? call.roles : [] })),
    ...(next && { next }),
  });
};

/** 一次催办, for the agency and for the county. */
export const urgeOf: UseCase<CountyYearActions['urgeOf']['input'], Urge, AnnualCloud, AgencyCall> = async ({ id }, call, { urges: kept }) => {
  const found = await kept.find(id);
  return found?.agencyId === call.agency.id ? ok(urgeView(found, call.agency, call)) : GONE;
};

/** 答复催办: by the agency, in its own words; the county hears of it. What is settled needs no answer and may have one. */
export const answerUrge: UseCase<CountyYearActions['answerUrge']['input'], Urge, AnnualCloud, AgencyCall> = async ({ id, version, words }, call, { urges: kept }) => {
  const { agency, at, member } = call;
  const found = await kept.find(id);
  if (found?.agencyId !== agency.id) return GONE;
  if (found.state === 'answered') return refuse('answeredAlready', '这次催办已经答复了，打开看经过。');
  const event = { type: 'answered', at, by: member.id, name: member.name, words } as const;
  if (found.version !== version || !await kept.move(found, event, 'answered', urgeMessages(found, agency.name, 'answered', at))) return STALE;
  return ok(urgeView({ ...found, version: version + 1, state: 'answered', events: [...found.events, event] }, agency, call));
};
