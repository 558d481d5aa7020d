import type { Doubt } from '../report';
import { isPageMark } from './artefacts';
import { isHan } from './characters';
import { doubt, firstOf, quoted } from './doubts';
import { linesFromGrid, type HtmlCell } from './html-grid';
import { attribute, htmlTokens, span, type HtmlToken } from './html-tokens';
import { textLine, type Line } from './line';

const BLOCKS = new Set([
  'p', 'div', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dd', 'dt', 'section', 'article', 'header', 'footer',
  'center', 'blockquote', 'pre', 'title', 'head', 'body', 'form', 'tr', 'td', 'th', 'table', 'caption', 'hr',
]);

/** Line ends inside markup mean nothing; between Latin words they are a space. */
function flowed(text: string): string {
  if (!text.includes('\n')) return text;
  const parts = text.split('\n').map((part) => part.trim()).filter(Boolean);
  const betweenLatin = (left: string | undefined, right: string) => left !== undefined && !isHan(left.charAt(left.length - 1)) && !isHan(right.charAt(0));
  return parts.map((part, index) => (betweenLatin(parts[index - 1], part) ? ` ${part}` : part)).join('');
}

/** Struck out is as good as taken away, but whoever reads the report must know. */
const STRUCK = new Set(['s', 'strike', 'del']);
const RAISED = new Set(['sup', 'sub']);

/** Lines of a page, and what stands on it and was not taken for text. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly doubts: readonly Doubt[];
}

interface Frame {
  rows: HtmlCell[][];
  cell?: HtmlCell;
  /** Holds another table: it lays out the page, and its cells are paragraphs. */
  layout: boolean;
}

/** Turns the tokens of a page into lines; tables may be nested and tags may be missing. */
class PageReader {
  readonly lines: Line[] = [];
  private readonly frames: Frame[] = [];
  private readonly doubts: Doubt[] = [];
  private words: string[] = [];
  private struck: string[] | undefined;

  read(tokens: readonly HtmlToken[]): PageLines {
    for (const token of tokens) this.take(token);
    while (this.frames.length > 0) this.closeTable();
    this.endParagraph();
    return { lines: this.lines.filter(({ text, cells }) => (cells !== undefined || text !== '') && !isPageMark(text)), doubts: firstOf(this.doubts, '划去或者隐藏的文字') };
  }

  private take(token: HtmlToken): void {
    if (token.kind === 'words') {
      (this.struck ?? this.words).push(flowed(token.text));
      return;
    }
    if (STRUCK.has(token.name)) this.strike(token.kind === 'open');
    // In a cell, 12 with a small 2 behind it is no 122.
    if (RAISED.has(token.name) && this.frames.at(-1)?.cell) this.words.push(token.kind === 'open' ? '（' : '）');
    if (BLOCKS.has(token.name)) this.endParagraph();
    if (token.name === 'meta' && /title/i.test(attribute(token.attributes, 'name') ?? '')) {
      this.lines.push(textLine(attribute(token.attributes, 'content') ?? ''));
    }
    if (token.name === 'table') {
      if (token.kind === 'open') this.openTable();
      else this.closeTable();
    }
    const frame = this.frames.at(-1);
    if (!frame) return;
    if (token.name === 'tr') {
      this.closeCell(frame);
      if (token.kind === 'open') frame.rows.push([]);
    } else if (token.name === 'td' || token.name === 'th') {
      this.closeCell(frame);
      if (token.kind === 'open') frame.cell = { paragraphs: [], rowSpan: span(token.attributes, 'rowspan'), colSpan: span(token.attributes, 'colspan') };
    }
  }

  private strike(begins: boolean): void {
    const words = this.struck?.join('').trim() ?? '';
    this.struck = begins ? [] : undefined;
    if (words !== '') this.doubts.push(doubt('artefact', ['正文'], `原文划去或者隐藏了${quoted(words)}，没有读入。`));
  }

  private endParagraph(): void {
    this.strike(false);
    const paragraph = this.words.join('').trim();
    this.words = [];
    if (paragraph === '') return;
    const frame = this.frames.at(-1);
    if (frame?.cell && !frame.layout) frame.cell.paragraphs.push(paragraph);
    else this.lines.push(textLine(paragraph));
  }

  private closeCell(frame: Frame): void {
    if (frame.cell && !frame.layout) {
      if (frame.rows.length === 0) frame.rows.push([]);
      frame.rows.at(-1)?.push(frame.cell);
    }
    delete frame.cell;
  }

  private openTable(): void {
    const outer = this.frames.at(-1);
    if (outer) {
      const open = outer.cell;
      delete outer.cell;
      this.emit(linesFromGrid(outer.rows));
      this.emit((open?.paragraphs ?? []).map(textLine));
      outer.rows = [];
      outer.layout = true;
    }
    this.frames.push({ rows: [], layout: false });
  }

  private closeTable(): void {
    this.endParagraph();
    const frame = this.frames.at(-1);
    if (!frame) return;
    this.closeCell(frame);
    this.frames.pop();
    this.emit(linesFromGrid(frame.rows));
  }

  // One by one: spreading a table of a hundred thousand rows into push overflows the stack.
  private emit(lines: readonly Line[]): void {
    for (const line of lines) this.lines.push(line);
  }
}

/** Lines of a published page: paragraphs, and the rows of its tables. */
export const linesFromHtml = (html: string): PageLines => new PageReader().read(htmlTokens(html));
