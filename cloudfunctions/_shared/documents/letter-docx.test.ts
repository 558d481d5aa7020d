import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { LETTER_CASES, LETTER_CONTEXT, LETTER_KINDS } from '../../../test/fixtures/letter';
import { readDocx } from '../../../test/support/read-docx';
import type { Letter } from '@/domain/letter/letter';
import { letterFor } from '@/domain/letter/letter-for';
import { LETTERS, type LetterKey } from '@/domain/statute/letters';
import { letterDocument } from './letter-docx';

function letterOf(kind: LetterKey): Letter {
  const made = letterFor(LETTER_CASES[kind].of(), kind, { ...LETTER_CONTEXT, ...LETTER_CASES[kind].more }, CALENDAR_TO_2026);
  if (!made.ok) throw new Error(kind);
  return made.value;
}

/** What is to be read in it, in order; a form stands in a table, label and value apart. */
const wordsOf = (letter: Letter, red: boolean): readonly string[] => [
  letter.issuer,
  ...(red ? [letter.number ?? '', letter.title] : [letter.title, letter.number ?? '']),
  ...(letter.addressee ? [`${letter.addressee}：`] : []),
  ...(letter.kind === 'serviceReceipt' ? [] : letter.paragraphs.map(({ text }) => text)),
  ...(letter.remedy ? [letter.remedy.text] : []),
  ...letter.attachments.map((name) => `附件：${name}`),
  letter.contact, `${letter.signature.agency}（印章）`, letter.date,
  ...(letter.reply ? [letter.reply.title, ...letter.reply.lines] : []),
].filter((text) => text !== '');

const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 254) / 10;
const attribute = (xml: string, element: string, name: string): string | undefined => new RegExp(`<w:${element}[^>]* w:${name}="([^"]*)"`).exec(xml)?.[1];

describe.each(LETTER_KINDS.map((kind) => [LETTERS[kind].title, kind] as const))('%s', (_, kind) => {
  const letter = letterOf(kind);
  const opened = letterDocument(letter, { red: true }).then(readDocx);

  test('A4，天头37、地脚35、订口28、切口26毫米', async () => {
    const xml = (await opened).part('word/document.xml');
    expect([attribute(xml, 'pgSz', 'w'), attribute(xml, 'pgSz', 'h')].map(mm)).toEqual([210, 297]);
    expect(['top', 'bottom', 'left', 'right'].map((side) => mm(attribute(xml, 'pgMar', side)))).toEqual([37, 35, 28, 26]);
  });
  test('标题二号小标宋，正文三号仿宋，行距固定28.95磅', async () => {
    const document = await opened;
    const [xml, styles] = [document.part('word/document.xml'), document.part('word/styles.xml')];
    expect(attribute(styles, 'rFonts', 'eastAsia')).toBe('仿宋_GB2312');
    expect(attribute(styles, 'sz', 'val')).toBe('32');
    const title = (xml.match(/<w:p[ >][^]*?<\/w:p>/g) ?? []).find((paragraph) => paragraph.includes(`>${letter.title}<`)) ?? '';
    expect([attribute(title, 'rFonts', 'eastAsia'), attribute(title, 'sz', 'val'), attribute(title, 'jc', 'val')]).toEqual(['方正小标宋简体', '44', 'center']);
    const exact = (xml.match(/w:line="579" w:lineRule="exact(?:ly)?"|w:lineRule="exact(?:ly)?" w:line="579"/g) ?? []).length;
    expect(exact).toBeGreaterThanOrEqual(kind === 'serviceReceipt' ? 5 : letter.paragraphs.length + 4);
  });
  test('文字一句不少，顺序不乱', async () => {
    const { paragraphs } = await opened;
    const red = kind !== 'serviceReceipt';
    let from = 0;
    for (const words of wordsOf(letter, red)) {
      const at = paragraphs.indexOf(words, from);
      expect([words, at]).toEqual([words, expect.any(Number)]);
      expect([words, at >= from]).toEqual([words, true]);
      from = at + 1;
    }
    if (kind === 'serviceReceipt') for (const { text } of letter.paragraphs) expect(paragraphs.join('：')).toContain(text.replace(/：$/, ''));
  });
  test('页码居外侧，写作 – 1 –', async () => {
    const document = await opened;
    const footers = document.parts.filter((name) => /^word\/footer\d+\.xml$/.test(name)).map((name) => document.part(name));
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(footer).toMatch(/– [^]*PAGE[^]* –/);
      expect([attribute(footer, 'rFonts', 'eastAsia'), attribute(footer, 'sz', 'val')]).toEqual(['宋体', '28']);
    }
    expect(footers.map((footer) => attribute(footer, 'jc', 'val')).sort()).toEqual(['left', 'right']);
    expect(document.part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
  });
});

describe('红头、练习', () => {
  const xmlOf = async (red: boolean, mark?: string) => readDocx(await letterDocument(letterOf('refuse'), { red, ...(mark && { mark }) }));
  test('有红头：机关名称红色，下面一道红线', async () => {
    const xml = (await xmlOf(true)).part('word/document.xml');
    expect(xml).toMatch(/<w:color w:val="FF0000"\/>/);
    expect(xml).toMatch(/<w:pBdr><w:bottom [^>]*w:color="FF0000"/);
  });
  test('单位不用红头，就一点红都没有', async () => expect((await xmlOf(false)).part('word/document.xml')).not.toContain('FF0000'));
  test('送达回证是留在案卷里的表，没有红头', async () => {
    expect(readDocx(await letterDocument(letterOf('serviceReceipt'), { red: true })).part('word/document.xml')).not.toContain('FF0000');
  });
  test('练习件每一页都写明不发出', async () => {
    const document = await xmlOf(true, '练习件，不发出');
    const headers = document.parts.filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(document.part(header)).toContain('练习件，不发出');
    expect((await xmlOf(true)).parts.filter((name) => name.startsWith('word/header'))).toEqual([]);
  });
});

const OFFICE = spawnSync('soffice', ['--version']).status === 0;
(OFFICE ? test : test.skip)(`用LibreOffice打开全部${LETTER_KINDS.length}种文书，转成PDF${OFFICE ? '' : '（这台机器没有装LibreOffice，没有验证）'}`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
  try {
    for (const kind of LETTER_KINDS) writeFileSync(path.join(folder, `${kind}.docx`), await letterDocument(letterOf(kind), { red: true }));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...LETTER_KINDS.map((kind) => path.join(folder, `${kind}.docx`))], { stdio: 'ignore' });
    const made = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    expect(made.sort()).toEqual(LETTER_KINDS.map((kind) => `${kind}.pdf`).sort());
    for (const name of made) {
      const pdf = readFileSync(path.join(folder, name)).toString('latin1');
      expect(pdf.startsWith('%PDF-')).toBe(true);
      // A4 in points; a letter is one to three pages.
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 595(?:\.\d+)? 84[12](?:\.\d+)?\s*\]/);
      expect([1, 2, 3]).toContain((pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length);
    }
  } finally { rmSync(folder, { recursive: true, force: true }); }
});
