/** A question that index.html sent before the program had come. */
interface FirstAsked { readonly body: string; readonly answer: Promise<Response> }

const asked = globalThis as { firstAsked?: FirstAsked | undefined };

/** 先问的: the answer on its way to the same question, for whoever asks it first; undefined where it was not asked. */
export function takeFirstAsked(body: string): Promise<Response> | undefined {
  const first = asked.firstAsked;
  if (first?.body !== body) return undefined;
  asked.firstAsked = undefined;
  return first.answer;
}
