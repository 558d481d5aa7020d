import type * as z from 'zod/mini';
import type { decideAssessmentInput, proposeAssessmentInput, WithheldDetail, withheldOfInput, WithheldPage } from '@/contract/withheld';
import { decide, propose, REASSESS_REFUSALS, sinceBefore, type ReassessRefusal, type Withheld } from '@/domain/reassess/reassess';
import { ok } from '@/domain/result';
import { art, articleLabel } from '@/domain/statute/article';
import type { AgencyCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import { refuse, STALE, type Outcome } from '../../refusal';
import type { WithheldFilter } from '../../repositories/withheld';
import { withheldDecided, withheldToReview } from '../../telling-withheld';
import type { UseCase } from '../../serving/call';
import { enterAnswers, leavePublished } from './enter';
import { monthsOf, withheldDetail, withheldLine } from './view';
import type { WithheldCloud } from './withheld-cloud';

const filterOf = (show: z.output<typeof withheldOfInput>['show'], { agency, today }: AgencyCall): WithheldFilter => {
  if (show === 'due') return { state: 'withheld', before: sinceBefore(today, monthsOf(agency), 'soon') };
  return { state: show === 'all' ? 'withheld' : show };
};

/** Without what is public again and only for want of a moment still stood there. */
async function stillWithheld(all: readonly Withheld[], { today, at }: AgencyCall, { items, withheld }: WithheldCloud): Promise<readonly Withheld[]> {
  const left: Withheld[] = [];
  for (const one of all) {
    if (one.kind === 'item' && (await items.find(one.id))?.live) await leavePublished(one.id, today, at, withheld);
    else left.push(one);
  }
  return left;
}

/** 定期评估的清单: what is due comes first. @source 条例 art. 18 */
export const withheldOf: UseCase<z.output<typeof withheldOfInput>, WithheldPage, WithheldCloud, AgencyCall> = async ({ show, cursor }, call, cloud) => {
  const { agency, today, at } = call;
  const months = monthsOf(agency);
  const first = cursor === undefined;
  if (first) await enterAnswers(agency.id, today, at, cloud);
  const page = await cloud.withheld.listOf(agency.id, filterOf(show, call), cursor);
  const count = (standing: 'overdue' | 'soon') => cloud.withheld.countOf(agency.id, { state: 'withheld', before: sinceBefore(today, months, standing) });
  const [overdue, due, proposed] = first ? await Promise.all([count('overdue'), count('soon'), cloud.withheld.countOf(agency.id, { state: 'proposed' })]) : [0, 0, 0];
  return ok({
    items: await Promise.all((await stillWithheld(page.items, call, cloud)).map((one) => withheldLine(one, months, today, cloud))), ...(page.next && { next: page.next }), months,
    ...(first && { counts: { overdue, soon: due - overdue, proposed } }),
  });
};

const GONE = refuse('notFound', '没有找到这一项，请从列表重新进入。');
const refused = (code: ReassessRefusal) => refuse(code, REASSESS_REFUSALS[code], { article: articleLabel(art(18)) });

async function found({ id, version }: { readonly id: string; readonly version?: number }, { agency }: AgencyCall, { withheld }: WithheldCloud): Promise<Outcome<Withheld>> {
  const one = await withheld.find(id);
  if (one?.agencyId !== agency.id) return GONE;
  return version === undefined || one.version === version ? ok(one) : STALE;
}

export const withheldOne: UseCase<{ readonly agencyId: string; readonly id: string }, WithheldDetail, WithheldCloud, AgencyCall> = async ({ id }, call, cloud) => {
  const one = await found({ id }, call, cloud);
  return one.ok ? ok(await withheldDetail(one.value, call, cloud)) : one;
};

/** 提出评估意见: 仍不公开或者可以公开, with the reason; the reviewers hear of it. */
export const proposeAssessment: UseCase<z.output<typeof proposeAssessmentInput>, WithheldDetail, WithheldCloud, AgencyCall> = async ({ id, version, result, reason }, call, cloud) => {
  const { agency, member, at } = call;
  const one = await found({ id, version }, call, cloud);
  if (!one.ok) return one;
  const next = propose(one.value, { result, reason, by: member.id, at });
  if (!next.ok) return refused(next.error);
  if (!await cloud.withheld.save(next.value, withheldToReview(next.value, agency, at))) return STALE;
  return ok(await withheldDetail(next.value, call, cloud));
};

/** 审核评估意见, with the second factor; who proposed it does not. @source 条例 arts. 17, 18 */
export const decideAssessment: UseCase<z.output<typeof decideAssessmentInput>, WithheldDetail, WithheldCloud, AgencyCall> = async ({ id, version, agree, opinion, pin }, call, cloud) => {
  const { member, at, today } = call;
  const one = await found({ id, version }, call, cloud);
  if (!one.ok) return one;
  const next = decide(one.value, agree, { at, by: member.id, opinion }, today);
  if (!next.ok) return refused(next.error);
  const wrong = await pinProblem(call, pin, cloud);
  if (wrong) return wrong;
  if (!await cloud.withheld.save(next.value, withheldDecided(one.value, next.value, at))) return STALE;
  return ok(await withheldDetail(next.value, call, cloud));
};
