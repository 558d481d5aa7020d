import { isPageMark } from './artefacts';
import { isHan } from './characters';
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
  private words: string[] = [];

  read(tokens: readonly HtmlToken[]): readonly Line[] {
    for (const token of tokens) this.take(token);
    while (this.frames.length > 0) this.closeTable();
    this.endParagraph();
    return this.lines.filter(({ text, cells }) => (cells !== undefined || text !== '') && !isPageMark(text));
  }

  private take(token: HtmlToken): void {
    if (token.kind === 'words') {
      this.words.push(flowed(token.text));
      return;
    }
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

  private endParagraph(): void {
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
export const linesFromHtml = (html: string): readonly Line[] => new PageReader().read(htmlTokens(html));
