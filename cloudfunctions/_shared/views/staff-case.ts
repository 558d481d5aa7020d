import { factsOf } from '@/domain/case/facts';
import { recordsOf } from '@/domain/case/records';
import { allowedEvents, mayRecordLate, waitingFor } from '@/domain/case/duties';
import { LATE_TYPES } from '@/domain/case/late';
import { closedByLastDay, offeredEvents } from '@/domain/case/offered';
import { reviewing } from '@/domain/case/reviews';
import type { DisclosureCase } from '@/domain/case/case';
import { civilDateAt } from '@/domain/calendar/instant';
import { lettersDue } from '@/domain/letter/due';
import type { StaffCase } from '@/contract/staff';
import type { Application } from '../application';
import type { Standing } from '../entry/standing';
import type { Agency } from '../repositories/agencies';
import type { WizardRecordOf } from '../repositories/wizards';
import type { AsOf } from './as-of';
import { maskedApplicant } from './applicant';
import { intakeView } from './intake';
import { openMatters } from './open-matters';
import { answerView, caseHead, requestView } from './case';
import { answerSheet } from './signing';
import { staffTimeline } from './timeline';
import { wizardMatter } from './wizard';

/** Who looks: the person, and what roles he has in this agency today. */
export type Viewer = Pick<Standing, 'member' | 'roles'>;

/** What the viewer may do now, and what the last day closed to him; the county's supervisor has no step among his roles. */
function actionsOf({ disclosure }: Application, agency: Agency, { member, roles }: Viewer, { calendar, today }: AsOf): Pick<StaffCase, 'actions' | 'closedByLastDay'> {
  const allowed = allowedEvents(disclosure, roles, member.id);
  const offering = { calendar, today, feeSwitch: agency.settings?.feeSwitch };
  const closed = closedByLastDay(allowed, disclosure, offering);
  return { actions: offeredEvents(allowed, disclosure, offering), ...(closed && { closedByLastDay: closed }) };
}

/** The draft that came back last and was not written anew. */
function returnedDraft({ events }: DisclosureCase): StaffCase['returned'] {
  const last = events.at(-1);
  const draft = events.findLast((event) => event.type === 'decided');
  return last?.type === 'returned' && draft ? { leaf: draft.leaf, reasons: draft.reasons, ...(draft.facts && { facts: draft.facts }), reason: last.reason } : undefined;
}

/** What other records know of the case. */
interface Known {
  /** The agency's people by member id. */
  readonly names: ReadonlyMap<string, string>;
  /** Places of the letters that were issued. */
  readonly issued: readonly string[];
  readonly wizard?: WizardRecordOf | undefined;
}

/** 案件详情 for the office. */
export function staffCase(application: Application, agency: Agency, viewer: Viewer, { names, issued, wizard }: Known, asOf: AsOf): StaffCase {
  const { disclosure, submittedAt } = application;
  const { decision, outcome, state } = disclosure;
  const returned = returnedDraft(disclosure);
  const answer = answerView(disclosure, agency, asOf);
  const review = reviewing(disclosure);
  const sheet = answerSheet(application, agency, asOf.calendar);
  const waiting = waitingFor(disclosure, viewer.roles, viewer.member.id);
  return {
    ...caseHead(disclosure, agency, asOf),
    state,
    applicant: maskedApplicant(disclosure.applicantKind, application.person()),
    request: requestView(application),
    submittedAt,
    ...(disclosure.practice && { practice: true as const }),
    ...(application.erased && { erasedOn: civilDateAt(application.erased.at) }),
    ...(application.intake && { intake: intakeView(application, application.intake()) }),
    timeline: staffTimeline(disclosure, names),
    ...(application.handler && { handler: { memberId: application.handler, name: names.get(application.handler) ?? '' } }),
    ...(decision && {
      decision: {
        leaf: decision.leaf, reasons: decision.reasons, ...(decision.facts && { facts: decision.facts }), decidedAt: decision.at,
        by: (decision.by.kind === 'staff' && names.get(decision.by.memberId)) || '经办人',
      },
    }),
    ...(returned && { returned }),
    ...(answer && { answer }),
    ...(review && { reviewing: review.kind, ...(review.both && review.kind === 'secrecy' && { legalityNext: true as const }) }),
    ...(sheet && { sheet }),
    ...(outcome && { outcome }),
    wizard: wizardMatter(disclosure, agency, wizard, { names, roles: viewer.roles, on: asOf }),
    records: recordsOf(factsOf(disclosure)),
    ...(application.erased ? { actions: [] } : actionsOf(application, agency, viewer, asOf)),
    late: disclosure.receivedOn && !application.erased ? LATE_TYPES.filter((type) => mayRecordLate(type, viewer.roles, state)) : [],
    open: openMatters(disclosure, names, asOf),
    lettersDue: application.erased ? [] : lettersDue(disclosure, issued).flatMap(({ place, kind, state: ready }) => (ready === 'ready' ? [{ place, kind }] : [])),
    ...(waiting && { waitingFor: waiting }),
  };
}
