import { call, type Instance } from './instance';

/** WeChat's events that the host can give, and the browser's events they come from. */
const SOURCES: Readonly<Record<string, string>> = {
  tap: 'click', touchstart: 'pointerdown', touchend: 'pointerup', touchcancel: 'pointercancel',
  input: 'input', focus: 'focusin', blur: 'focusout', change: 'change', confirm: 'keydown', scroll: 'scroll', load: 'load', error: 'error',
  transitionend: 'transitionend', animationstart: 'animationstart', animationend: 'animationend', longpress: 'contextmenu',
};
const BINDING = /^(capture-)?(bind|catch):?(.+)$/;

const place = (element: Element) => ({
  id: element.id,
  dataset: { ...(element as HTMLElement).dataset },
  offsetLeft: (element as HTMLElement).offsetLeft ?? 0,
  offsetTop: (element as HTMLElement).offsetTop ?? 0,
});

function detailOf(event: Event): unknown {
  const control = event.target;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return { value: control.value, cursor: control.selectionStart ?? 0 };
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (event.type === 'scroll' && control instanceof Element) return { scrollTop: control.scrollTop, scrollLeft: control.scrollLeft };
  return {};
}

/** Listeners for the `bindtap="eh"` attributes of one element; they bubble from element to element as WeChat's do. */
export function listeners(attr: Readonly<Record<string, unknown>>, owner: Instance): Record<string, (event: Event) => void> {
  const found: Record<string, (event: Event) => void> = {};
  for (const [name, handler] of Object.entries(attr)) {
    const [, , how, type = ''] = BINDING.exec(name) ?? [];
    const source = SOURCES[type];
    if (!how || !source || !handler) continue;
    found[`on${source}`] = (event) => {
      if (type === 'confirm' && (event as KeyboardEvent).key !== 'Enter') return;
      if (how === 'catch') event.stopPropagation();
      const at = event.currentTarget as Element;
      const from = (event.target as Element).closest('[id]') ?? at;
      call(owner, String(handler), {
        type, timeStamp: event.timeStamp, detail: detailOf(event), target: place(from), currentTarget: place(at), touches: [], changedTouches: [], mark: {},
      });
    };
  }
  return found;
}
