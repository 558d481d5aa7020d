import { useEffect, useRef, type ReactNode } from 'react';
import type { SheetBodyProps } from './props';

/** Told by the words, which are there at once; a class is changed one painting later. */
const WRONG = '.field__error:not(:empty), .choice__error:not(:empty), .sheet__error:not(:empty)';
const ASKED = '.field, .choice';

/** What is longer than the screen and holds nothing to stop at is scrolled by keyboard as a stop of its own. */
function stopHere(body: HTMLElement): void {
  const own = body.scrollHeight > body.clientHeight && !body.querySelector(ASKED);
  if (own) body.setAttribute('tabindex', '0');
  else body.removeAttribute('tabindex');
}

/** Everything but the actions; brings the first wrong field with its error into sight, else the field that is new. */
export function SheetBody({ children, reveal }: SheetBodyProps): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const shown = useRef({ reveal, asked: 0 });
  useEffect(() => {
    const asked = [...body.current?.querySelectorAll(ASKED) ?? []];
    const before = shown.current;
    shown.current = { reveal, asked: asked.length };
    if (before.reveal === reveal) return;
    const added = asked.length > before.asked ? asked[asked.length - 1] : undefined;
    const wrong = body.current?.querySelector(WRONG);
    (wrong?.closest(ASKED) ?? wrong ?? added)?.scrollIntoView({ block: 'nearest' });
  }, [reveal]);
  useEffect(() => {
    if (body.current) stopHere(body.current);
  });
  return <div className="sheet__body" role="group" aria-label="会发生什么" ref={body}>{children}</div>;
}
