/** How many characters of a description are looked through: every pair of them is an entry of an index. */
const SEARCHED_CHARACTERS = 300;
/** Fewer say nothing; pairs of characters are what is kept. */
const SHORTEST_SEARCH = 2;

/** Letters, digits and Chinese characters alone, in one form. */
const plain = (text: string): readonly string[] => [...text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];

function pairs(characters: readonly string[]): readonly string[] {
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`))];
}

/** 乔官依申请〔2026〕第12号 → 2026 and 12; older numbers of paper records keep their last digits. */
const SERIES_NUMBER = /(\d{4})\D+(\d+)\D*$/;
const LAST_DIGITS = /(\d+)\D*$/;
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** What a number can be found by: itself, its year with its place, its place alone. */
function numberTokens(number: string): readonly string[] {
  const text = number.normalize('NFKC');
  const series = SERIES_NUMBER.exec(text);
  const last = withoutZeros(series?.[2] ?? LAST_DIGITS.exec(text)?.[1] ?? '');
  return [`#${plain(number).join('')}`, ...(series ? [`#${series[1]}-${last}`] : []), ...(last ? [`#${last}`] : [])];
}

/** 检索用的词: what is kept beside a case so that it can be found by its number and its words. */
export const searchTokens = ({ number, description }: { readonly number: string; readonly description: string }): readonly string[] =>
  [...numberTokens(number), ...pairs(plain(description).slice(0, SEARCHED_CHARACTERS))];

/** Of these a search asks for all; more make it slower and find the same. */
const MOST_PAIRS = 12;

/** What somebody may mean by what he typed. */
export interface SearchWays {
  /** A case must have one of these. */
  readonly number: readonly string[];
  /** A case must have all of these; none when there is too little to go by. */
  readonly text: readonly string[];
}

/** 第12号 · 12 · 2026-12 · 〔2026〕第12号 · a whole number · words. */
export function searchWays(typed: string): SearchWays {
  const text = typed.normalize('NFKC').trim();
  const characters = plain(typed);
  const series = SERIES_NUMBER.exec(text);
  const place = /^\D{0,2}0*(\d{1,6})号?$/.exec(text)?.[1];
  const words = typed.split(/\s+/).flatMap((word) => pairs(plain(word)));
  const whole = /\d/.test(text) ? [`#${characters.join('')}`] : [];
  return {
    number: [...new Set([...whole, ...(place ? [`#${place}`] : series ? [`#${series[1]}-${withoutZeros(series[2] ?? '')}`] : [])])],
    text: characters.length >= SHORTEST_SEARCH ? words.slice(0, MOST_PAIRS) : [],
  };
}
