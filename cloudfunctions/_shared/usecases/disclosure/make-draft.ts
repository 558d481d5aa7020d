import type * as z from 'zod/mini';
import type { draftFromCaseInput, draftFromRequestInput } from '@/contract/disclosures';
import { ok } from '@/domain/result';
import type { AgencyCall, CaseCall } from '../../entry/staff';
import type { RequestCall } from '../../entry/request';
import { refuse, type Outcome } from '../../refusal';
import type { AnswerDraft } from '../../repositories/answer-drafts';
import type { UseCase } from '../../serving/call';
import type { PapersCloud } from '../papers/papers-cloud';
import { saveItem } from '../publishing/save-item';
import type { DisclosureCloud } from './disclosure-cloud';
import { matterOfCase, matterOfRequest, type Matter } from './matter';
import { personalProblem } from './personal-problem';
import { answerProblem, draftOf, suggestionProblem } from './source';

type Typed = Omit<z.output<typeof draftFromCaseInput>, 'id'>;
type Cloud = DisclosureCloud & PapersCloud;

async function make({ key, title, category, madeOn, summary, body, confirmed }: Typed, source: AnswerDraft['source'], matter: Matter, call: AgencyCall, cloud: Cloud): Promise<Outcome<{ readonly itemId: string }>> {
  const { agency, member, at } = call;
  const itemId = cloud.blind.idFrom('item', agency.id, member.id, key);
  const before = await draftOf(source, cloud);
  if (before === itemId) return ok({ itemId });
  if (before) return refuse('draftedAlready', '已经转成一条，请在“公开”里接着办。');
  const looked = new Set(confirmed);
  for (const [field, text] of [['title', title], ['summary', summary], ['body', body]] as const) {
    const problem = personalProblem(text, matter, looked, field);
    if (problem) return problem;
  }
  await cloud.answerDrafts.keep({ itemId, agencyId: agency.id, source }, confirmed, member.id, at);
  const saved = await saveItem({
    agencyId: agency.id, draft: { kind: 'new', key }, ...(source.kind === 'case' && { fromAnswer: source.id }),
    content: { title, category, madeOn, summary, body: { format: 'text', source: body }, validity: 'inForce', elsewhere: [], uploadIds: [] },
  }, call, cloud);
  return saved.ok ? ok({ itemId: saved.value.id }) : saved;
}

/** 由答复转为草稿: by the same way as every draft, and on through 三审. @source 条例 art. 44(1) */
export const draftFromCase: UseCase<z.output<typeof draftFromCaseInput>, { readonly itemId: string }, Cloud, CaseCall> = async ({ id, ...typed }, call, cloud) => {
  const problem = await answerProblem(call.application, cloud);
  if (problem) return problem;
  const made = await make(typed, { kind: 'case', id }, await matterOfCase(call.application, call.agency, cloud), call, cloud);
  const proposal = made.ok && await cloud.likeCases.proposalWith(call.agency.id, [id]);
  if (made.ok && proposal && proposal.state !== 'drafted') await cloud.likeCases.settle(proposal, { state: 'drafted', itemId: made.value.itemId, by: call.member.id, at: call.at });
  return made;
};

/** 由建议转为草稿. @source 条例 art. 44(2) */
export const draftFromRequest: UseCase<z.output<typeof draftFromRequestInput>, { readonly itemId: string }, Cloud, RequestCall> = async ({ id, ...typed }, call, cloud) => {
  const problem = suggestionProblem(call);
  return problem ?? make(typed, { kind: 'request', id }, matterOfRequest(call.request, call.agency), call, cloud);
};
