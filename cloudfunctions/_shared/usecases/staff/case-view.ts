import type { StaffCase } from '@/contract/staff';
import type { Application } from '../../application';
import { suffices } from '../../authorization';
import { unfitReviewer } from '../../county-reviewer';
import { playing } from '../../entry/practice';
import type { CaseCall } from '../../entry/staff';
import type { MemberRepository } from '../../repositories/members';
import { staffCase } from '../../views/staff-case';
import type { StaffCloud } from './staff-cloud';

/** Names of everyone who did something to the case: of the agency, and of the county when it reviewed. */
async function namesOf({ disclosure, handler }: Application, agencyId: string, members: MemberRepository): Promise<ReadonlyMap<string, string>> {
  const names = new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));
  const all = disclosure.events.flatMap(({ by }) => (by.kind === 'staff' ? [by.memberId, by.deputyFor ?? by.memberId] : []));
  for (const id of new Set([...all, ...handler ? [handler] : []].filter((one) => !names.has(one)))) {
    const member = await members.find(id);
    if (member) names.set(id, member.name);
  }
  return names;
}

/** The case as the caller sees it, with the names of those who did something to it. */
export async function caseViewFor(application: Application, call: Pick<CaseCall, 'agency' | 'member' | 'relation' | 'roles' | 'today'> & Partial<Pick<CaseCall, 'caller'>>, { members, wizards, letters, calendar }: StaffCloud): Promise<StaffCase> {
  const [names, wizard, kept, unfit] = await Promise.all([
    namesOf(application, call.agency.id, members), wizards.find(application.disclosure.id), letters.of(application.disclosure.id), application.disclosure.state === 'decided' && !application.disclosure.practice ? unfitReviewer(call.agency, members) : undefined,
  ]);
  // After a step of practice it is somebody else's turn, and that is played by the same person.
  const viewer = playing(application, { member: call.caller ?? call.member, roles: call.roles });
  const shown = staffCase(application, call.agency, application.disclosure.practice ? viewer : call, { names, wizard, issued: kept.map(({ place }) => place) }, { calendar, today: call.today });
  const view = shown.waitingFor && unfit ? { ...shown, waitingFor: unfit.words } : shown;
  return call.relation === 'own' && suffices('staff', 'assignCase', call) && !view.clock.endedOn && !view.practice ? { ...view, mayAssign: true } : view;
}
