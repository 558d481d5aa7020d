import type { CaseState } from '@/domain/case/case';
import { rolesFor } from '@/domain/case/duties';
import type { CaseEventType } from '@/domain/case/event';
import type { StaffRole } from '@/domain/statute/roles';
import type { Application } from '../application';
import { grantsOf, notYourPart, suffices, type StaffFunction } from '../authorization';
import type { BlindIndex } from '../crypto/blind-index';
import { NOT_FOUND, refuse, SIGN_IN, type Outcome } from '../refusal';
import type { Agency, AgencyRepository } from '../repositories/agencies';
import type { Member, MemberRepository } from '../repositories/members';
import type { Call, UseCase } from '../serving/call';
import { ERASED, READ_WHEN_ERASED } from './erased';
import { ONLY_REAL, playing, PRACTICE } from './practice';
import { standingsIn, type Standing } from './standing';

/** A call about one agency by someone who may make it, with the roles he has there today. */
export interface AgencyCall extends Call, Standing {
  readonly agency: Agency;
}

export interface CaseCall extends AgencyCall {
  readonly application: Application;
  /** The person himself; in practice `member` is the part he plays. */
  readonly caller: Member;
}

export interface KnowsStaff {
  readonly blind: BlindIndex;
  readonly members: MemberRepository;
  readonly agencies: AgencyRepository;
}
interface FindsCases extends KnowsStaff { readonly cases: { find(id: string): Promise<Application | undefined> } }

/** Every binding of the identity that calls. */
export const withBindings = <Input, Value, Cloud extends KnowsStaff>(
  useCase: UseCase<Input, Value, Cloud, Call & { readonly bindings: readonly Member[] }>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  if (!call.identity || !grantsOf('staff', call.action).includes('signedIn')) return SIGN_IN;
  return useCase(input, { ...call, bindings: await cloud.members.of(cloud.blind.pseudonym(call.identity)) }, cloud);
};

/** The one check of a call: the binding that may do it, or the words for someone who may not. */
export async function admit(fn: StaffFunction, call: Call, agency: Agency | undefined, unknown: (typeof NOT_FOUND)['application' | 'request'], cloud: KnowsStaff, application?: Application, of?: readonly StaffRole[]): Promise<Outcome<AgencyCall & { readonly caller: Member }>> {
  if (!call.identity) return SIGN_IN;
  if (!agency) return unknown;
  const bindings = await cloud.members.of(cloud.blind.pseudonym(call.identity));
  const standings = (await standingsIn(agency, bindings, call.today, cloud.members))
    .map((standing) => ({ ...standing, ...playing(application, standing), caller: standing.member }));
  const enough = standings.find((standing) => suffices(fn, call.action, standing));
  if (enough) return { ok: true, value: { ...call, ...enough, agency } };
  // Whoever has nothing to do with this agency does not learn that the record exists.
  return standings.length > 0 ? notYourPart(fn, call.action, of) : unknown;
}

/** For an action of a function that names an agency. */
const onAgencyOf = (fn: StaffFunction) => <Input extends { readonly agencyId: string }, Value, Cloud extends KnowsStaff>(
  useCase: UseCase<Input, Value, Cloud, AgencyCall>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  const admitted = await admit(fn, call, await cloud.agencies.find(input.agencyId), NOT_FOUND.agency, cloud);
  return admitted.ok ? useCase(input, admitted.value, cloud) : admitted;
};

export const onAgency = onAgencyOf('staff');
export const onAgencyPapers = onAgencyOf('papers');
export const onAgencyAnnual = onAgencyOf('annual');

const COUNTY_ONLY = refuse('forbidden', '这一步由县主管部门办理，请联系他们。');

/** For an action of the county office over all its agencies. */
const onCountyOf = (fn: StaffFunction) => <Input extends { readonly agencyId: string }, Value, Cloud extends KnowsStaff>(
  useCase: UseCase<Input, Value, Cloud, AgencyCall>,
): UseCase<Input, Value, Cloud> => onAgencyOf(fn)<Input, Value, Cloud>(async (input, call, cloud) =>
  (call.agency.parentId === undefined ? useCase(input, call, cloud) : COUNTY_ONLY));

export const onCounty = onCountyOf('staff');
export const onCountyAnnual = onCountyOf('annual');

/** Whose the first of the steps is that an action takes: an approval is not the officer's, although the action is. */
function rolesOfStep(input: object, state: CaseState): readonly StaffRole[] {
  const [first] = 'steps' in input ? input.steps as readonly { readonly type: CaseEventType }[] : [];
  return first ? rolesFor(first.type, state) : [];
}

/** For an action that names a case; a case of another agency is answered like one that does not exist. */
const onCaseOf = (fn: StaffFunction) => <Input extends { readonly id: string }, Value, Cloud extends FindsCases>(
  useCase: UseCase<Input, Value, Cloud, CaseCall>,
): UseCase<Input, Value, Cloud> => async (input, call, cloud) => {
  const application = await cloud.cases.find(input.id);
  const agency = application && await cloud.agencies.find(application.disclosure.agencyId);
  const admitted = await admit(fn, call, agency, NOT_FOUND.application, cloud, application, application && rolesOfStep(input, application.disclosure.state));
  if (!admitted.ok) return admitted;
  if (application?.disclosure.practice && ONLY_REAL.includes(call.action)) return PRACTICE;
  if (application?.erased && !READ_WHEN_ERASED.includes(call.action)) return ERASED;
  return application ? useCase(input, { ...admitted.value, application }, cloud) : NOT_FOUND.application;
};

export const onCase = onCaseOf('staff');
export const onCasePapers = onCaseOf('papers');
