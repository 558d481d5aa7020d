import { ok, type Result } from '@/domain/result';
import { readReport } from '@/domain/report/read';
import type { Doubt, StructuredReport } from '@/domain/report/report';
import { LIMITS } from '@/contract/limits';
import { reportInJson } from '../open/report-json';
import { decodeText } from './decode-text';
import { docxToHtml } from './docx';
import { readOldWord } from './old-word/old-word';
import { disguisedText, paperKind } from './paper-kind';
import { MOST_TEXT_BYTES, REFUSED, wrongKind, type PaperRefusal } from './refusals';
import { workbookToHtml } from './workbook';

/** A document as text or as the markup of a page, with what was lost on the way. */
interface Source {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

const whole = (message: string): Doubt => ({ place: '全文', code: 'artefact', message });

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/**
 * A document without a single table is a text somebody pasted: its rows are paragraphs, its cells stand behind tabs or
 * bars, and a page would lose both.
 */
function pastedText(html: string): string {
  if (/<(?:table|s|sup|sub)>/.test(html)) return html;
  return html.replace(/<\/(?:p|h\d|li)>\n?|<br ?\/?>/g, '\n').replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

function textSource(content: Buffer): Result<Source, PaperRefusal> {
  if (content.length > MOST_TEXT_BYTES) return REFUSED.tooMuchText;
  const decoded = decodeText(content);
  if (!decoded) return REFUSED.notText;
  const disguised = disguisedText(decoded.text);
  if (disguised) return wrongKind(disguised);
  return ok({ text: decoded.text, doubts: decoded.damaged === 0 ? [] : [whole(`文件有${decoded.damaged}处乱码，读作“\ufffd”，请对照原件核对。`)] });
}

function oldWordSource(content: Buffer): Result<Source, PaperRefusal> {
  const read = readOldWord(content);
  if (!read.ok) return read;
  const { html, numbered } = read.value;
  return ok({
    text: pastedText(html),
    doubts: [
      whole('这是旧版Word文档（.doc），页眉、脚注和文本框没有读入，请对照原件逐格核对。'),
      ...(numbered > 0 ? [whole(`有${numbered}段前面的编号是自动生成的，没有读入。`)] : []),
    ],
  });
}

async function sourceOf(content: Buffer): Promise<Result<Source, PaperRefusal>> {
  if (content.length === 0) return REFUSED.empty;
  if (content.length > LIMITS.reportBytes) return REFUSED.tooLarge;
  const paper = paperKind(content);
  switch (paper.kind) {
    case 'text': return textSource(content);
    case 'doc': return oldWordSource(content);
    case 'docx': {
      const html = await docxToHtml(content);
      return html.ok ? ok({ text: pastedText(html.value), doubts: [] }) : html;
    }
    case 'xlsx': {
      const html = await workbookToHtml(content);
      return html.ok ? ok({ text: html.value, doubts: [] }) : html;
    }
    case 'passwordProtected': return REFUSED.passwordProtected;
    case 'damaged': return REFUSED.damaged;
    case 'other': return wrongKind(paper.what);
  }
}

/**
 * 读年度报告文件: a published report out of a .docx, an old .doc, an .xlsx, a text or a page becomes data. What the file is, is
 * told by its content, never by its name.
 * @returns the report, and the text it was read from
 */
export async function readPaperAndSource(content: Buffer): Promise<Result<{ readonly report: StructuredReport; readonly source: string }, PaperRefusal>> {
  const source = await sourceOf(content);
  if (!source.ok) return source;
  const { text, doubts } = source.value;
  if (text.replace(/<[^<>]*>|\[图片: [^\][]*\]|&nbsp;|\s|\ufeff/g, '') === '') return REFUSED.noText;
  const report = reportInJson(text) ?? readReport(text);
  return ok({ report: { ...report, doubts: [...doubts, ...report.doubts] }, source: text });
}

/** The report alone. */
export async function readPaper(content: Buffer): Promise<Result<StructuredReport, PaperRefusal>> {
  const read = await readPaperAndSource(content);
  return read.ok ? ok(read.value.report) : read;
}
