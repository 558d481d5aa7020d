/**
 * From which likeness on two descriptions are shown beside each other. Low enough to catch the same wish in other words,
 * high enough to leave out what only shares the place or the year; a person judges what is shown. A choice of this product,
 * tried on the pairs in like-text.test.ts.
 */
export const LIKE_FROM = 0.55;

/** What every application says, and nothing about which information is meant. */
const COMMON_WORDS = /依法|申请|公开|请求|请|提供|关于|相关|有关|政府信息|信息|材料|复印件|贵单位|贵机关|你单位|我想要|我要|我想|想要|想知道|一份|的/g;

/** Letters, digits and Chinese characters alone, in one form: NFKC, small letters, without the words everybody writes. */
export function comparableText(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const said = plain.replace(COMMON_WORDS, '');
  return said || plain;
}

/** Neighbouring pairs of characters, each with how often it stands there. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const characters = [...text];
  const pairs = new Map<string, number>();
  for (let index = 1; index < characters.length; index += 1) {
    const pair = `${characters[index - 1]}${characters[index]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/**
 * 两段申请内容有多像: twice the pairs they share over all pairs of both (Dice); 1 for the same words, 0 for none in common.
 * The order of the two does not matter.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [comparableText(one), comparableText(other)];
  if (a === b) return a === '' ? 0 : 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const all = sizeOf(first) + sizeOf(second);
  if (all === 0) return 0;
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return (2 * shared) / all;
}
