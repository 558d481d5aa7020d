import type { ReportSection, StructuredReport } from '../report';
import { SECTION_KEYS, SECTIONS } from '../sections';
import { readAgency } from './agency';
import { withoutMarks } from './artefacts';
import { cleanText } from './characters';
import { doubt, quoted } from './doubts';
import { readFormat } from './format';
import { findHeadings, headingDoubts } from './headings';
import { isHtml } from './html-tokens';
import { linesFromHtml } from './lines-from-html';
import { linesFromText } from './lines-from-text';
import { EMPTY, outlineOf, withProblems, type Range } from './outline';
import { paragraphsOf, wrappingOf } from './paragraphs';
import { readTables } from './read-tables';
import { findSignature } from './signature';
import { findTitle } from './title';
import { readYear } from './year';

/** Titles stand near the top, after the navigation of a page at most. */
const LONGEST_TOP = 600;

/**
 * 读年度报告: a published 政府信息公开工作年度报告, as plain text (of a word processor, a page or a PDF) or as the
 * HTML of a page, becomes data. Never throws; whatever was not certain is in `doubts`, and nothing else was assumed.
 *
 * @source the form of 国办公开办函〔2021〕30号, and of 〔2019〕60号（试行） for 2019 and 2020
 */
export function readReport(source: string): StructuredReport {
  const marks = withoutMarks(cleanText(source));
  const page = isHtml(marks.text);
  const { lines, doubts: unread } = page ? linesFromHtml(marks.text) : { lines: linesFromText(marks.text), doubts: [] };
  const headings = findHeadings(lines);
  const top = lines.slice(0, headings[0]?.at ?? lines.length).map(({ text }) => text);
  const title = findTitle(top.slice(0, LONGEST_TOP));

  const first = outlineOf(headings, lines.length);
  const lastSection = [...first.values()].at(-1) ?? { from: 0, to: lines.length };
  const signature = findSignature(lines.slice(lastSection.from, lastSection.to).map(({ text }) => text));
  const end = signature ? lastSection.from + signature.at : lines.length;

  const textOf = ({ from, to }: Range) => lines.slice(from, Math.min(to, end)).filter(({ cells }) => !cells).map(({ text }) => text);
  const overview = first.get('overview') ?? { from: headings[0]?.at ?? 0, to: lines.length };
  const afterTitle = top.slice(title ? title.end + 1 : 0);
  const year = readYear({ title: title?.year, preamble: afterTitle.join(''), overview: textOf(overview).join(''), publishedOn: signature?.publishedOn ?? null });
  const agency = readAgency({ title: title?.agency ?? '', signature: signature?.signedBy ?? '', narrative: textOf({ from: 0, to: end }).join('') });
  const form = readFormat(lines, year.year);
  const tables = readTables(lines, first, form.format);

  const outline = withProblems(first, tables.spans.remedies?.to);
  const inTable = (at: number) => Object.values(tables.spans).some(({ from, to }) => at >= from && at < to);
  const narrativeOf = ({ from, to }: Range) => lines.slice(from, Math.min(to, end)).flatMap(({ text, cells }, index) => (cells || inTable(from + index) ? [] : [text]));
  const wrapping = page ? { width: 0 } : wrappingOf(SECTION_KEYS.flatMap((key) => narrativeOf(outline.get(key) ?? EMPTY)));
  const sections = SECTION_KEYS.map((key): ReportSection => {
    const words = headings.find((heading) => heading.key === key)?.words ?? SECTIONS[key].label;
    return { key, title: `${SECTIONS[key].number}${words}`, paragraphs: paragraphsOf(narrativeOf(outline.get(key) ?? EMPTY), wrapping) };
  });
  const openings = paragraphsOf(afterTitle, wrapping);
  const furniture = openings.filter((paragraph) => !paragraph.includes('。'));

  return {
    agency: agency.agency, year: year.year, format: form.format, title: title?.text ?? null,
    preamble: openings.filter((paragraph) => paragraph.includes('。')),
    sections, table2: tables.table2, table3: tables.table3, table4: tables.table4,
    signedBy: signature?.signedBy ?? null, publishedOn: signature?.publishedOn ?? null,
    doubts: [
      ...agency.doubts, ...year.doubts, ...form.doubts, ...headingDoubts(headings), ...marks.doubts, ...unread,
      ...(furniture.length > 0 ? [doubt('artefact', ['正文'], `开头有不成句的文字${quoted(furniture.join(' '))}，没有读入。`)] : []),
      ...tables.doubts,
    ],
  };
}
