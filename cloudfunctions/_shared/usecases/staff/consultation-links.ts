import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import { factsOf } from '@/domain/case/facts';
import { ok } from '@/domain/result';
import type { ConsultationLink } from '@/contract/opinion';
import type { CaseCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { isOver } from '../opinion/on-link';
import type { StaffCloud } from './staff-cloud';

interface OfConsultation { readonly id: string; readonly consultationId: string }

/** Longer than fifteen working days over any holiday. */
const LINK_DAYS = 60;
const NONE = refuse('consultationUnknown', '没有找到这次征求意见，或者意见已经收到，请刷新后再办理。');

const OVER = refuse('caseOver', '这件申请已经办结，不再征求意见，不用再发链接。');

const stillAsked = ({ application }: CaseCall, consultationId: string): boolean => {
  const consultation = factsOf(application.disclosure).consultations.get(consultationId);
  return consultation !== undefined && !consultation.ended;
};

/** 征求意见的链接: a new one, shown once; an older one of the same consultation stops working. */
export const linkConsultation: UseCase<OfConsultation, ConsultationLink, StaffCloud, CaseCall> = async ({ consultationId }, call, { links, blind, randomToken }) => {
  if (!stillAsked(call, consultationId)) return NONE;
  if (isOver(call.application.disclosure)) return OVER;
  const { application: { disclosure: { id: caseId } }, member, at, today } = call;
  await links.revoke(caseId, consultationId);
  const token = randomToken();
  const expiresOn: CivilDate = addDays(today, LINK_DAYS);
  await links.add({ id: blind.idFrom('consultationLink', token), caseId, consultationId, memberId: member.id, createdAt: at, expiresAt: `${expiresOn}${at.slice(10)}` as typeof at });
  return ok({ token, expiresOn });
};

/** 撤销链接. */
export const revokeConsultationLink: UseCase<OfConsultation, { readonly revoked: boolean }, StaffCloud, CaseCall> =
  async ({ consultationId }, { application }, { links }) => ok({ revoked: await links.revoke(application.disclosure.id, consultationId) });
