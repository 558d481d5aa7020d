import { isPageMark } from './artefacts';
import { rowLine, textLine, type Line } from './line';
import { parseValue } from './values';

/** A tab, the words of one cell, nothing more: how a word processor writes a table as text, one cell a line. */
const CELL_LINE = /^\t[^\t]*$/;
const RULE_LINE = /^[\s|:+=_-]+$/;
const LONGEST_CELL = 80;
const LONGEST_CONTINUATION = 20;
/** More empty lines in a row than the widest table has cells are only space. */
const MOST_EMPTY = 20;
const EMPTY_LINE = textLine('');

const isCellText = (text: string): boolean => text.length <= LONGEST_CELL && !text.includes('。');

/** Cells of a line with bars: | a | b |, in any of the bars seen. */
function barred(line: string): readonly string[] | undefined {
  const parts = line.trim().replace(/[｜│┃]/g, '|').split('|');
  if (parts.length < 3) return undefined;
  return parts.slice(parts[0]?.trim() === '' ? 1 : 0, parts.at(-1)?.trim() === '' ? -1 : undefined);
}

/** The row that begins at a line of one cell a line: cells until the empty line, wrapped words joined to their cell. */
function cellLines(lines: readonly string[], start: number): { readonly cells: string[]; readonly end: number } {
  const cells: string[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (CELL_LINE.test(line) && isCellText(line)) cells.push(line.trim());
    else if (line === '' || line.includes('\t') || line.length > LONGEST_CONTINUATION || !isCellText(line) || parseValue(line)) break;
    else cells.push(`${cells.pop() ?? ''}${line.trim()}`);
  }
  return { cells, end };
}

/** Lines of a plain text. An empty line stays, because it may be a blank cell. */
export function linesFromText(text: string): readonly Line[] {
  const source = text.split('\n');
  const lines: Line[] = [];
  let empties = 0;
  for (let at = 0; at < source.length; at += 1) {
    const line = source[at] ?? '';
    empties = line === '' ? empties + 1 : 0;
    if (line === '' && empties <= MOST_EMPTY) lines.push(EMPTY_LINE);
    if (line === '' || isPageMark(line)) continue;
    const bars = barred(line);
    if (bars) {
      if (!RULE_LINE.test(line)) lines.push(rowLine(bars));
    } else if (CELL_LINE.test(line) && isCellText(line)) {
      const { cells, end } = cellLines(source, at);
      lines.push(cells.length > 1 ? rowLine(cells) : textLine(cells[0] ?? ''));
      at = end - 1;
    } else if (line.includes('\t') && !line.includes('。')) lines.push(rowLine(line.split('\t')));
    else lines.push(textLine(line));
  }
  return lines;
}
