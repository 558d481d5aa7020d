import { currentPage, navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../router';
import { nav } from '../screen';
import { respond } from './respond';

const byUrl = (name: string, go: (url: string) => void) => respond(name, ({ url }) => go(String(url)));

/** Canvases are asked for by a query; every one of them is a real canvas that nobody sees. */
function createSelectorQuery() {
  const tellers: (() => void)[] = [];
  const query = {
    select: () => query,
    fields: (_wanted: unknown, tell: (found: { readonly node: HTMLCanvasElement }) => void) => {
      tellers.push(() => tell({ node: document.createElement('canvas') }));
      return query;
    },
    exec: () => { for (const tell of tellers) setTimeout(tell); },
  };
  return query;
}

export const pages = {
  createSelectorQuery,
  canvasToTempFilePath: respond('canvasToTempFilePath', () => ({ tempFilePath: 'wxfile://tmp_canvas.png' })),
  navigateTo: byUrl('navigateTo', navigateTo),
  redirectTo: byUrl('redirectTo', redirectTo),
  switchTab: byUrl('switchTab', switchTab),
  reLaunch: byUrl('reLaunch', reLaunch),
  navigateBack: respond('navigateBack', ({ delta }) => navigateBack(Number(delta ?? 1))),
  setNavigationBarTitle: respond('setNavigationBarTitle', ({ title }) => {
    const page = currentPage();
    if (!page) return;
    page.title = String(title);
    nav(page.title, document.querySelector('#nav button') !== null);
  }),
  pageScrollTo: respond('pageScrollTo', ({ scrollTop, selector }) => {
    const part = typeof selector === 'string' ? document.querySelector(`wx-page:not([hidden]) ${selector}`) : null;
    if (selector !== undefined && !part) throw new Error(`pageScrollTo: nothing is ${String(selector)}`);
    if (part) part.scrollIntoView();
    else document.documentElement.scrollTop = Number(scrollTop ?? 0);
  }),
  stopPullDownRefresh: respond('stopPullDownRefresh', () => undefined),
  hideKeyboard: respond('hideKeyboard', () => (document.activeElement as HTMLElement | null)?.blur()),
  nextTick: (then: () => void) => void setTimeout(then),
};
