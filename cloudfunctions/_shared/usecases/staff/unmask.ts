import { ok } from '@/domain/result';
import type { UnmaskedApplicant } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from './staff-cloud';

/** 查看完整个人信息: who looked, when and why is written down before anything is shown. */
export const unmask: UseCase<{ readonly id: string; readonly reason: string }, UnmaskedApplicant, StaffCloud, CaseCall> =
  async ({ reason }, { application, agency, member, at, requestId }, { accessLog }) => {
    await accessLog.write({ caseId: application.disclosure.id, agencyId: agency.id, memberId: member.id, at, what: 'person', reason, requestId });
    const { name, documentNumber, phone, contactName, email, address, helperName, helperPhone } = application.person();
    const { joint, agent } = application.intake?.() ?? {};
    return ok({
      name, documentNumber, phone,
      ...(contactName && { contactName }), ...(email && { email }), ...(address && { address }),
      ...(helperName && { helperName }), ...(helperPhone && { helperPhone }),
      ...(joint && { joint }), ...(agent && { agentName: agent.name, agentPhone: agent.phone }),
    });
  };
