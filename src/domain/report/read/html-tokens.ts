/** A piece of a published page: words between tags, or a tag. */
export type HtmlToken =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string };

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'",
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', hellip: '…', mdash: '—', ndash: '–', middot: '·', times: '×', yen: '¥', bull: '•',
};

/** &nbsp; &#8220; &#x201C; as characters; an unknown name stays as it is. */
function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** Whether a text is a page and not plain text. */
export const isHtml = (text: string): boolean => /<(?:!doctype|html|body|table|tr|td|p|div|span|br)[\s>/]/i.test(text);

/** Elements whose content is not shown. */
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'select', 'button']);

/** Words that a page keeps and does not show stand in these; a panel that a script opens later is larger and is read. */
const INLINE = new Set(['span', 'font', 'a', 'b', 'i', 'em', 'strong', 'u', 'sub', 'sup']);
const isUnseen = (name: string, attributes: string): boolean =>
  INLINE.has(name) && attributes !== '' && (/(?:^|\s)hidden(?=[\s=]|$)/i.test(attributes) || /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attribute(attributes, 'style') ?? ''));

/** End of a tag that begins at `start`; a > inside quotes does not end it, unless the quote never closes. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length && at < start + 4000; at += 1) {
    const character = html.charAt(at);
    if (quote) quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.indexOf('>', start);
}

/** Where the closing tag of a hidden element begins; without one the rest of the page is hidden. */
function closingTag(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** Where an element ends that may hold others of its name; without its closing tag the rest of the page is in it. */
function elementEnd(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?![\\w:-])`, 'gi');
  tags.lastIndex = from;
  for (let depth = 1, tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return html.length;
}

/** Words and tags of a page in order, in one pass; what cannot be a tag is words. */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const words = (text: string) => { if (text) tokens.push({ kind: 'words', text: decodeEntities(text) }); };
  const lastEnd = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0 || start > lastEnd) break;
    words(html.slice(at, start));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z!?][\w:!-]{0,30})/.exec(html.slice(start, start + 34));
    const end = tag ? tagEnd(html, start) : -1;
    if (!tag || end < 0) {
      words('<');
      at = start + 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const attributes = html.slice(start + tag[0].length, end);
    tokens.push({ kind: tag[1] ? 'close' : 'open', name, attributes });
    at = end + 1;
    if (tag[1] || attributes.endsWith('/')) continue;
    if (HIDDEN.has(name)) at = closingTag(html, name, at);
    else if (isUnseen(name, attributes)) at = elementEnd(html, name, at);
  }
  words(html.slice(at));
  return tokens;
}

/** An attribute's value, in or without quotes. */
export function attribute(attributes: string, name: string): string | undefined {
  // Markup kept inside a program's text has its quotes escaped.
  const plain = attributes.replace(/\\(?=["'])/g, '');
  const match = new RegExp(`(?:^|\\s)${name}\\s{0,3}=\\s{0,3}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(plain);
  return match ? decodeEntities(match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

/** How many rows or columns a cell covers; nonsense is 1. */
export function span(attributes: string, name: 'rowspan' | 'colspan'): number {
  const value = Number(attribute(attributes, name) ?? 1);
  return Number.isInteger(value) && value >= 1 && value <= 60 ? value : 1;
}
