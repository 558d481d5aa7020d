import { ACCEPTS } from '@/domain/case/accepts';
import type { DisclosureCase } from '@/domain/case/case';
import type { CaseEvent, EventOf } from '@/domain/case/event';
import type { ActingView } from '@/contract/acting';
import type { ApplicationDetail } from '@/contract/applicant';
import type { Application } from '../../application';
import type { OwnApplicationCall } from '../../entry/applicant';
import type { Agency } from '../../repositories/agencies';
import { BY_OFFICE } from '../../repositories/openings';
import { asksOf, remediesOnRecord, silenceRemedies } from '../../views/acting';
import { applicationDetail } from '../../views/application';
import type { ApplicantCloud } from '../applicant/applicant-cloud';
import { agencyOf } from '../applicant/own-agency';
import { ownLetters } from './own-letters';

const lastOf = <Type extends CaseEvent['type']>({ events }: DisclosureCase, type: Type): EventOf<Type> | undefined =>
  events.filter((event): event is EventOf<Type> => event.type === type).pop();

/** 从哪来、到哪去: other applications this one belongs together with; their ids follow from its own. */
function relatives({ disclosure, intake }: Application, { blind }: Pick<ApplicantCloud, 'blind'>): Pick<ActingView, 'parts' | 'partOf' | 'forwardedTo' | 'forwardedFrom'> {
  const { id, splitFrom } = disclosure;
  const [split, forwarded, from] = [lastOf(disclosure, 'split'), lastOf(disclosure, 'forwarded'), intake?.().forwardedFrom];
  return {
    ...(split && { parts: split.into.map((number, index) => ({ id: blind.idFrom('case', id, `part-${index + 1}`), number })) }),
    ...(splitFrom && { partOf: { id: splitFrom.id, number: splitFrom.number } }),
    ...(forwarded && { forwardedTo: { id: blind.idFrom('case', 'forwarded', id, forwarded.toAgencyId), number: forwarded.number, agency: forwarded.to } }),
    ...(from && { forwardedFrom: { id: from.caseId, number: from.number, agency: from.agencyName } }),
  };
}

/** 复议机关 as it can be reached, where it is one of the offices here. */
async function authorityContact({ reconsiderationAuthority: name }: Agency, { agencies }: Pick<ApplicantCloud, 'agencies'>): Promise<Pick<ActingView, 'authorityContact'>> {
  const found = name ? (await agencies.all()).find((agency) => agency.name === name)?.contact : undefined;
  return name && found ? { authorityContact: { name, phone: found.phone, address: found.address } } : {};
}

/** 申请详情 with what he may do and what he was sent. */
export async function detailFor(application: Application, { today }: Pick<OwnApplicationCall, 'today'>, cloud: ApplicantCloud): Promise<ApplicationDetail> {
  const { disclosure } = application;
  const { id, state, practice } = disclosure;
  const agency = await agencyOf(application, cloud);
  const asOf = { calendar: cloud.calendar, today };
  const detail = applicationDetail(application, agency, asOf);
  const openedAt = state === 'submitted' ? await cloud.openings.of(id, BY_OFFICE) : undefined;
  const letters = ownLetters(application, await cloud.letters.of(id));
  const silence = silenceRemedies(disclosure, agency, asOf);
  const number = letters.find(({ answers }) => answers)?.number;
  return {
    ...detail,
    ...(detail.answer && { answer: { ...detail.answer, ...(number && { number }) } }),
    canEdit: state === 'submitted' && !openedAt && !practice, ...(openedAt && { openedByOffice: openedAt }),
    canAddMaterial: ACCEPTS[state].includes('materialAdded'),
    asks: asksOf(disclosure, asOf), letters, ...(silence && { silence }), remediesOnRecord: remediesOnRecord(disclosure),
    ...(detail.answer || silence ? await authorityContact(agency, cloud) : {}),
    ...relatives(application, cloud),
  };
}
