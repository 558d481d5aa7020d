import { AlignmentType, BorderStyle, LineRuleType, Paragraph, type FileChild, type Table } from 'docx';
import type { Letter } from '@/domain/letter/letter';
import { LETTERS } from '@/domain/statute/letters';
import { CHARACTER, fontOf, FONTS, heading, INDENT, line, officialDocument, TEXT_WIDTH, words } from './official-page';
import { ruledTable } from './table';

interface LetterPaper {
  /** 红头: the name of the agency in red over a red line. */
  readonly red: boolean;
  readonly mark?: string;
}

const RED = 'FF0000';
const BLANK = line('');

/** 发文机关标志: as large as the width allows, at most 初号. */
function redHead(issuer: string): Paragraph {
  const size = Math.min(72, Math.floor(TEXT_WIDTH / 20 / [...issuer].length) * 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 240 },
    children: [words(issuer, { font: fontOf(FONTS.title), size, color: RED, characterSpacing: 0 })],
  });
}

const redLine = (text: string) => line(text, {
  alignment: AlignmentType.CENTER, keepNext: true,
  border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: RED, space: 8 } },
});

function head({ issuer, title, number }: Letter, red: boolean): readonly Paragraph[] {
  if (red) return [redHead(issuer), redLine(number ?? ''), BLANK, heading(title), BLANK];
  return [heading(issuer), heading(title), ...(number ? [line(number, { alignment: AlignmentType.CENTER })] : []), BLANK];
}

/** 附件说明: 附件：1.…, each further one under the first. */
const attachmentLines = (names: readonly string[]): readonly Paragraph[] => (names.length === 0 ? [] : [
  BLANK,
  ...names.map((name, index) => {
    const text = names.length > 1 ? `${index + 1}.${name}` : name;
    return line(index === 0 ? `附件：${text}` : text, { indent: { left: (index === 0 ? 2 : 5) * CHARACTER } });
  }),
]);

/** In characters; figures and letters are half as wide. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);

/** 署名 and 成文日期: the date four characters from the right, the name centred over it, room for the seal on both. */
function signature({ kind, signature: { agency, seal }, date }: Letter): readonly Paragraph[] {
  const name = `${agency}${seal}`;
  const centre = Math.max(4 + widthOf(date) / 2, widthOf(name) / 2 + 0.5);
  const right = (text: string) => ({ right: Math.round((centre - widthOf(text) / 2) * CHARACTER) });
  return [
    // 印章顶端距正文一行之内.
    ...(LETTERS[kind].role === 'record' ? [] : [line('', { keepNext: true })]), line('', { keepNext: true }),
    line([words(agency), words(seal, { color: '808080' })], { alignment: AlignmentType.RIGHT, indent: right(name), keepNext: true }),
    line(date, { alignment: AlignmentType.RIGHT, indent: right(date) }),
  ];
}

const reply = ({ reply: form }: Letter): readonly Paragraph[] => (form ? [
  heading(form.title, { pageBreakBefore: true }), BLANK,
  ...form.lines.flatMap((text) => [line(text), ...(text.endsWith('：') ? [BLANK, BLANK] : [])]),
] : []);

/** A form: what stands before the first colon is the label of its row. */
const form = (letter: Letter): Table => ruledTable(letter.paragraphs.map(({ text }) => {
  const colon = text.indexOf('：');
  return [text.slice(0, colon), text.slice(colon + 1)];
}), { widths: [3, 7] });

function bodyOf(letter: Letter): readonly FileChild[] {
  if (letter.kind === 'serviceReceipt') return [form(letter)];
  return [
    ...(letter.addressee ? [line(`${letter.addressee}：`)] : []),
    ...letter.paragraphs.map(({ text }) => line(text, { indent: INDENT })),
    ...(letter.remedy ? [line(letter.remedy.text, { indent: INDENT })] : []),
    ...attachmentLines(letter.attachments),
  ];
}

/** 文书 as it is printed and sealed: the same data as the preview. @source GB/T 9704-2012 */
export const letterDocument = (letter: Letter, { red, mark }: LetterPaper): Promise<Buffer> => officialDocument({
  title: letter.title, issuer: letter.issuer, ...(mark && { mark }),
  children: [
    // A form that stays in the file has no red head.
    ...head(letter, red && LETTERS[letter.kind].role !== 'record'), ...bodyOf(letter),
    // The signature never stands alone on a page.
    line(letter.contact, { indent: INDENT, keepNext: true, keepLines: true }), ...signature(letter), ...reply(letter),
  ],
});
