/** WeChat has no keyboard focus to hold; its screen readers keep to what `aria-modal` marks. */
export const useFocusTrap: (id: string, onEscape: () => void) => void = () => undefined;
