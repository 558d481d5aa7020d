import { storedZip } from '../../cloudfunctions/_shared/papers/zip';
import { DELETED, HIDDEN, RAISED, STRUCK, stretchesOf, type Block } from '../fixtures/report/blocks';
import type { GridRow } from '../fixtures/report/grid';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const PROPERTIES: Readonly<Record<string, string>> = { [STRUCK]: '<w:strike/>', [RAISED]: '<w:vertAlign w:val="superscript"/>', [HIDDEN]: '<w:vanish/>' };

/** The words of a paragraph cut into runs as Word does, a few characters each. */
const runs = (text: string): string => stretchesOf(text).map(({ mark, text: words }) => (words.match(/[^]{1,9}/gu) ?? []).map((part) => (mark === DELETED
  ? `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${escaped(part)}</w:delText></w:r></w:del>`
  : `<w:r><w:rPr>${PROPERTIES[mark] ?? ''}</w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)).join('')).join('');

const paragraph = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs(text)}</w:p>`;

interface Covered { rows: number; readonly width: number }

function table(rows: readonly GridRow[]): string {
  const above = new Map<number, Covered>();
  const cell = (text: string, width: number, merge: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${width}"/>${merge}</w:tcPr>${text.split('\n').map((part) => paragraph(part)).join('')}</w:tc>`;
  const body = rows.map((row) => {
    const cells: string[] = [];
    let column = 0;
    const passCovered = () => {
      for (let covered = above.get(column); covered && covered.rows > 0; covered = above.get(column)) {
        covered.rows -= 1;
        cells.push(cell('', covered.width, '<w:vMerge/>'));
        column += covered.width;
      }
    };
    for (const { text, rowSpan, colSpan } of row) {
      passCovered();
      above.set(column, { rows: rowSpan - 1, width: colSpan });
      cells.push(cell(text, colSpan, rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      column += colSpan;
    }
    passCovered();
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${body.join('')}</w:tbl>`;
}

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationship = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relationships = (...list: readonly string[]) => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

/** A paragraph that Word numbers by itself. */
export interface Numbered { readonly numbered: string; readonly list: number; readonly level: number }

const isNumbered = (block: Block | Numbered): block is Numbered => 'numbered' in block;

/** The parts of a .docx, so that a test can change one of them. */
export function docxParts(blocks: readonly (Block | Numbered)[], numbering = ''): Map<string, Buffer> {
  const body = blocks.map((block) => {
    if (isNumbered(block)) return paragraph(block.numbered, `<w:numPr><w:ilvl w:val="${block.level}"/><w:numId w:val="${block.list}"/></w:numPr>`);
    return 'table' in block ? table(block.table) : paragraph(block.paragraph);
  }).join('');
  return new Map(Object.entries({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relationship(1, 'numbering', 'numbering.xml')),
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/numbering.xml': `${XML}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`,
  }).map(([name, text]) => [name, Buffer.from(text)]));
}

/** A Word document with these paragraphs and tables. */
export const docxFile = (blocks: readonly (Block | Numbered)[], numbering = ''): Buffer => storedZip(docxParts(blocks, numbering));
