import sanitize from 'sanitize-html';
import { normalizeProse } from '@/domain/applicant/text';

/** 正文 as it is kept: markup for the page, and plain paragraphs for search and reading aloud. */
interface CleanBody {
  readonly body: string;
  readonly paragraphs: readonly string[];
}

/** What rich-text of a mini-program shows, and a body of a notice needs; pictures and links are attachments and plain words. */
const TAGS = ['p', 'div', 'br', 'h2', 'h3', 'strong', 'em', 'u', 'sub', 'sup', 'ul', 'ol', 'li', 'blockquote', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'hr'] as const;
const SPANS = ['colspan', 'rowspan'];
/** Nothing of these is text of the document. */
const NO_TEXT = ['script', 'style', 'textarea', 'option', 'noscript', 'xmp', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'head', 'title', 'select', 'button', 'audio', 'video'];
const MOST_SPAN = 60;

const span = (value: string | undefined): number => (value !== undefined && /^\d{1,2}$/.test(value) ? Math.min(Math.max(Number(value), 1), MOST_SPAN) : 1);

/** Of a cell only how many others it covers. */
const cell = (tagName: string, attributes: Record<string, string>) => ({
  tagName, attribs: Object.fromEntries(SPANS.flatMap((name) => (span(attributes[name]) > 1 ? [[name, String(span(attributes[name]))]] : []))),
});

const OPTIONS: sanitize.IOptions = {
  allowedTags: [...TAGS],
  allowedAttributes: { td: SPANS, th: SPANS },
  nonTextTags: NO_TEXT,
  disallowedTagsMode: 'discard',
  parser: { lowerCaseTags: true },
  nestingLimit: 12,
  transformTags: {
    b: 'strong', i: 'em', h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3', section: 'div', article: 'div', center: 'div', pre: 'div', dd: 'div', dt: 'div', td: cell, th: cell,
  },
};

const ALLOWED = new RegExp(String.raw`^(?:[^<>]|<\/?(?:${TAGS.join('|')})(?: (?:colspan|rowspan)="\d{1,2}")* ?\/?>)*$`);
/** Ends of what stands on a line of its own. */
const BREAKS = /<br ?\/?>|<hr ?\/?>|<\/?(?:p|div|h2|h3|ul|ol|li|blockquote|table|caption|thead|tbody|tr)(?: [^>]*)?>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const unescape = (text: string): string => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const linesOf = (text: string): readonly string[] => normalizeProse(text.replace(/\u00A0/g, ' ')).split('\n').map((line) => line.replace(/[ \t\u3000]+/g, ' ').trim()).filter((line) => line !== '');

const fromText = (source: string): CleanBody => {
  const paragraphs = linesOf(source);
  return { body: paragraphs.map((line) => `<p>${escape(line)}</p>`).join(''), paragraphs };
};

/** What stays empty after cleaning: paragraphs of nothing but breaks, as office programs write them. */
function withoutEmpty(html: string): string {
  const next = html.replace(/<(p|div|h2|h3|strong|em|u|sub|sup|li|ul|ol|blockquote)>(?:\s|<br ?\/?>)*<\/\1>/g, '');
  return next === html ? html : withoutEmpty(next);
}

/**
 * 清洗正文: what is pasted, down to a small subset without any attribute that could do something; scripts, styles, pictures,
 * frames and links are gone, words stay. Whatever does not fit the subset afterwards all the same is kept as plain text.
 */
export function cleanBody({ format, source }: { readonly format: 'text' | 'html'; readonly source: string }): CleanBody {
  if (format === 'text') return fromText(source);
  const clean = withoutEmpty(sanitize(source.replace(/\u00A0|&nbsp;/g, ' '), OPTIONS)).trim();
  const words = unescape(clean.replace(/<\/t[dh]>/g, ' ').replace(BREAKS, '\n').replace(/<[^>]*>/g, ''));
  if (!ALLOWED.test(clean)) return fromText(words);
  const paragraphs = linesOf(words);
  return paragraphs.length === 0 ? { body: '', paragraphs } : { body: clean, paragraphs };
}
