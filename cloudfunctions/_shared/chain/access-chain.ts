import { canonical } from './canonical';
import type { Keyed, Linked } from './keyed';

/** How far a chain of accesses has come. */
export interface AccessHead {
  readonly count: number;
  readonly link: string;
}

/** 一条查看记录 in its chain. @param chain id of the chain @param entry plain, its reason opened */
export function linkedAccess(keyed: Keyed, chain: string, { count, link: before }: AccessHead, entry: object): Linked {
  const digest = keyed.idFrom('chain.access', chain, String(count + 1), canonical(entry));
  return { digest, link: accessLink(keyed, chain, count + 1, before, digest) };
}

export const accessLink = (keyed: Keyed, chain: string, seq: number, before: string, digest: string): string =>
  keyed.idFrom('chain.accessLink', chain, String(seq), before, digest);

/** So that no shorter chain can be made to look whole. */
export const headMark = (keyed: Keyed, chain: string, { count, link }: AccessHead): string => keyed.idFrom('chain.accessHead', chain, String(count), link);
