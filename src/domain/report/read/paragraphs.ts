import { letters } from './characters';

/** Ends a sentence, a heading with a colon, or a bracket that closes one. */
const TERMINAL = /[。！？；：:;!?）)”"》]$/;
const NEW_PARAGRAPH = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十]+[，,、是]|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、](?!\d))/;
const HEADING_IN_TEXT = /^[（(][一二三四五六七八九十]{1,3}[）)][^。，]{2,30}$/;

/** Width in Han characters: what is narrower counts half. */
const widthOf = (line: string): number => [...line].reduce((width, character) => width + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);

/** How a document breaks its lines; width 0 when each line is a paragraph. */
export interface Wrapping {
  readonly width: number;
}

/**
 * Whether lines were broken at the edge of a page, as in text out of a PDF: most long lines then end inside a sentence,
 * and nearly all have one length.
 */
export function wrappingOf(lines: readonly string[]): Wrapping {
  const long = lines.map((line) => ({ line, width: widthOf(line) })).filter(({ width }) => width >= 18);
  const open = long.filter(({ line }) => !TERMINAL.test(line));
  if (long.length < 4 || open.length * 2 < long.length) return { width: 0 };
  const widths = long.map(({ width }) => width).sort((left, right) => left - right);
  return { width: widths[Math.floor(widths.length * 0.8)] ?? 0 };
}

const LATIN_EDGE = /[a-zA-Z]$/;
const join = (left: string, right: string): string => (LATIN_EDGE.test(left) && /^[a-zA-Z]/.test(right) ? `${left} ${right}` : `${left}${right}`);

/** PDF text puts a space between Han characters and digits; the page shows none. */
const closed = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}，。；：（“]) (?=[\da-zA-Z])|(?<=[\d%a-zA-Z]) (?=[\p{Script=Han}，。；：）”])/gu, '');

/** Lines as paragraphs; lines broken by the edge of the page are put together again. */
export function paragraphsOf(lines: readonly string[], { width }: Wrapping): readonly string[] {
  const paragraphs: string[] = [];
  let previous = '';
  for (const line of lines) {
    const continues = width > 0 && previous !== '' && !NEW_PARAGRAPH.test(line) && !HEADING_IN_TEXT.test(previous)
      && (widthOf(previous) > width - 4 || (!TERMINAL.test(previous) && widthOf(previous) > width / 2));
    if (line === '' || letters(line) === '') {
      // Nothing to read, and a blank line ends a paragraph.
    } else if (continues) paragraphs.push(join(paragraphs.pop() ?? '', line));
    else paragraphs.push(line);
    previous = line;
  }
  return width > 0 ? paragraphs.map(closed) : paragraphs;
}
