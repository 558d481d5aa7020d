import { numberingOf } from './docx-numbering';

interface InList { readonly list: string; readonly level: number }

const [NUMBERED, NUMBERED_END] = ['<w:numPr>', '</w:numPr>'];

/** Properties before, within and after those of a list; by looking from both ends, as an expression looks from every beginning. */
function aroundList(properties: string): readonly [before: string, within: string, after: string] | undefined {
  const [from, to] = [properties.indexOf(NUMBERED), properties.lastIndexOf(NUMBERED_END)];
  return from < 0 || to < from ? undefined : [properties.slice(0, from), properties.slice(from + NUMBERED.length, to), properties.slice(to + NUMBERED_END.length)];
}

const withoutList = (properties: string): string => {
  const around = aroundList(properties);
  return around ? around[0] + around[2] : properties;
};

const listOf = (properties: string): InList | undefined => {
  const numbered = aroundList(properties)?.[1];
  const list = numbered && /<w:numId\s[^<>]*?w:val="(\d+)"/.exec(numbered)?.[1];
  return list ? { list, level: Number(/<w:ilvl\s[^<>]*?w:val="(\d)"/.exec(numbered ?? '')?.[1] ?? 0) } : undefined;
};

/** Lists that a style brings along: 标题 1 printed as 一、. */
function listsOfStyles(styles: string): ReadonlyMap<string, InList> {
  return new Map(styles.split(/<w:style(?=\s)/).slice(1).flatMap((style) => {
    const id = /^[^<>]*?w:styleId="([^"]*)"/.exec(style)?.[1];
    const list = listOf(style.split('</w:style>')[0] ?? '');
    return id && list ? [[id, list] as const] : [];
  }));
}

const escaped = (text: string): string => text.replace(/&(?!\w+;|#)/g, '&amp;').replace(/</g, '&lt;');

/** Earlier properties of a paragraph that a tracked change keeps. */
const withoutEarlier = (xml: string): string => xml.split('<w:pPrChange').map((part, index) => {
  const end = index === 0 ? -1 : part.indexOf('</w:pPrChange>');
  return end < 0 ? part : part.slice(end + '</w:pPrChange>'.length);
}).join('');

/**
 * What Word shows and the text does not hold: automatic numbers are written out, for “一、” before a heading is one
 * more often than not; hidden text becomes struck-out text, so that the reader tells of it instead of reading it.
 */
export function plainDocument(document: string, { numbering, styles }: { readonly numbering: string; readonly styles: string }): string {
  const numbers = numberingOf(numbering);
  const ofStyles = listsOfStyles(styles);
  const labelOf = (properties: string): string => {
    const style = /<w:pStyle\s[^<>]*?w:val="(\w+)"/.exec(properties)?.[1];
    const own = listOf(properties) ?? (style === undefined ? undefined : ofStyles.get(style));
    return own && own.list !== '0' ? numbers.next(own.list, own.level) : '';
  };
  // Cut at each beginning and not matched as a whole: a damaged document has beginnings without an end.
  return withoutEarlier(document).split('<w:pPr>').map((part, index) => {
    const end = index === 0 ? -1 : part.indexOf('</w:pPr>');
    const label = end < 0 ? '' : labelOf(part.slice(0, end));
    const after = end + '</w:pPr>'.length;
    if (label === '') return part;
    return `${withoutList(part.slice(0, end))}</w:pPr><w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>${part.slice(after)}`;
  }).join('<w:pPr>').replace(/<w:(?:vanish|dstrike)(?:\s+w:val="(?:1|true|on)")?\s*\/>/g, '<w:strike/>');
}
