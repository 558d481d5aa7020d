import type { StructuredReport } from '@/domain/report/report';
import type { Picture, PictureMark } from '@/services/picture';
import { countsOf, yearSentence } from '@/pages/reading/words';

/** 5:4, as a card in a chat shows it. */
const WIDTH = 500;
const HEIGHT = 400;
const MARGIN = 28;
const INK = '#1d2129';
const SOFT = '#5a616b';
const ACCENT = '#1f4f8f';
const SIZE = 26;

/** Characters that fit into a line; figures and letters are half as wide. */
function linesOf(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const character of text) {
    const wide = /[\x20-\x7e]/.test(character) ? 0.55 : 1;
    // Punctuation never begins a line.
    if (width + wide > most && !/[，。；、：）]/.test(character)) {
      lines.push(line);
      [line, width] = ['', 0];
    }
    line += character;
    width += wide;
  }
  return [...lines, line].filter(Boolean);
}

/** 分享卡片的图: whose report of which year, its four numbers, and the year in a sentence. */
export function reportCard(shortName: string, report: StructuredReport): Picture {
  const counts = countsOf(report);
  const marks: PictureMark[] = [
    { kind: 'box', x: 0, y: 0, width: WIDTH, height: 10, colour: ACCENT },
    { kind: 'text', x: MARGIN, y: 40, text: shortName, size: 30, colour: SOFT },
    { kind: 'text', x: MARGIN, y: 84, text: `${report.year ?? ''} 年度报告`.trim(), size: 44, bold: true, colour: INK },
  ];
  const told = counts ? [['新收', counts.newlyReceived], ['上年结转', counts.carriedOverIn], ['办结', counts.outcomesTotal], ['结转下年', counts.carriedOverOut]] as const : [];
  told.forEach(([label, number], index) => {
    const x = MARGIN + index * 112;
    marks.push({ kind: 'text', x, y: 164, text: String(number), size: 40, bold: true, colour: ACCENT }, { kind: 'text', x, y: 214, text: label, size: 20, colour: SOFT });
  });
  const sentence = counts ? yearSentence(counts) : '政府信息公开工作年度报告，点开看全文和三张表。';
  linesOf(sentence, (WIDTH - 2 * MARGIN) / SIZE).slice(0, 3).forEach((text, index) => {
    marks.push({ kind: 'text', x: MARGIN, y: 262 + index * 40, text, size: SIZE, colour: INK });
  });
  return { width: WIDTH, height: HEIGHT, marks };
}
