import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Real published reports for trying; they are not part of the project and may be absent. */
const FOLDER = path.resolve(__dirname, '../../shared/reports');

/** A real report with what its tables say. */
export interface SharedReport {
  readonly file: string;
  readonly text: string;
  readonly expected: Readonly<Record<'agency' | 'year' | 'format' | 'table2' | 'table3' | 'table4', unknown>>;
}

/** A test over the real reports, counted as skipped where they are absent. */
export const testWithSharedReports = existsSync(path.join(FOLDER, 'expected.json')) ? test : test.skip;

/** The real reports; a page has the values of the text of the same name. */
export function sharedReports(): readonly SharedReport[] {
  const { reports } = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as { reports: Record<string, SharedReport['expected']> };
  return readdirSync(FOLDER).filter((file) => /\.(txt|html)$/.test(file)).flatMap((file) => {
    const expected = reports[file] ?? reports[file.replace(/\.html$/, '.txt')];
    return expected ? [{ file, text: readFileSync(path.join(FOLDER, file), 'utf8'), expected }] : [];
  });
}
