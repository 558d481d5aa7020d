import type { PageName } from '@/app.pages';

type Query = Readonly<Record<string, string | number | undefined>>;

/** The address of a page that there is; what is undefined is left out. */
export function pageAddress(page: PageName, query: Query = {}): string {
  const words = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return words.length > 0 ? `/${page}?${words.join('&')}` : `/${page}`;
}
