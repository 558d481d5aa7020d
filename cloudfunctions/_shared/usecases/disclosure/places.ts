import type { DraftPlaces } from '@/contract/disclosures';
import { ok } from '@/domain/result';
import type { Item } from '@/domain/publishing/item';
import type { ItemCall } from '../../entry/item';
import { refuse, type Outcome } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import type { AnswerDraft } from '../../repositories/answer-drafts';
import type { UseCase } from '../../serving/call';
import type { DisclosureCloud } from './disclosure-cloud';
import { matterOf, personalIn } from './matter';
import { personalProblem } from './personal-problem';

const NOT_FROM_ANSWER = refuse('notFromAnswer', '这一条不是由申请答复或者公开建议转来的，不用这样核对。');

/** Every word of a text that is being written. */
function wordsOf({ work }: Item): string | undefined {
  if (!work) return undefined;
  const { title, summary, paragraphs, documentNumber, topic, attachments } = work.content;
  return [title, summary, ...paragraphs, documentNumber ?? '', topic ?? '', ...attachments.map(({ name }) => name)].join('\n');
}

async function places({ item, agency }: Pick<ItemCall, 'item' | 'agency'>, draft: AnswerDraft, cloud: DisclosureCloud): Promise<Outcome<DraftPlaces>> {
  const [words, matter] = [wordsOf(item), await matterOf(draft, agency, cloud)];
  if (words === undefined || !matter) return NOT_FROM_ANSWER;
  const { redactions, suspicions } = personalIn(words, matter);
  return ok({ itemId: item.id, title: item.work?.content.title ?? '', redactions, suspicions: suspicions.map((one) => ({ ...one, confirmed: draft.confirmed.has(one.key) })) });
}

/** 还有哪些地方要看, in the words the draft has now. */
export const draftPlaces: UseCase<{ readonly id: string }, DraftPlaces, DisclosureCloud, ItemCall> = async (_input, call, cloud) => {
  const draft = await cloud.answerDrafts.find(call.item.id);
  return draft ? places(call, draft, cloud) : NOT_FROM_ANSWER;
};

/** 看过，不是个人信息: who looked at which place is kept. */
export const confirmPlaces: UseCase<{ readonly id: string; readonly keys: readonly string[] }, DraftPlaces, DisclosureCloud, ItemCall> = async ({ keys }, call, cloud) => {
  const { item, member, at } = call;
  const draft = await cloud.answerDrafts.find(item.id);
  if (!draft) return NOT_FROM_ANSWER;
  await cloud.answerDrafts.confirm(item.id, keys.filter((key) => !draft.confirmed.has(key)), member.id, at);
  return places(call, { ...draft, confirmed: new Set([...draft.confirmed, ...keys]) }, cloud);
};

/**
 * Why a draft that came from an answer cannot be handed in yet: something personal was written into it again, or nobody has
 * looked at a place. Undefined for every other draft.
 * @source 条例 arts. 15, 44
 */
export async function handInProblem(item: Item, agency: Agency, cloud: DisclosureCloud): Promise<Outcome<never> | undefined> {
  const draft = await cloud.answerDrafts.find(item.id);
  const [words, matter] = [wordsOf(item), draft && await matterOf(draft, agency, cloud)];
  return draft && matter && words !== undefined ? personalProblem(words, matter, draft.confirmed) : undefined;
}
