import { useEffect, useMemo, useRef } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { guardBack } from './browser-back.h5';
import type { Stop, Trail } from './question-trail';

/** What is kept with each step of the browser's history, so that it outlives a reload. */
interface Mark extends Stop {
  readonly draftId: string;
  /** How many questions lie between here and the page the form was opened from. */
  readonly depth: number;
}

const markIn = (state: unknown): Mark | undefined => (state as { readonly question?: Mark } | null)?.question;

/** The browser answers within milliseconds, or has nothing to go back to. */
const PATIENCE_MS = 1000;

/** The trail of the form in front; there is one at most. */
let inFront: Trail | undefined;

/** Before the page is left by its own arrow, which, as in WeChat, leaves the whole form. */
export const endTrail = (): Promise<void> => inFront?.end() ?? Promise.resolve();

/** On the web the browser's way back goes back one question; the address stays, so the router is not told. */
export function useTrail(draftId: string, first: Stop, onBack: (stop: Stop) => void): Trail {
  const follow = useRef(onBack);
  useEffect(() => { follow.current = onBack; });
  const start = useRef(first);
  /** A step back that is under way; `done` instead of showing the question. */
  const under = useRef<{ readonly done?: () => void }>();

  const trail = useMemo((): Trail => {
    const depth = () => markIn(window.history.state)?.depth ?? 0;
    const stateOf = (stop: Stop, at: number) => ({ ...window.history.state as object | null, question: { ...stop, draftId, depth: at } });
    return {
      onward: (stop) => window.history.pushState(stateOf(stop, depth() + 1), ''),
      stay: (stop) => window.history.replaceState(stateOf(stop, depth()), ''),
      back: () => {
        if (depth() === 0) return false;
        // The second tap of a double tap is the same step.
        if (!under.current) {
          under.current = {};
          window.history.back();
        }
        return true;
      },
      end: () => new Promise((resolve) => {
        if (depth() === 0) {
          resolve();
          return;
        }
        under.current = { done: resolve };
        window.history.go(-depth());
        setTimeout(resolve, PATIENCE_MS);
      }),
    };
  }, [draftId]);

  useEffect(() => {
    // After a reload one is where one was.
    if (markIn(window.history.state)?.draftId !== draftId) {
      window.history.replaceState({ ...window.history.state as object | null, question: { ...start.current, draftId, depth: 0 } }, '');
    }
    inFront = trail;
    const unguard = guardBack(({ state }) => {
      const mark = markIn(state);
      if (inFront !== trail || mark?.draftId !== draftId) return false;
      const { done } = under.current ?? {};
      under.current = undefined;
      if (done) done();
      else follow.current(mark);
      return true;
    });
    return () => {
      unguard();
      if (inFront === trail) inFront = undefined;
    };
  }, [draftId, trail]);

  useDidShow(() => { inFront = trail; });
  useDidHide(() => { if (inFront === trail) inFront = undefined; });

  return trail;
}
