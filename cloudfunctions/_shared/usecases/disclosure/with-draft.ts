import type { OtherRequest } from '../../other-request';
import type { DisclosureCloud } from './disclosure-cloud';
import { draftOf } from './source';

/** 答复 of a suggestion that was taken up: says which draft came of it. @source 条例 art. 44(2) */
export async function withDraft(words: string, { id }: OtherRequest, cloud: Pick<DisclosureCloud, 'answerDrafts' | 'items'>): Promise<string> {
  const itemId = await draftOf({ kind: 'request', id }, cloud);
  const item = itemId && await cloud.items.find(itemId);
  if (!item) return words;
  const title = (item.live ?? item.work)?.content.title ?? '';
  const told = item.live ? `已经按你的建议公开“${title}”，在小程序“查信息”里可以看到。` : `已经按你的建议起草“${title}”，审核通过后在小程序“查信息”里公开。`;
  return words.includes(`“${title}”`) ? words : `${words}\n${told}`;
}
