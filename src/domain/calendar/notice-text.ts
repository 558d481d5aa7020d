/** 编号 of a point: 一、 (一) 1. */
const POINT = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}(?:、|\.(?!\d)))/;
/** Names are joined by 和 and 与, so neither is part of one. */
const HOLIDAY = '(?:元旦|(?:(?![和与])[一-龥]){1,20}?(?:节|纪念日))';
const HEAD = new RegExp(`^(${HOLIDAY}(?:[、和与]${HOLIDAY})*):`);
/** 一句 ends here. */
const ENDS = /[。;!]/;

/** One sentence of a notice, and under which holidays it stands. */
export interface Sentence {
  /** Without spaces, brackets and digits half-width. */
  readonly text: string;
  /** Names of the point it belongs to; empty where the point names none. */
  readonly names: readonly string[];
  /** Written in the same paragraph as the name, so that nothing in it may be passed over. */
  readonly close: boolean;
}

/** Half-width and without spaces; commas inside brackets no longer separate. */
const tidy = (line: string): string => line.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
  .replace(/\([^()]*\)/g, (note) => note.replace(/,/g, '、'));

/** Lines of a point that a narrow window broke are put together again: it goes on until a sentence ends or the next begins. */
function paragraphs(text: string): readonly string[] {
  const all: string[] = [];
  let open = false;
  for (const line of text.split(/\r\n?|\n/).map(tidy)) {
    if (line === '') continue;
    const begins = POINT.test(line) || HEAD.test(line);
    if (open && !begins) all[all.length - 1] += line;
    else all.push(line);
    open = (open || begins) && !/[。;!]$/.test(line);
  }
  return all;
}

/** 通知的每一句, in order. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let names: readonly string[] = [];
  for (const paragraph of paragraphs(text)) {
    let close = false;
    for (const piece of paragraph.split(ENDS).filter(Boolean)) {
      const bare = piece.replace(POINT, '');
      const head = HEAD.exec(bare);
      if (head?.[1] || bare !== piece) {
        names = head?.[1]?.split(/[、和与]/) ?? [];
        close = names.length > 0;
      }
      const said = head ? bare.slice(head[0].length) : bare;
      if (said) sentences.push({ text: said, names, close });
    }
  }
  return sentences;
}

/** The whole text in one line, for its title and number. */
export const inOneLine = (text: string): string => tidy(text.replace(/[\r\n]/g, ''));
