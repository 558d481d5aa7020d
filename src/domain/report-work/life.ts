import { art, type ArticleRef } from '../statute/article';
import type { StaffRole } from '../statute/roles';

/** 年报办到哪一步. notBegun: nobody has written anything yet; what is shown is the first draft. */
export const REPORT_STAGES = {
  notBegun: { label: '还没有动笔' },
  drafting: { label: '正在编写' },
  inReview: { label: '待审核' },
  withHead: { label: '待审定' },
  published: { label: '已公布' },
} as const satisfies Record<string, { readonly label: string }>;
export type ReportStage = keyof typeof REPORT_STAGES;

/** What is on the trail of a report. */
export const REPORT_EVENTS = {
  written: { label: '编写' },
  handedIn: { label: '送审' },
  reviewed: { label: '审核通过' },
  returned: { label: '退回' },
  published: { label: '审定并公布' },
  correcting: { label: '开始更正' },
  correctionDropped: { label: '放弃更正' },
  restored: { label: '按经过恢复一件申请' },
} as const satisfies Record<string, { readonly label: string }>;
export type ReportEventType = keyof typeof REPORT_EVENTS;

/** Somebody of the county whom a one-person office has named acts as its 审核人 and, where nobody else is left, for its head. */
type Who = Extract<StaffRole, 'officer' | 'editor' | 'reviewer' | 'officeHead' | 'signatory'>;

interface ActionRule {
  readonly label: string;
  readonly stages: readonly ReportStage[];
  readonly roles: readonly Who[];
  /** Never by who drafted it. */
  readonly apart?: true;
  readonly rule: ArticleRef;
}

const DRAFTERS: readonly Who[] = ['officer', 'editor'];

/** 谁在哪一步办什么. @source 条例 arts. 4, 17, 49 */
const REPORT_ACTIONS = {
  write: { label: '编写', stages: ['notBegun', 'drafting'], roles: DRAFTERS, rule: art(49) },
  handIn: { label: '送审', stages: ['notBegun', 'drafting'], roles: DRAFTERS, rule: art(49) },
  review: { label: '审核通过', stages: ['inReview'], roles: ['reviewer'], apart: true, rule: art(17) },
  return: { label: '退回', stages: ['inReview', 'withHead'], roles: ['reviewer', 'officeHead', 'signatory'], apart: true, rule: art(17) },
  approve: { label: '审定并公布', stages: ['withHead'], roles: ['officeHead', 'signatory'], apart: true, rule: art(49) },
  correct: { label: '更正', stages: ['published'], roles: DRAFTERS, rule: art(6) },
  dropCorrection: { label: '放弃更正', stages: ['drafting'], roles: DRAFTERS, rule: art(6) },
} as const satisfies Record<string, ActionRule>;
export type ReportAction = keyof typeof REPORT_ACTIONS;
export const REPORT_ACTION_KEYS = Object.keys(REPORT_ACTIONS) as readonly ReportAction[];
export const reportActionRule = (action: ReportAction): ActionRule => REPORT_ACTIONS[action];

/** 办理年报的经过, as far as who may do what depends on it. */
export interface ReportWork {
  readonly stage: ReportStage;
  /** Who wrote in this round: text, confirmations of channels, reasons, handing in. */
  readonly drafters: readonly string[];
  readonly reviewedBy?: string;
  readonly correcting?: { readonly version: number; readonly reason: string };
}

/** Who asks. */
export interface ReportActor {
  readonly memberId: string;
  readonly roles: readonly StaffRole[];
  /** county: whom the agency has named at the county. */
  readonly relation: 'own' | 'county';
}

/** Why somebody may not. barred: he drafted it, or reviewed what he would approve. */
export type ReportActionProblem =
  | { readonly code: 'notNow' }
  | { readonly code: 'notYourRole'; readonly roles: readonly StaffRole[] }
  | { readonly code: 'barred'; readonly by: 'drafted' | 'reviewed' };

/**
 * 为什么现在不能办. Whoever drafted neither reviews nor approves, and nobody does both, unless the office has nobody of
 * its own left and the person of the county does it for him.
 * @param nobodyOwn the agency has no head and no leader who has not drafted: the person of the county approves
 */
export function reportActionProblem(work: ReportWork, action: ReportAction, { memberId, roles, relation }: ReportActor, nobodyOwn: boolean): ReportActionProblem | undefined {
  const { stages, apart } = reportActionRule(action);
  if (!stages.includes(work.stage) || (action === 'dropCorrection' && !work.correcting)) return { code: 'notNow' };
  const needed = rolesNow(work, action);
  const county = relation === 'county' && roles.includes('reviewer') && (work.stage === 'inReview' || nobodyOwn);
  if (!(relation === 'own' && needed.some((role) => roles.includes(role))) && !(apart && county)) return { code: 'notYourRole', roles: needed };
  if (apart && work.drafters.includes(memberId)) return { code: 'barred', by: 'drafted' };
  if (action === 'approve' && work.reviewedBy === memberId && relation === 'own') return { code: 'barred', by: 'reviewed' };
  return undefined;
}

/** Somebody who is there, with his roles. */
interface Present {
  readonly id: string;
  readonly roles: readonly StaffRole[];
}

const HEADS = ['officeHead', 'signatory'] as const satisfies readonly StaffRole[];
const isHead = ({ roles }: Present): boolean => HEADS.some((role) => roles.includes(role));

/** No head and no leader is left who neither drafted nor reviewed: then the person of the county approves. */
export const noHeadLeft = ({ drafters, reviewedBy }: Pick<ReportWork, 'drafters' | 'reviewedBy'>, here: readonly Present[]): boolean =>
  !here.some((one) => isHead(one) && !drafters.includes(one.id) && one.id !== reviewedBy);

/**
 * 走得通: somebody may review it and somebody else may approve it, none of whom drafted it; one who alone is reviewer and head
 * would review it and stand before a door that nobody opens.
 * @param county whether the agency has named somebody at the county
 */
export const canBeFinished = (drafters: readonly string[], here: readonly Present[], county: boolean): boolean =>
  county || here.some(({ id, roles }) => roles.includes('reviewer') && !drafters.includes(id) && !noHeadLeft({ drafters, reviewedBy: id }, here));

/** 现在轮到谁. */
export function rolesNow({ stage }: Pick<ReportWork, 'stage'>, action: ReportAction): readonly StaffRole[] {
  const { roles } = reportActionRule(action);
  return action !== 'return' ? roles : stage === 'inReview' ? ['reviewer'] : ['officeHead', 'signatory'];
}
