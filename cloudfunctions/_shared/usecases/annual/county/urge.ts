import { addDays, fullDay, type CivilDate } from '@/domain/calendar/civil-date';
import { addWorkingDays } from '@/domain/calendar/working-days';
import { earliestLate } from '@/domain/county/lights';
import { URGE_MATTERS, urgeReasons as reasonsOf, type UrgeMatter, type UrgeReason } from '@/domain/county/urge';
import { glance } from '@/domain/agenda/shelf';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import type { CountyYearActions, Urge, UrgeReasons } from '@/contract/county-year';
import type { AgencyCall } from '../../../entry/staff';
import { NOT_FOUND, refuse, type Outcome } from '../../../refusal';
import type { Agency } from '../../../repositories/agencies';
import { urgeIdOf } from '../../../repositories/urges';
import type { UseCase } from '../../../serving/call';
import { inCounty } from '../../staff/in-county';
import type { AnnualCloud } from '../annual-cloud';
import { checksOf } from './county-checks';
import { standingsIn } from './standings';
import { defaultYear } from './county-year';
import { DAYS_AHEAD, isWithin, urgeMessages, urgeView } from './urge-words';

/** What of an agency can be urged now, and which agency it is. */
async function standing(of: string, { agency: county, at, today }: AgencyCall, cloud: AnnualCloud): Promise<Outcome<{ readonly agency: Agency; readonly reasons: readonly UrgeReason[] }>> {
  const all = await inCounty(county, cloud);
  const { agencies, reportYear } = await standingsIn(county, all, defaultYear(today), { at, today }, cloud);
  const found = agencies.find(({ agency }) => agency.id === of);
  if (!found) return NOT_FOUND.agency;
  const { findings } = await checksOf(found.agency, reportYear, cloud);
  const { farFrom } = glance(today, cloud.calendar, { roles: [], memberId: '' });
  const lateSince = earliestLate(found.row.open, { today, farFrom });
  return ok({ agency: found.agency, reasons: reasonsOf(found.standing, { today, reportYear, findings: findings.filter(({ severity }) => severity === 'hard').length, ...(lateSince && { lateSince }) }) });
}

const proposedBy = (matter: UrgeMatter, today: CivilDate, { calendar }: AnnualCloud): CivilDate => addWorkingDays(today, URGE_MATTERS[matter].workingDays, calendar).date;

/** 可以催办的: what stands now, with the day that is proposed and who would hear of it. */
export const urgeReasons: UseCase<CountyYearActions['urgeReasons']['input'], UrgeReasons, AnnualCloud, AgencyCall> = async ({ of }, call, cloud) => {
  const known = await standing(of, call, cloud);
  if (!known.ok) return known;
  const { agency, reasons } = known.value;
  const { today } = call;
  const [members, sent] = await Promise.all([cloud.members.ofAgency(of), Promise.all(reasons.map(({ matter }) => cloud.urges.find(urgeIdOf(of, matter, today))))]);
  const named = (role: 'officer' | 'officeHead') => members.filter(({ left, roles }) => left === undefined && roles.includes(role)).map(({ name }) => name);
  return ok({
    agency: { id: agency.id, name: agency.name },
    reasons: reasons.map((reason, index) => ({
      ...reason, article: articleLabel(URGE_MATTERS[reason.matter].rule), by: proposedBy(reason.matter, today, cloud), urgedToday: sent[index] !== undefined,
    })),
    told: { officers: named('officer'), heads: named('officeHead') },
  });
};

const TWICE = refuse('urgedToday', '今天已经为这件事催过这个单位，一天只催一次；看一看他们的答复，明天再催。', { field: 'matter' });

interface UrgeInput { readonly agencyId: string; readonly of: string; readonly matter: UrgeMatter; readonly by: CivilDate; readonly words?: string | undefined }

/**
 * 催办: to the officer and the head of an agency, about what stands now, with a last day to answer.
 * @source 条例 art. 47(1): 未按照要求开展的，予以督促整改或者通报批评
 */
export const urge: UseCase<UrgeInput, Urge, AnnualCloud, AgencyCall> = async ({ of, matter, by, words }, call, cloud) => {
  const { agency: county, at, today, member } = call;
  const last = addDays(today, DAYS_AHEAD);
  if (!isWithin(by, today, last)) return refuse('urgeDay', `答复的最后一天要在今天到${fullDay(last)}之间，请重新选择。`, { field: 'by' });
  const known = await standing(of, call, cloud);
  if (!known.ok) return known;
  const { agency, reasons } = known.value;
  const reason = reasons.find((one) => one.matter === matter);
  if (!reason) return refuse('nothingToUrge', `${agency.name}现在没有${URGE_MATTERS[matter].label}，不用催。请返回刷新。`, { field: 'matter' });
  const id = urgeIdOf(of, matter, today);
  const kept = {
    id, countyId: county.id, agencyId: of, matter, count: reason.count, why: reason.why, ...(words && { words }), by, state: 'open', key: `${at}/${id}`,
    events: [{ type: 'sent', at, by: member.id, name: member.name }],
  } as const;
  if (!await cloud.urges.send({ ...kept, events: [...kept.events] }, urgeMessages(kept, agency.name, 'sent', at))) return TWICE;
  return ok(urgeView({ ...kept, events: [...kept.events], version: 1 }, agency, { ...call, roles: [] }));
};
