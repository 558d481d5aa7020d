import type { DraftSource } from '@/contract/disclosures';
import { excerpt } from '@/domain/applicant/text';
import { factsOf } from '@/domain/case/facts';
import { redact } from '@/domain/redaction/redact';
import { ok } from '@/domain/result';
import { articleLabel, art } from '@/domain/statute/article';
import type { Application } from '../../application';
import type { RequestCall } from '../../entry/request';
import type { CaseCall } from '../../entry/staff';
import { refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { AnswerDraft } from '../../repositories/answer-drafts';
import type { UseCase } from '../../serving/call';
import type { DisclosureCloud } from './disclosure-cloud';
import { matterOfCase, matterOfRequest, personalIn, type Matter } from './matter';
import { mayAnswer, NOT_YOURS } from '../requests/staff-request';

const NOT_ANSWERED = refuse('notAnswered', '答复送达以后才能转为主动公开，现在还没有送达。', { article: articleLabel(art(44, 1)) });
const NOT_GRANTED = refuse('notGranted', '只有予以公开、部分公开的答复能转为主动公开；这件答复没有公开信息。', { article: articleLabel(art(44, 1)) });
const ALREADY_PUBLIC = refuse('alreadyPublic', '这件答复说信息已经公开，不用再转；要补充的请直接起草一条。', { article: articleLabel(art(36, undefined, 1)) });
const NO_SUGGESTION = refuse('noSuggestion', '只有建议主动公开的请求能转为草稿。', { article: articleLabel(art(44, 2)) });

/** Why an answer cannot become published information; what was withheld and may be opened can. @source 条例 arts. 18, 44(1) */
export async function answerProblem({ disclosure }: Application, { withheld }: Pick<DisclosureCloud, 'withheld'>): Promise<Outcome<never> | undefined> {
  const { served } = factsOf(disclosure);
  if (!served || !disclosure.decision) return NOT_ANSWERED;
  const { leaf, facts } = disclosure.decision;
  if (leaf !== 'granted' && leaf !== 'partiallyGranted') return (await withheld.find(disclosure.id))?.state === 'opened' ? undefined : NOT_GRANTED;
  return facts?.publishedAt ? ALREADY_PUBLIC : undefined;
}

/** Why a request cannot become a draft: it is none that asks for it, or somebody else answers it. */
export function suggestionProblem(call: RequestCall): Outcome<never> | undefined {
  if (!mayAnswer(call)) return NOT_YOURS;
  return call.request.kind === 'proactiveSuggestion' ? undefined : NO_SUGGESTION;
}

/** The draft that came of it before and is still there. */
export async function draftOf(source: AnswerDraft['source'], { answerDrafts, items }: Pick<DisclosureCloud, 'answerDrafts' | 'items'>): Promise<string | undefined> {
  for (const { itemId } of await answerDrafts.of(source)) if (await items.find(itemId)) return itemId;
  return undefined;
}

const TITLE = 60;

function sourceOf(raw: { readonly title: string; readonly body: string }, files: readonly string[], matter: Matter, { id, name, level }: Agency, itemId: string | undefined): DraftSource {
  const [title, body] = [redact(raw.title, matter.known), redact(raw.body, matter.known)];
  return {
    agency: { id, name, level }, title: title.text, body: body.text, open: matter.known.open,
    redactions: [...title.redactions.map((one) => ({ ...one, in: 'title' as const })), ...body.redactions.map((one) => ({ ...one, in: 'body' as const }))],
    suspicions: personalIn(`${title.text}\n${body.text}`, matter).suspicions, files, ...(itemId && { itemId }),
  };
}

/** 由答复起草: the words of the answer with everything taken out that is known or looks personal. @source 条例 arts. 15, 44(1) */
export const answerDraft: UseCase<{ readonly id: string }, DraftSource, DisclosureCloud, CaseCall> = async (_input, { application, agency }, cloud) => {
  const problem = await answerProblem(application, cloud);
  if (problem) return problem;
  const { id, decision } = application.disclosure;
  const [matter, itemId, letters] = [await matterOfCase(application, agency, cloud), await draftOf({ kind: 'case', id }, cloud), await cloud.letters.of(id)];
  const files = letters.filter(({ kind }) => kind === 'grant' || kind === 'partialGrant').flatMap(({ attachments }) => attachments.map(({ name }) => redact(name, matter.known).text));
  return ok(sourceOf({ title: excerpt(application.request.description, TITLE), body: decision && decision.leaf.startsWith('refused.') ? '' : decision?.reasons ?? '' }, files, matter, agency, itemId));
};

/** 由建议起草. @source 条例 art. 44(2) */
export const suggestionDraft: UseCase<{ readonly id: string }, DraftSource, DisclosureCloud, RequestCall> = async (_input, call, cloud) => {
  const problem = suggestionProblem(call);
  if (problem) return problem;
  const { request, agency } = call;
  const content = request.content();
  const itemId = await draftOf({ kind: 'request', id: request.id }, cloud);
  return ok(sourceOf({ title: content.kind === 'proactiveSuggestion' ? excerpt(content.what, TITLE) : '', body: '' }, [], matterOfRequest(request, agency), agency, itemId));
};
