import { canonical } from './canonical';
import type { Keyed } from './keyed';

/** 封存 of one agency and one day, or of the whole deployment, as far as its root says it. */
export interface SealFacts {
  readonly agencyId: string;
  readonly day: string;
  /** Root of the seal before; empty for the first. */
  readonly previous: string;
}

/** Of one part of a seal's entries. */
export const partDigest = (keyed: Keyed, { _id, ...part }: { readonly _id: string }): string => keyed.idFrom('chain.sealPart', _id, canonical(part));

/** Of what stands in the number log between two numbers of a series. */
export const numbersDigest = (keyed: Keyed, series: string, through: number, entries: readonly object[]): string =>
  keyed.idFrom('chain.numbers', series, String(through), canonical(entries));

/** 根: of everything the seal says, the one before among it. */
export const sealRoot = (keyed: Keyed, { agencyId, day, ...facts }: SealFacts): string => keyed.idFrom('chain.seal', agencyId, day, canonical(facts));

/** 封存号, as people copy it by hand: digits, four at a time, e.g. 3917 0042 5581 6630. */
export const shortDigest = (root: string): string =>
  (BigInt(`0x${root.slice(0, 16)}`) % 10_000_000_000_000_000n).toString().padStart(16, '0').replace(/(.{4})(?=.)/g, '$1 ');
