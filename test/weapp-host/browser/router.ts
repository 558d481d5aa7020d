import { nav } from './screen';
import { PageView } from './page-view';
import { manifest } from './registry';

/** WeChat's limit of pages on top of each other. */
const DEEPEST = 10;
const stack: PageView[] = [];
/** Tab pages stay alive while another is shown. */
const tabs = new Map<string, PageView>();

const top = (): PageView | undefined => stack.at(-1);
export const currentPages = () => stack.map((page) => page.instance);
export const currentPage = top;

function target(url: string): { readonly path: string; readonly query: Record<string, string> } {
  const at = new URL(url, `https://root/${top()?.path ?? ''}`);
  const path = at.pathname.slice(1);
  if (!manifest.pages.includes(path)) throw new Error(`page "${path}" is not found`);
  // WeChat hands the query over as written; whoever wrote it decodes it.
  const query = Object.fromEntries(at.search.slice(1).split('&').filter(Boolean).map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return [name, value.join('=')];
  }));
  return { path, query };
}

const isTab = (path: string) => manifest.tabPages.includes(path);

function dispose(page: PageView | undefined): void {
  if (!page || page.isTab) return;
  page.unload();
}

function open(path: string, query: Record<string, string>): void {
  const kept = tabs.get(path);
  const page = kept ?? new PageView(path, query);
  stack.push(page);
  if (page.isTab) tabs.set(path, page);
  if (kept) kept.show(); else page.load();
  nav(page.title, stack.length > 1);
}

export function navigateTo(url: string): void {
  const { path, query } = target(url);
  if (isTab(path)) throw new Error('can not navigateTo a tabbar page');
  if (stack.length >= DEEPEST) throw new Error('webview count limit exceed');
  top()?.hide();
  open(path, query);
}

export function redirectTo(url: string): void {
  const { path, query } = target(url);
  if (isTab(path)) throw new Error('can not redirectTo a tabbar page');
  const old = stack.pop();
  if (old?.isTab) old.hide();
  dispose(old);
  open(path, query);
}

export function switchTab(url: string): void {
  const { path } = target(url);
  if (!isTab(path)) throw new Error('can not switchTab to a page that is not a tab');
  if (url.includes('?')) throw new Error('switchTab takes no query');
  if (top()?.path === path) return;
  for (const page of stack.splice(0)) {
    if (page.isTab) page.hide();
    dispose(page);
  }
  open(path, {});
}

export function reLaunch(url: string): void {
  const { path, query } = target(url);
  for (const page of new Set([...stack.splice(0), ...tabs.values()])) page.unload();
  tabs.clear();
  open(path, query);
}

export function navigateBack(delta = 1): void {
  for (let left = Math.min(delta, stack.length - 1); left > 0; left -= 1) dispose(stack.pop());
  top()?.show();
  const page = top();
  if (page) nav(page.title, stack.length > 1);
}
