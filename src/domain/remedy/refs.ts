import type { ArticleRef, LawCode } from '../statute/article';

type Cite = (article: number, paragraph?: number, item?: number) => ArticleRef;

const citing = (law: LawCode): Cite => (article, paragraph, item) => ({ law, article, ...(paragraph && { paragraph }), ...(item && { item }) });

/** 行政复议法 as revised in 2023. */
export const reconsideration = citing('reconsideration');
/** 行政复议法 as it was until the end of 2023. */
export const reconsideration2017 = citing('reconsideration2017');
/** 行政诉讼法. */
export const litigation = citing('litigation');
/** 法释〔2018〕1号, on 行政诉讼法. */
export const litigationInterpretation = citing('litigationInterpretation');
/** 法释〔2025〕8号, on cases about disclosure. */
export const disclosureInterpretation = citing('disclosureInterpretation');
