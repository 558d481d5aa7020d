import { lazily } from '@/domain/lazily';
import type { Cut } from '@/domain/search/question';

const segmenter = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** 分词 of a question by the words of ICU, which every Node of the platform carries. */
export const wordsOfRun: Cut = (run) => Array.from(segmenter().segment(run), ({ segment }) => segment);
