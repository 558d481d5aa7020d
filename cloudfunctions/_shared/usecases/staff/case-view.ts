import type { StaffCase } from '@/contract/staff';
import type { Application } from '../../application';
import { suffices } from '../../authorization';
import { unfitReviewer } from '../../county-reviewer';
import { playing } from '../../entry/practice';
import type { CaseCall } from '../../entry/staff';
import { namesOf } from '../names-of';
import { withoutNames } from '../../views/file-names';
import { staffCase } from '../../views/staff-case';
import { mayType } from '../../views/may-type';
import type { FrontCloud } from './front-cloud';

/** The case as the caller sees it, with the names of those who did something to it. */
export async function caseViewFor(application: Application, call: Pick<CaseCall, 'agency' | 'member' | 'relation' | 'roles' | 'today'> & Partial<Pick<CaseCall, 'caller'>>, { members, wizards, letters, calendar }: FrontCloud): Promise<StaffCase> {
  const [names, wizard, kept, unfit] = await Promise.all([
    namesOf(application, call.agency.id, members), wizards.find(application.disclosure.id), letters.of(application.disclosure.id), application.disclosure.state === 'decided' && !application.disclosure.practice ? unfitReviewer(call.agency, members) : undefined,
  ]);
  // After a step of practice it is somebody else's turn, and that is played by the same person.
  const viewer = playing(application, { member: call.caller ?? call.member, roles: call.roles });
  const shown = staffCase(application, call.agency, application.disclosure.practice ? viewer : call, { names, wizard, issued: kept.map(({ place }) => place) }, { calendar, today: call.today });
  const view = {
    ...shown, ...(mayType(application) && suffices('staff', 'typeDescription', call) && { mayType: true as const }), ...(shown.waitingFor && unfit && { waitingFor: unfit.words }),
    ...(!suffices('staff', 'attachmentUrl', call) && { request: { ...shown.request, attachments: withoutNames(shown.request.attachments) } }),
  };
  return call.relation === 'own' && suffices('staff', 'assignCase', call) && !view.clock.endedOn && !view.practice ? { ...view, mayAssign: true } : view;
}
