import type { ItemCall } from '../../entry/item';
import { refuse, type Outcome } from '../../refusal';
import type { ContentSafety } from '../../safety/content-safety';
import type { UseCase } from '../../serving/call';

interface Publishing { readonly id: string; readonly version: number; readonly lookedAgain?: true | undefined }
interface LooksOver { readonly contentSafety?: ContentSafety }

const DOUBTFUL = refuse('contentDoubtful', '没有公开：内容安全检查认为里面可能有不适合公开的文字。请再看一遍标题、概述和正文；看过没有问题的，点“看过了，公开”。');
const NOT_LOOKED = refuse('contentDoubtful', '没有公开：内容安全检查这次没有查成。请自己再看一遍标题、概述和正文；看过没有问题的，点“看过了，公开”。');

/** 公开 of what the check finds nothing in; of anything else only when a person says that he has looked again. Off where no check is configured. */
export const lookedOver = <Value, Cloud>(publish: UseCase<Pick<Publishing, 'id' | 'version'>, Value, Cloud, ItemCall>): UseCase<Publishing, Value, Cloud & LooksOver, ItemCall> =>
  async (input, call, cloud): Promise<Outcome<Value>> => {
    const content = call.item.version === input.version ? call.item.work?.content : undefined;
    if (!cloud.contentSafety || !content || input.lookedAgain) return publish(input, call, cloud);
    const verdict = await cloud.contentSafety.look([content.title, content.summary, ...content.paragraphs].filter((text): text is string => Boolean(text)), call.identity);
    if (verdict === 'fine') return publish(input, call, cloud);
    return verdict === 'doubtful' ? DOUBTFUL : NOT_LOOKED;
  };
