import type { PageAddress } from './address';

/** Where the page was opened; an address without a page opens the first one. */
export function firstAddress(): PageAddress {
  const { hash, search } = window.location;
  const [path = '', query = ''] = hash.slice(1).split('?');
  return { path: path.replace(/^\//, ''), params: Object.fromEntries([...new URLSearchParams(search), ...new URLSearchParams(query)]) };
}
