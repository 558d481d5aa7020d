/** WeChat has no keyboard focus to hold; its screen readers keep to what `aria-modal` marks. */
export function useFocusTrap(_id: string, _onEscape: () => void): void {
  // Nothing to do here; see use-focus-trap.h5.ts.
}
