import { cleanText } from '../report/read/characters';

/** Marks that end a sentence or hang on it. */
const ENDING = /[。；;，,、：:.\s]+$/;

/**
 * Words as the report can carry them: one line, plain spaces, and no mark that a reader takes for the border of a cell
 * or the trace of a program. Read back, they are the same.
 */
export const printable = (text: string): string =>
  cleanText(text).replace(/\s+/g, ' ').replace(/[|｜│┃]/g, '／').replace(/\[/g, '〔').replace(/\]/g, '〕').trim();

/** What somebody wrote in a form, to stand inside a sentence: its lines in a row, without the mark at its end. */
export function inSentence(text: string): string {
  const lines = cleanText(text).split('\n').map(printable).filter((line) => line !== '');
  return lines.reduce((row, line) => (row === '' || /[。；，：、！？]$/.test(row) ? `${row}${line}` : `${row}；${line}`), '').replace(ENDING, '');
}
