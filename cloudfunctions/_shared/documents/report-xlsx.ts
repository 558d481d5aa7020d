import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/node';
import type { ReportDocument } from '../open/report-parts';
import { FONTS } from './official-page';
import { reportSheets } from './report-sheets';

/** What the library takes for a picture; none is put in here. */
type Content = Stream | Buffer | Blob;

/** Every sheet is printed as wide as the paper, with page numbers as official papers have them, and the mark of a draft over each page. */
const printed = (mark: string, onePage: ReadonlySet<string>): Feature<Content> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { orientation, sheet = '' }) => xml
          .replace(/<pageSetup [^>]*\/>/, '')
          .replace(/<(?:sheetViews|cols|sheetData)/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
          .replace(/(?:<pageMargins [^>]*\/>)?<\/worksheet>/, `<pageMargins left="0.9" right="0.8" top="1" bottom="1" header="0.5" footer="0.5"/>`
            + `<pageSetup paperSize="9" fitToHeight="${onePage.has(sheet) ? 1 : 0}"${orientation ? ` orientation="${orientation}"` : ''}/>`
            + `<headerFooter>${mark ? `<oddHeader>&amp;R${mark}</oddHeader>` : ''}<oddFooter>&amp;C– &amp;P –</oddFooter></headerFooter></worksheet>`),
      },
    },
  },
});

/**
 * 年报 as .xlsx: the three tables as the form has them, their merged cells included, each on its sheet under its section.
 * @param mark over every printed page: 草稿，没有公布; without characters that mean something in markup
 * @source 国办公开办函〔2021〕30号
 */
export function reportXlsx(report: ReportDocument, mark = ''): Promise<Buffer> {
  const sheets = reportSheets(report);
  const onePage = new Set(sheets.filter((sheet) => sheet.onePage).map(({ sheet }) => sheet));
  return writeExcelFile(
    sheets.map(({ sheet, data, columns, orientation }): Sheet<Content> => ({ sheet, data, columns: columns ?? [], ...(orientation && { orientation }), showGridLines: false })),
    { fontFamily: FONTS.page, fontSize: 10, features: [printed(mark, onePage)] },
  ).toBuffer();
}
