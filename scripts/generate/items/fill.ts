/** Numbers that only look random: the same seed gives the same items. */
export type Random = () => number;

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const between = (random: Random, low: number, high: number): number => low + Math.floor(random() * (high - low + 1));

export function pick<T>(random: Random, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** What a sentence may name: `{village}`; and what was made up for it: `{sum=wan:20-90}`, later `{sum}`. */
export type Facts = Record<string, string>;

const range = (text: string): readonly [number, number] => {
  const [low = '0', high = low] = text.split('-');
  return [Number(low), Number(high)];
};

function made(kind: string, rest: string, random: Random, facts: Facts): string {
  switch (kind) {
    case 'n': return String(between(random, ...range(rest)));
    case 'wan': return `${(between(random, ...(range(rest).map((each) => each * 100) as [number, number])) / 100).toFixed(2)}万元`;
    case 'yuan': return `${between(random, ...range(rest))}元`;
    case 'date': return `${facts.year}年${between(random, ...(rest ? range(rest) : [1, 12] as const))}月${between(random, 1, 28)}日`;
    case 'pick': return pick(random, rest.split('|'));
    default: throw new RangeError(`unknown: ${kind}`);
  }
}

/** Puts the facts into a sentence; what is named there is kept for the sentences after it. */
export function fill(sentence: string, facts: Facts, random: Random): string {
  return sentence.replace(/\{(?:(\w+)=)?(\w+)(?::([^}]*))?\}/g, (_all, name: string | undefined, kind: string, rest: string | undefined) => {
    const known = name ?? kind;
    const kept = facts[known];
    if (kept !== undefined && (rest === undefined || name !== undefined)) return kept;
    const value = made(kind, rest ?? '', random, facts);
    if (name) facts[name] = value;
    return value;
  });
}
