import { useMemo, useSyncExternalStore } from 'react';
import type { Params, PageAddress } from './address';

const paramsIn = (query: string): Params => Object.fromEntries(new URLSearchParams(query));

/** Parameters of the address before the page's own, as people write them by hand: https://…/?agency=… */
export const addressParams = (): Params => paramsIn(window.location.search);

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The last address of each page; a page that lies under another one keeps its own. */
const latest = new Map<string, string>();

function addressOf(page: string): string | undefined {
  const [path, query = ''] = window.location.hash.slice(1).split('?');
  if (path === page) latest.set(page, query);
  return latest.get(page);
}

/**
 * Parameters of a page of the tab bar as its address has them now: it is kept when another address of it is typed
 * or followed in the same window, where every other page is opened anew.
 */
export function useOwnParams({ path, params }: PageAddress): Params {
  const page = path.split('?')[0] ?? path;
  const query = useSyncExternalStore(subscribe, () => addressOf(page));
  return useMemo(() => (query === undefined ? params : paramsIn(query)), [query, params]);
}
