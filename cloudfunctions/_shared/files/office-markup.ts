const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const NAME = /<(\/?)([\w:.-]+)/y;
const STOP = /[<>"']/g;
const WITHIN: Readonly<Record<string, RegExp>> = { '"': /["<]/g, '\'': /['<]/g };

interface Tag { readonly at: number; readonly end: number; readonly closes: boolean; readonly name: string; readonly attributes: string }

/** Where the next of some characters stands. */
function nextOf(stop: RegExp, text: string, from: number): number | undefined {
  stop.lastIndex = from;
  return stop.exec(text)?.index;
}

/** Where a tag ends: a value may hold its bracket. No piece reaches over the next tag, so that whatever is written is gone through once. */
function bracketAfter(text: string, from: number): number | undefined {
  for (let at = nextOf(STOP, text, from); at !== undefined; at = nextOf(STOP, text, at + 1)) {
    const within = WITHIN[text[at] ?? ''];
    if (!within) return text[at] === '>' ? at : undefined;
    const quote = text[at];
    at = nextOf(within, text, at + 1) ?? text.length;
    if (text[at] !== quote) return undefined;
  }
  return undefined;
}

function* tagsOf(text: string): Generator<Tag> {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    NAME.lastIndex = at;
    const [whole, closes, name = ''] = NAME.exec(text) ?? [];
    const bracket = whole === undefined ? undefined : bracketAfter(text, at + whole.length);
    if (whole !== undefined && bracket !== undefined) yield { at, end: bracket + 1, closes: closes !== '', name: localName(name), attributes: text.slice(at + whole.length, bracket) };
  }
}

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: '\'', amp: '&' };

/** A template, an object or a page that is fetched when the document is opened. */
const FETCHED = /\/(?:attachedTemplate|oleObject|frame|subDocument|externalLinkPath)$/i;
/** A file beside the document or on a drive of whoever wrote it: nothing is fetched for somebody else. Word notes every template like this. */
const NEARBY = /^(?:file:\/\/\/)?[A-Za-z]:[\\/](?![\\/])|^[^\\/%:\s][^\\/:]*(?:[\\/][^:]*)?$/;
/** Kinds of parts with programs in them. */
const PROGRAMS = /macroEnabled|vbaProject/i;
/** Fields that start another program. */
const DDE = /\bDDE(?:AUTO)?\b/i;

/** Characters written as numbers or names. */
const plain = (text: string): string => text.replace(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(lt|gt|quot|apos|amp));/g, (whole, hex?: string, decimal?: string, name?: string) => {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
});

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map([...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [localName(name), plain(double ?? single ?? '')]));
}

/** A part as text: UTF-16 as its first bytes say, else byte by byte, which is half the memory: what is looked for is plain letters in UTF-8, too. */
function textOf(part: Buffer): string {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le').decode(part);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(part);
  return part.toString('latin1');
}

/** Tags that are looked at; their names cannot be written as numbers. A part without any, as a large sheet is, is not gone through. */
const LOOKED_AT = /ddeLink|Override|Default|fldSimple|Relationship|instrText/;

/** Whether a tag by itself fetches or starts something. */
function acts(name: string, attributes: string): boolean {
  switch (name) {
    case 'ddeLink': return true;
    case 'Override': case 'Default': return PROGRAMS.test(attributesOf(attributes).get('ContentType') ?? '');
    case 'fldSimple': return DDE.test(attributesOf(attributes).get('instr') ?? '');
    case 'Relationship': {
      const of = attributesOf(attributes);
      return of.get('TargetMode')?.toLowerCase() === 'external' && FETCHED.test(of.get('Type') ?? '') && !NEARBY.test(of.get('Target') ?? '');
    }
    default: return false;
  }
}

/** Without comments, and without what says that it is text. */
const wordsOf = (between: string): string => between.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^<>]*>/g, '');

/** Whether a part of an office document fetches something or starts a program when the document is opened. */
export function startsByMarkup(part: Buffer): boolean {
  const text = textOf(part);
  if (PROGRAMS.test(text)) return true;
  if (!LOOKED_AT.test(text)) return false;
  // The words of a field may lie in several runs.
  const fields: string[] = [];
  let [inside, from] = [false, 0];
  for (const { at, end, closes, name, attributes } of tagsOf(text)) {
    if (inside) fields.push(wordsOf(text.slice(from, at)));
    from = end;
    if (name === 'fldChar') fields.push(' ');
    if (name === 'instrText') inside = !closes && !attributes.endsWith('/');
    else if (acts(name, attributes)) return true;
  }
  return DDE.test(plain(fields.join('')));
}
