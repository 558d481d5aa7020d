import { AlignmentType, convertMillimetersToTwip, Document, DocumentGridType, Footer, Header, LineRuleType, PageNumber, Packer, Paragraph, TextRun, type FileChild, type IParagraphOptions, type IRunOptions } from 'docx';

/** 公文版面. @source GB/T 9704-2012 5.2, 5.3, 7.5: A4; 天头37、地脚35、订口28、切口26 mm; 22 lines of 28 characters; page numbers – N – outside. */
const MM = convertMillimetersToTwip;
const PAGE = {
  size: { width: MM(210), height: MM(297) },
  margin: { top: MM(37), right: MM(26), bottom: MM(35), left: MM(28), header: MM(15), footer: MM(28) },
} as const;

/** 三号 in half points, and one character of it in twentieths of a point. */
const BODY_SIZE = 32;
export const CHARACTER = 320;
/** 版心 156 mm in twips. */
export const TEXT_WIDTH = MM(156);
/** 28.95磅 in twentieths of a point. */
const LINE = 579;

/** 每行28字: 156 mm for 28 characters of 16 points takes a quarter of a point from each. A grid would do it too, and LibreOffice then spreads every title. */
const TIGHTER = -5;

/** Named, not carried: they are proprietary, and an office that issues documents has them. */
export const FONTS = { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体', page: '宋体' } as const;

/** A font for every script, so that figures and names in Latin letters do not fall out of the line. */
export const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }) as const;

const EXACT = { line: LINE, lineRule: LineRuleType.EXACTLY } as const;

export const words = (text: string, more: IRunOptions = {}): TextRun => new TextRun({ text, ...more });

/** A line of the body: 三号仿宋, 28.95磅. */
export const line = (text: string | readonly TextRun[], more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: EXACT, ...more, children: typeof text === 'string' ? [words(text)] : [...text] });

/** 左空二字. */
export const INDENT = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const;

/** 标题: 二号小标宋, centred. */
export const heading = (text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, spacing: EXACT, keepNext: true, ...more, children: [words(text, { font: fontOf(FONTS.title), size: 44, characterSpacing: 0 })] });

/** 四号半角宋体, – N –; odd pages right, even pages left, one character in. */
const pageNumber = (side: 'left' | 'right') => new Footer({
  children: [new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [side]: 280 },
    children: [new TextRun({ font: fontOf(FONTS.page), size: 28, children: ['– ', PageNumber.CURRENT, ' –'] })],
  })],
});

const mark = (text: string) => new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [words(text, { size: 24, color: '7F7F7F' })] })] });

interface OfficialDocument {
  readonly title: string;
  readonly issuer: string;
  readonly children: readonly FileChild[];
  /** Over every page: 练习件，不发出. */
  readonly mark?: string;
}

/** A document on official paper as the bytes of a .docx. */
export function officialDocument({ title, issuer, children, mark: over }: OfficialDocument): Promise<Buffer> {
  return Packer.toBuffer(new Document({
    title, creator: issuer, lastModifiedBy: issuer, evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(FONTS.body), size: BODY_SIZE, characterSpacing: TIGHTER } } } },
    sections: [{
      properties: { page: PAGE, grid: { type: DocumentGridType.DEFAULT, linePitch: LINE } },
      ...(over && { headers: { default: mark(over), even: mark(over) } }),
      footers: { default: pageNumber('right'), even: pageNumber('left') },
      children: [...children],
    }],
  }));
}
