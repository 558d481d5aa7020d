/** What WeChat draws around a page: its bar, its dialogs and its notes. */
let goBack: () => void = () => undefined;

export const onBack = (back: () => void): void => { goBack = back; };

export function nav(title: string, canGoBack: boolean): void {
  document.title = title;
  const bar = document.getElementById('nav') as HTMLElement;
  const heading = document.createElement('strong');
  heading.textContent = title;
  const back = document.createElement('button');
  back.textContent = '‹';
  back.setAttribute('aria-label', '返回');
  back.addEventListener('click', () => goBack());
  bar.replaceChildren(...(canGoBack ? [back] : []), heading);
}

const layer = () => document.getElementById('over') as HTMLElement;

export function note(text: string): void {
  const box = document.createElement('div');
  box.className = 'note';
  box.setAttribute('role', 'status');
  box.textContent = text;
  layer().replaceChildren(box);
}

export const clear = (): void => layer().replaceChildren();

/** A dialog with buttons. @returns the index of the button pressed */
export function ask(title: string, text: string, buttons: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const box = document.createElement('div');
    box.className = 'ask';
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', title || text);
    const words = document.createElement('p');
    words.textContent = [title, text].filter(Boolean).join('\n');
    box.append(words, ...buttons.map((label, index) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.addEventListener('click', () => {
        clear();
        resolve(index);
      });
      return button;
    }));
    layer().replaceChildren(box);
  });
}
