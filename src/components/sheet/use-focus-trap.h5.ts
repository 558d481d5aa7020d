import { useEffect, useRef } from 'react';

const FOCUSABLE = 'button, input, textarea, select, a[href], [tabindex="0"]';

function keepInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const outside = !panel.contains(document.activeElement);
  const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
  if (!outside && !leaving && document.activeElement !== panel) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Holds the keyboard inside a sheet while it is open, closes it with Escape, and gives the focus back. */
export function useFocusTrap(id: string, onEscape: () => void): void {
  const escape = useRef(onEscape);
  useEffect(() => { escape.current = onEscape; });
  useEffect(() => {
    const panel = document.getElementById(id);
    if (!panel) return undefined;
    const before = document.activeElement;
    panel.tabIndex = -1;
    panel.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') escape.current();
      if (event.key === 'Tab') keepInside(panel, event);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [id]);
}
