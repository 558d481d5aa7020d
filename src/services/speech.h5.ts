import { READ_LABEL } from './read-label';
import type { Speech } from './speech';

/** Browsers cut long utterances off, so a page is read line by line. */
const linesOf = (element: HTMLElement | undefined): readonly string[] =>
  (element?.innerText ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '' && line !== READ_LABEL);

/** The one that is on the screen: pages one came from stay in the document behind it. */
const inFront = (role: 'dialog' | 'main'): HTMLElement | undefined =>
  Array.from(document.querySelectorAll<HTMLElement>(`[role="${role}"]`)).find((element) => element.getClientRects().length > 0);

function reader(synthesis: SpeechSynthesis): Speech {
  return {
    read: (ended) => {
      const lines = linesOf(inFront('dialog') ?? inFront('main'));
      synthesis.cancel();
      lines.forEach((line, index) => {
        const utterance = new SpeechSynthesisUtterance(line);
        utterance.lang = 'zh-CN';
        utterance.rate = 0.9;
        if (index === lines.length - 1) utterance.onend = ended;
        utterance.onerror = ended;
        synthesis.speak(utterance);
      });
      if (lines.length === 0) ended();
    },
    stop: () => synthesis.cancel(),
  };
}

/** 读给我听 by the browser's own voice, where it has one. */
export const speech: Speech | undefined = 'speechSynthesis' in window ? reader(window.speechSynthesis) : undefined;
