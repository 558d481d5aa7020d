import type { Doubt } from '../report';
import { withoutMarks } from './artefacts';
import { cleanText, letters } from './characters';
import { isHtml } from './html-tokens';
import { linesFromHtml } from './lines-from-html';
import { linesFromText } from './lines-from-text';

/** A line of the original, ready to be shown; the cells of a row stand apart. */
export interface SourceLine {
  readonly text: string;
  /** For comparing. */
  readonly plain: string;
}

const MOST_LINES = 3;
const LONGEST = 160;

/** The original line by line, as the reader sees it: a row of a table is a line. */
export function sourceLines(source: string): readonly SourceLine[] {
  const { text } = withoutMarks(cleanText(source));
  const lines = isHtml(text) ? linesFromHtml(text).lines : linesFromText(text);
  return lines.map((line) => ({ text: line.cells ? line.cells.filter((cell) => cell !== '').join(' ｜ ') : line.text, plain: letters(line.text) })).filter(({ plain }) => plain !== '');
}

const shown = ({ text }: SourceLine): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text);

/** What a doubt quotes, then where it is from the narrowest part on: what may be found in the original. */
function cluesOf({ place, message }: Pick<Doubt, 'place' | 'message'>): readonly string[] {
  const quotes = message.match(/“[^”]{2,60}”/g) ?? [];
  return [...quotes.map(letters), ...place.split(' · ').reverse().map(letters)].filter((clue) => clue.length > 1);
}

/** 原文这一处: the lines of the original a doubt is about, at most three; empty where nothing of it is there to be found. */
export function excerptsOf(about: Pick<Doubt, 'place' | 'message'>, lines: readonly SourceLine[]): readonly string[] {
  for (const clue of cluesOf(about)) {
    const found = lines.filter(({ plain }) => plain.includes(clue));
    if (found.length > 0) return found.slice(0, MOST_LINES).map(shown);
  }
  return [];
}
