import type { Elsewhere } from '../publishing/content';
import { addressKey } from './link';
import type { Outlet } from './year-numbers';

const hostOf = (address: string): string => addressKey(address).split('/')[0]?.replace(/^www\./, '') ?? '';

/**
 * 还公开在 of an item, as a channel of the agency: the only one of its kind in use, or the only one at whose address the
 * link stands. Undefined when there is none, or when it might be either of several.
 * @source 条例 art. 23
 */
export function outletFor<O extends Pick<Outlet, 'kind' | 'address'> & { readonly retired?: boolean }>({ channel, link }: Pick<Elsewhere, 'channel' | 'link'>, outlets: readonly O[]): O | undefined {
  const ofKind = outlets.filter(({ kind, retired }) => kind === channel && !retired);
  if (ofKind.length === 1) return ofKind[0];
  const there = link ? ofKind.filter(({ address }) => address !== undefined && hostOf(address) === hostOf(link)) : [];
  return there.length === 1 ? there[0] : undefined;
}
