/** Told of a way back (or forward) before the router is. @returns true when it was dealt with, and the router shall not hear of it */
type Guard = (event: PopStateEvent) => boolean;

const guards = new Set<Guard>();
/** A change of the address comes with two events; what was kept from the router is kept with both. */
let kept = false;

// Added while the program is read, so before the router's own: listeners are called in the order they came.
window.addEventListener('popstate', (event) => {
  kept = [...guards].some((guard) => guard(event));
  if (kept) event.stopImmediatePropagation();
});
window.addEventListener('hashchange', (event) => {
  if (kept) event.stopImmediatePropagation();
  kept = false;
});

/** Asks to be told of the browser's way back first. @returns ends it */
export function guardBack(guard: Guard): () => void {
  guards.add(guard);
  return () => void guards.delete(guard);
}
