import type { Speech } from './speech';

/** A page of the document; those one came from stay behind the one in front, and are not drawn. */
const page = (role: string, innerText: string, drawn: boolean) => ({ role, innerText, getClientRects: () => (drawn ? [{}] : []) });
let pages: readonly ReturnType<typeof page>[] = [];
const said: string[] = [];

async function voice(): Promise<Speech> {
  const synthesis = { cancel: () => undefined, speak: ({ text }: { readonly text: string }) => said.push(text) };
  class Utterance { constructor(readonly text: string) {} }
  const document = { querySelectorAll: (selector: string) => pages.filter(({ role }) => selector.includes(role)) };
  Object.assign(globalThis, { window: { speechSynthesis: synthesis }, document, SpeechSynthesisUtterance: Utterance });
  const { speech } = await import('./speech.h5');
  if (!speech) throw new Error('no voice');
  return speech;
}

test('读给我听：读的是眼前这一页，不是退回去才看得到的那一页；按钮上的字不读', async () => {
  pages = [page('main', '首页', false), page('main', '读给我听\n你叫什么名字？\n和证件上的一样。', true)];
  (await voice()).read(() => undefined);
  expect(said).toEqual(['你叫什么名字？', '和证件上的一样。']);
});

test('打开了一层的，读那一层', async () => {
  said.length = 0;
  pages = [page('main', '首页', true), page('dialog', '上一页的', false), page('dialog', '词语解释', true)];
  (await voice()).read(() => undefined);
  expect(said).toEqual(['词语解释']);
});
