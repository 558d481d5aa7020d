import { noHeadLeft, REPORT_ACTION_KEYS, reportActionProblem, reportActionRule, rolesNow, type ReportAction, type ReportActor, type ReportWork } from '@/domain/report-work/life';
import { articleLabel } from '@/domain/statute/article';
import { STAFF_ROLES } from '@/domain/statute/roles';
import { notYourRole } from '../../../authorization';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { Member } from '../../../repositories/members';
import { stageOf, type LoadedYear } from './load';

/** @param published the published report, or what is known of it */
export const workOf = ({ kept, published }: Pick<LoadedYear, 'kept'> & { readonly published?: object | undefined }): ReportWork => ({
  stage: stageOf(kept, published), drafters: kept?.drafters ?? [],
  ...(kept?.reviewedBy && { reviewedBy: kept.reviewedBy }), ...(kept?.correcting && { correcting: kept.correcting }),
});

const actorOf = ({ member, roles, relation }: Pick<AgencyCall, 'member' | 'roles' | 'relation'>): ReportActor => ({ memberId: member.id, roles, relation });

type Caller = Pick<AgencyCall, 'member' | 'roles' | 'relation'>;

export const actionsOf = (work: ReportWork, call: Caller, here: readonly Member[]): readonly ReportAction[] =>
  REPORT_ACTION_KEYS.filter((action) => reportActionProblem(work, action, actorOf(call), noHeadLeft(work, here)) === undefined);

const BARRED = {
  drafted: '年报是你参加写的，写的人不能审核、审定。请换一个人办。',
  reviewed: '年报是你审核的，审核和审定要由不同的人办。请换一个人审定。',
} as const;

/** Why a caller may not, in words; undefined when he may. @source 条例 art. 17 */
export function actionProblem(work: ReportWork, action: ReportAction, call: Caller, here: readonly Member[]) {
  const problem = reportActionProblem(work, action, actorOf(call), noHeadLeft(work, here));
  switch (problem?.code) {
    case undefined: return undefined;
    case 'notYourRole': return notYourRole(problem.roles);
    case 'barred': return refuse('barred', BARRED[problem.by], { article: articleLabel(reportActionRule(action).rule) });
    case 'notNow': return refuse('notNow', `年报现在${STAGE_WORDS[work.stage]}，不能${reportActionRule(action).label}。请刷新后再看。`);
  }
}

const STAGE_WORDS = { notBegun: '还没有动笔', drafting: '正在编写', inReview: '在等审核', withHead: '在等审定', published: '已经公布' } as const;

/** 现在轮到谁, where it is not the caller's turn. */
export function waitingFor(work: ReportWork): string | undefined {
  const next = { inReview: 'review', withHead: 'approve' } as const;
  const action = work.stage === 'inReview' || work.stage === 'withHead' ? next[work.stage] : undefined;
  return action && `等${rolesNow(work, action).map((role) => STAFF_ROLES[role].label).join('或者')}${reportActionRule(action).label}。`;
}
