/** A text and how sure its characters are. */
export interface DecodedText {
  readonly text: string;
  /** Characters that were damaged and stand as \ufffd. */
  readonly damaged: number;
}

const UTF16 = ['utf-16le', 'utf-16be'] as const;
/** Of a text in the right encoding hardly anything is damaged; in a wrong one nearly everything is. */
const MOST_DAMAGED = 0.02;
const MOST_CONTROLS = 0.002;

const decode = (content: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(content);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** Texts copied out of a PDF hold a control character now and then; a picture or a program is full of them. */
const isProse = (text: string): boolean => count(text, /[\0-\x08\x0e-\x1f]/g) <= MOST_CONTROLS * text.length;

/** Bytes in pairs without a mark at the start: the one order in which nearly all is what reports are made of. */
function unmarkedUtf16(content: Uint8Array): DecodedText | undefined {
  if (content.length % 2 === 1 || content.length < 4) return undefined;
  return UTF16.map((encoding) => decode(content, encoding))
    .filter((text) => isProse(text) && count(text, /[\p{Script=Han}\u0009-\u007e\u3000-\u303f\uff00-\uffef]/gu) > text.length * 0.9)
    .map((text) => ({ text, damaged: 0 }))[0];
}

/**
 * The text of a file in UTF-8, UTF-16 or GB 18030 (which GBK and GB 2312 are part of), as programs in China write
 * them; undefined when it is none of them.
 */
export function decodeText(content: Uint8Array): DecodedText | undefined {
  const marked = content[0] === 0xff && content[1] === 0xfe ? UTF16[0] : content[0] === 0xfe && content[1] === 0xff ? UTF16[1] : undefined;
  if (!marked && content.includes(0)) return unmarkedUtf16(content);
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    const text = decode(content, encoding);
    const damaged = count(text, /\ufffd/g);
    if (isProse(text) && damaged <= MOST_DAMAGED * count(text, /[^\0-\x7f]/g)) return { text, damaged };
  }
  return undefined;
}
