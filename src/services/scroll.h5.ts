/**
 * Brings a part of the page to the top of the screen and takes the keyboard there.
 * Earlier pages stay in the document, so the part is looked for among those that are seen.
 */
export function scrollToPart(id: string): void {
  const part = [...document.querySelectorAll<HTMLElement>(`#${CSS.escape(id)}`)].find((one) => one.offsetParent !== null);
  if (!part) return;
  part.scrollIntoView({ block: 'start' });
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
}

/** To the part at the very top, which also takes the keyboard. */
export const scrollToTop = (id: string): void => scrollToPart(id);
