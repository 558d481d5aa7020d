import Taro from '@tarojs/taro';
import type { RequestKindKey } from '@/domain/request/kinds';

type Query = Readonly<Record<string, string | number | undefined>>;

function url(path: string, query: Query = {}): string {
  const words = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return words.length > 0 ? `/${path}?${words.join('&')}` : `/${path}`;
}

/** Every place a reading page leads to; each address says its agency, so that it can be shared on its own. */
export const LINKS = {
  home: (agency?: string) => url('pages/home/index', { agency }),
  agencies: () => url('pages/agencies/index'),
  reports: (agency: string) => url('pages/reports/index', { agency }),
  /** @param at section to open at, counted from 0 @param words to be marked in the text */
  report: (agency: string, year: number, at?: { readonly section: number; readonly words?: string }) =>
    url('pages/report/index', { agency, year, section: at?.section, words: at?.words }),
  printed: (agency: string, year: number, table?: 2 | 3 | 4) => url('pages/printed/index', { agency, year, table }),
  charts: (agency: string) => url('pages/charts/index', { agency }),
  guide: (agency: string) => url('pages/guide/index', { agency }),
  column: (agency: string, kind: 'rules' | 'published') => url('pages/column/index', { agency, kind }),
  complaint: (agency: string) => url('pages/complaint/index', { agency }),
  /** 更正、建议、投诉、意见: the form of a kind, and what one has sent. */
  request: (agency: string, kind: RequestKindKey) => url('packages/requests/form/index', { agency, kind }),
  requests: () => url('packages/requests/list/index'),
  /** 凭编号查询, without signing in. */
  lookUp: () => url('packages/lookup/look/index'),
  /** 我想知道……: what was written is on the phone, not in the address. */
  wish: () => url('packages/apply/wish/index'),
  /** @param about words already written, as the beginning of the description */
  application: (agency: string, about?: string) => url('packages/apply/form/index', { agency, about }),
} as const;

/** After a choice: back to the page that asked for it, or home. */
export function goBackOrHome(): void {
  const pages = Taro.getCurrentPages();
  const before = pages[pages.length - 2]?.route;
  // Home is opened by its tab, so that its address no longer names the agency it was opened with.
  if (before && !before.includes('pages/home/')) void Taro.navigateBack();
  else goToTab('home');
}

export const go = (to: string): void => void Taro.navigateTo({ url: to });
export const replaceBy = (to: string): void => void Taro.redirectTo({ url: to });
/** To a page of the tab bar; WeChat takes no parameters there. */
export const goToTab = (tab: 'home' | 'find' | 'apply'): void => void Taro.switchTab({ url: `/pages/${tab}/index` });
