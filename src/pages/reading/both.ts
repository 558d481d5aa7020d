import type { Opened } from './use-reading';

/** 两样都读到才算读到: a page of two answers says nothing about the one that did not come. */
export function bothOf<A, B>(one: Opened<A>, other: Opened<B>): Opened<readonly [A, B]> {
  const reload = async () => { await Promise.all([one.reload(), other.reload()]); };
  const [first, second] = [one.reading, other.reading];
  if (first.kind === 'failed') return { reading: first, reload };
  if (second.kind === 'failed') return { reading: second, reload };
  if (first.kind === 'loading' || second.kind === 'loading') return { reading: { kind: 'loading' }, reload };
  const at = first.at < second.at ? first.at : second.at;
  return { reading: { kind: 'ready', value: [first.value, second.value], at, stale: first.stale || second.stale }, reload };
}
