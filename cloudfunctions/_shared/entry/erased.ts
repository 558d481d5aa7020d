import { articleLabel } from '@/domain/statute/article';
import { ERASURE_RULES } from '@/domain/statute/retention';
import { refuse } from '../refusal';

/** What is still done with an application whose personal data was erased: looking at what is left of it. */
export const READ_WHEN_ERASED: readonly string[] = ['getCase', 'lettersOf', 'previewLetter'];

export const ERASED = refuse('erased', '这件申请的保管期限已满，个人信息和写的内容已经删除，只看得到编号、日期和结果，不能再办理。', { article: articleLabel(ERASURE_RULES.purposeFulfilled) });
