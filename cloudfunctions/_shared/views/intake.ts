import type { IntakeView } from '@/contract/intake';
import { waitsForContact } from '@/domain/intake/registered-channels';
import type { Application, Intake } from '../application';
import { maskName, maskPhone } from '../masking';
import { unlessErased } from './applicant';

/** Whether 确认收到 has to say how the applicant was reached: he has no account here that would show it to him. */
export const needsContact = ({ disclosure }: Pick<Application, 'disclosure'>, { paper }: Intake): boolean =>
  paper === true && waitsForContact(disclosure.events[0].channel);

/** 登记的情况 with names masked. */
export function intakeView(application: Pick<Application, 'disclosure'>, intake: Intake): IntakeView {
  const { paper, oral, joint, agent, forwardedFrom, takenOver } = intake;
  return {
    ...(paper && { paper }), ...(oral && { oral: true as const }),
    ...(joint && { joint: joint.map((name) => unlessErased(name, maskName)) }),
    ...(agent && { agent: { name: unlessErased(agent.name, maskName), phone: unlessErased(agent.phone, maskPhone) } }),
    ...(forwardedFrom && { forwardedFrom: { agencyName: forwardedFrom.agencyName, number: forwardedFrom.number, submittedAt: forwardedFrom.submittedAt } }),
    ...(takenOver && { takenOver }),
    ...(needsContact(application, intake) && { needsContact: true as const }),
  };
}
