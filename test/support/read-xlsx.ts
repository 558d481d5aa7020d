import { strFromU8, unzipSync } from 'fflate';

const unescaped = (xml: string): string => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;|&#39;/g, "'").replace(/&amp;/g, '&');
const textsIn = (xml: string): string => [...xml.matchAll(/<t(?: [^>]*)?>([^]*?)<\/t>/g)].map(([, text = '']) => unescaped(text)).join('');

const columnOf = (reference: string): number => [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The words of the first sheet of a workbook, row by row; an empty cell is ''. */
export function readXlsx(content: Uint8Array): readonly (readonly string[])[] {
  const files = unzipSync(content);
  const part = (name: string) => (files[name] ? strFromU8(files[name]) : '');
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>([^]*?)<\/si>/g)].map(([, xml = '']) => textsIn(xml));
  return [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*?(?:\/>|>([^]*?)<\/row>)/g)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', inside = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
      const at = columnOf(/r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '');
      const value = /<v>([^]*?)<\/v>/.exec(inside)?.[1] ?? '';
      while (cells.length < at) cells.push('');
      cells[at] = attributes.includes('t="s"') ? shared[Number(value)] ?? '' : attributes.includes('inlineStr') ? textsIn(inside) : unescaped(value);
    }
    return cells;
  });
}
