import { useSyncExternalStore } from 'react';
import Taro from '@tarojs/taro';
import { guardBack } from './browser-back.h5';

/** What the bundler calls to fetch a piece of the program; a page that was not opened yet is one or more of them. */
// eslint-disable-next-line prefer-const -- replaced below
declare let __webpack_chunk_load__: (piece: string | number) => Promise<unknown>;

interface Place {
  readonly address: string;
  readonly state: unknown;
}

interface Waiting {
  readonly again: () => Promise<unknown>;
  readonly arrived: (value: unknown) => void;
}

/** Pieces that did not come. Whoever asked for one goes on waiting for it: opened later, the page opens as if it had been slow. */
let waiting: readonly Waiting[] = [];
/** Fetched ahead; when that fails nobody is told, because nobody asked. */
let ahead = false;
/** Where the page that is shown was opened; undefined before there is one. */
let shown: Place | undefined;
const listeners = new Set<() => void>();

function set(next: readonly Waiting[]): void {
  waiting = next;
  for (const listener of listeners) listener();
}

const here = (): Place => ({ address: window.location.hash, state: window.history.state });
const positionOf = ({ state }: Place): number | undefined => (state as { idx?: number } | null)?.idx;

/** Tries again whatever did not come. */
export async function loadAgain(): Promise<void> {
  const tried = waiting;
  const missing = await Promise.all(tried.map((one) => one.again().then((value) => {
    one.arrived(value);
    return undefined;
  }, () => one)));
  set(waiting.filter((one) => !tried.includes(one) || missing.includes(one)));
}

/** Back to the page that is still there under the message. */
export function leaveLoad(): void {
  if (!shown) return;
  const stepped = positionOf(here()) !== positionOf(shown);
  if (stepped) {
    // The guard below takes it from here.
    window.history.back();
    return;
  }
  window.history.replaceState(shown.state, '', shown.address);
  set([]);
}

/** Whether the page that was asked for could not be fetched, and whether there is one to go back to. */
export function usePageLoad(): { readonly failed: boolean; readonly canLeave: boolean } {
  const failed = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
  return { failed, canLeave: failed && shown !== undefined };
}

const load = __webpack_chunk_load__;
__webpack_chunk_load__ = (piece) => {
  const first = load(piece);
  if (ahead) return first;
  return first.catch(() => new Promise((arrived) => { set([...waiting, { again: () => load(piece), arrived }]); }));
};

guardBack(() => {
  if (waiting.length === 0) return false;
  set([]);
  // The router still shows the page one comes back to.
  return window.location.hash === shown?.address;
});

window.addEventListener('online', () => void loadAgain());

interface Route {
  readonly path: string;
  readonly load: (context: object, params: object) => readonly unknown[];
}

/** Fetches the pages one may go to next while nothing else is to be done: they open at once, and without a network too. */
async function loadAhead(): Promise<void> {
  const { routes } = (window as unknown as { __taroAppConfig: { routes: readonly Route[] } }).__taroAppConfig;
  const ofOffice = (path: string) => /packages\/(staff|county)\//.test(path);
  const near = routes.filter(({ path }) => ofOffice(path) === ofOffice(window.location.hash));
  for (const route of near) {
    ahead = true;
    const pieces = route.load({}, {});
    ahead = false;
    await Promise.all(pieces).catch(() => undefined);
  }
}

/** Whoever only looked in at the first page pays for that page; the others come once somebody begins to use it. */
const BEGINNINGS = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
const IDLE_MS = 1500;
let begun = false;
const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

Taro.eventCenter.on('__afterTaroRouterChange', () => {
  shown = here();
});

function begin(): void {
  if (begun || sparing || !shown) return;
  begun = true;
  setTimeout(() => void loadAhead(), IDLE_MS);
}
for (const beginning of BEGINNINGS) window.addEventListener(beginning, begin, { passive: true });
