/** Deeper than tables in text boxes in tables in any document seen; a library that reads a tree runs out of room. */
const DEEPEST = 200;
/** Ten times a long report; each costs a kilobyte of memory while it is read. */
const MOST_ELEMENTS = 300_000;

const TAG = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
/** What may stand between elements, and where it ends. */
const ASIDE: readonly (readonly [begin: string, end: string])[] = [['<?', '?>'], ['<!--', '-->'], ['<![CDATA[', ']]>']];

/**
 * Whether every element is closed where it was opened. The libraries for documents close what is open by guessing, and
 * then numbers stand in other cells; a damaged document is refused instead.
 */
export function checkMarkup(xml: string): 'whole' | 'damaged' | 'tooMany' {
  const open: string[] = [];
  let [elements, roots] = [0, 0];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const aside = ASIDE.find(([begin]) => xml.startsWith(begin, at));
    if (aside) {
      const end = xml.indexOf(aside[1], at);
      if (end < 0) return 'damaged';
      at = end + aside[1].length;
      continue;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (!tag) return 'damaged';
    const [whole, closes, name = '', , empty] = tag;
    if (closes) {
      if (open.pop() !== name) return 'damaged';
    } else {
      elements += 1;
      if (open.length === 0) roots += 1;
      if (elements > MOST_ELEMENTS) return 'tooMany';
      if (!empty && open.push(name) > DEEPEST) return 'damaged';
    }
    at += whole.length;
  }
  return open.length === 0 && roots === 1 ? 'whole' : 'damaged';
}
