/** A page of the tab bar takes no parameters, so 我想知道…… leaves a word here that the search is to be ready for typing. */
let asked = false;

export const askForFocus = (): void => { asked = true; };

export function takeFocus(): boolean {
  const was = asked;
  asked = false;
  return was;
}
