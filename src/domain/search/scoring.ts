/** How much more a word says in the title or the 内容概述 than in the text. */
export const FIELD_WEIGHTS = { title: 4, summary: 2, body: 1, about: 1.5 } as const;
export type SearchField = keyof typeof FIELD_WEIGHTS;

/** BM25: how soon more of the same word says nothing more, and how much a long text is held against it. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.4;
/** Characters of a usual text; fixed, so that what is indexed today and next year compare. */
const USUAL_LENGTH = 250;

const MOST = SATURATION + 1;
/** Impacts are kept in one byte. */
const STEPS = 255;

/**
 * 一个词在一份文本里有多重, 1 to 255.
 * @param frequency how often it stands there, each by the weight of its field
 * @param length of the text in characters
 */
export function impactOf(frequency: number, length: number): number {
  const held = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * Math.min(length / USUAL_LENGTH, 8));
  return Math.max(1, Math.round((frequency * MOST) / (frequency + held) / MOST * STEPS));
}

/** A word that stands nowhere is more often a way of speaking than the matter: it counts against a text like a common one; the name of a place weighs more, so that what is nowhere in it is not answered with elsewhere. */
const UNKNOWN_RARITY = 2.2;
const UNKNOWN_PLACE_RARITY = 3.5;

/** A rare word says more than a common one. @param holding of `all` texts hold it */
export const rarityOf = (holding: number, all: number, place = false): number => (holding === 0 ? (place ? UNKNOWN_PLACE_RARITY : UNKNOWN_RARITY) : Math.log(1 + (all - holding + 0.5) / (holding + 0.5)));

/** What a word of a question adds to a text. */
export const addedBy = (weight: number, rarity: number, impact: number): number => weight * rarity * (impact / STEPS);

/**
 * The score of a text: what its words add, less for every word of the question it lacks.
 * @param covered share of the question that stands in it, by what its words say, 0 to 1
 */
export const scoreOf = (added: number, covered: number): number => added * (0.35 + 0.65 * covered * covered);

/** What stays of a score without the asked year; it stands in the title of what is of that year, in the text of what only names it. */
const OTHER_YEAR = 0.5;

/** 问的那一年. @param impact of the year in the text */
export const yearShare = (impact: number): number => OTHER_YEAR + (1 - OTHER_YEAR) * (impact / STEPS);

const FIRST_YEAR = 2000;
const BY_YEAR = 0.004;
const EXPIRED_SHARE = 0.9;

/** Of papers that are alike but for their year, the newer first, one that is no more in force last. @param day YYYYMMDD, 0 of what is expired */
export const ageShare = (year: number, day: number): number => (1 + BY_YEAR * Math.max(0, year - FIRST_YEAR)) * (day === 0 ? EXPIRED_SHARE : 1);

/** What holds less of a short question than this answers another one; of a long one, with words around every matter, less is enough. */
const LEAST_COVERED = 0.38;
const SHORT_QUESTION = 5;
/** Less than this of the best is noise beside it. */
const LEAST_OF_BEST = 0.2;

/** Of a question whose every word stands somewhere, a text with one rare word of it may be what is meant. */
const LEAST_OF_KNOWN = 0.6;

/** 算不算找到, beside the best there is. @param words how many the question has @param known whether each of them stands somewhere */
export const answersBeside = (best: number, words: number, known = false) => {
  const least = LEAST_COVERED * (known ? LEAST_OF_KNOWN : 1) * Math.min(1, SHORT_QUESTION / words);
  return (score: number, covered: number): boolean => covered >= least && score >= best * LEAST_OF_BEST;
};
