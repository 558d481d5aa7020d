import type { PrintedTableModel, TableCell } from '@/domain/report/printed-tables';
import type { ReportDocument } from './report-parts';

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');

/** @source GB/T 9704-2012 for the page; the tables keep their heads on every sheet. */
const STYLE = `@page{size:A4;margin:37mm 26mm 35mm 28mm}
body{max-width:156mm;margin:0 auto;padding:8mm 4mm;color:#000;background:#fff;font:16pt/28.95pt FangSong_GB2312,FangSong,STFangsong,"Noto Serif CJK SC",serif}
h1{margin:0 0 1em;text-align:center;font:400 22pt/1.4 FZXiaoBiaoSong-B05S,"Noto Serif CJK SC",SimSun,serif}
h2{margin:1em 0 .3em;font:400 16pt/1.6 SimHei,"Noto Sans CJK SC",sans-serif;break-after:avoid}
p{margin:0;text-indent:2em;overflow-wrap:anywhere}
.sheet{overflow-x:auto;margin:.5em 0 1em}
table{width:100%;border-collapse:collapse;font:9pt/1.35 SimSun,"Noto Serif CJK SC",serif}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{padding:2pt 3pt;border:.75pt solid #000;font-weight:400;overflow-wrap:anywhere}
th{text-align:center}th.s{text-align:left}td{text-align:center;font-variant-numeric:tabular-nums}
.sign{margin-top:2em;text-align:right}.sign p{text-indent:0}
.from{margin-top:2em;padding-top:.5em;border-top:.75pt solid #999;color:#444;font:9pt/1.5 SimSun,"Noto Serif CJK SC",serif;white-space:pre-line}.from::after{content:attr(data-from)}
@media print{body{max-width:none;padding:0}.sheet{overflow:visible}.from{display:none}}`;

function cellHtml({ kind, text, rowSpan, colSpan }: TableCell): string {
  const span = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  return kind === 'number' ? `<td${span}>${escaped(text)}</td>` : `<th${kind === 'stub' ? ' class="s"' : ''}${span}>${escaped(text)}</th>`;
}

const lineHtml = (cells: readonly TableCell[]): string => `<tr>${cells.map(cellHtml).join('')}</tr>`;

const tableHtml = ({ head, body, caption }: PrintedTableModel): string => `<div class="sheet"><table aria-label="${escaped(caption)}">${
  head.length > 0 ? `<thead>${head.map(lineHtml).join('')}</thead>` : ''}<tbody>${body.map(lineHtml).join('\n')}</tbody></table></div>`;

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');

/** 草稿: seen and printed at the head of the text, and over every page where the browser can; no part of the text. */
const markStyle = (mark: string): string => `
.mark{text-align:right;font:14pt/1.6 SimHei,"Noto Sans CJK SC",sans-serif}.mark::before{content:attr(data-mark)}
@page{@top-right{content:"${mark}";font:12pt SimHei,"Noto Sans CJK SC",sans-serif}}`;

/**
 * 可以直接打印的网页: alone in its file, A4, nothing in it that runs.
 * @param from where it was taken from: shown on the screen, neither printed nor part of the text
 * @param mark of what is not published: 草稿，没有公布; without characters that mean something in markup
 */
export function reportHtml({ title, preamble, parts, signedBy, date }: ReportDocument, from: readonly string[], mark = ''): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}${mark ? markStyle(mark) : ''}</style></head>
<body>${mark ? `<div class="mark" data-mark="${mark}"></div>` : ''}<article>
<h1>${escaped(title)}</h1>
${paragraphs(preamble)}
${parts.map((part) => `<h2>${escaped(part.title)}</h2>\n${paragraphs(part.paragraphs)}${part.table ? `\n${tableHtml(part.table)}` : ''}`).join('\n')}
<div class="sign"><p>${escaped(signedBy)}</p>${date ? `<p>${escaped(date)}</p>` : ''}</div>
</article><div class="from" data-from="${escaped(from.join('\n'))}"></div></body></html>
`;
}
