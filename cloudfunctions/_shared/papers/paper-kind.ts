import { openCompound } from './old-word/compound-file';
import { zipEntries } from './zip';

/** What a document is by its content; `other` names a kind that is not read. */
export type PaperKind =
  | { readonly kind: 'docx' | 'doc' | 'xlsx' | 'text' | 'passwordProtected' | 'damaged' }
  | { readonly kind: 'other'; readonly what: string };

const other = (what: string): PaperKind => ({ kind: 'other', what });

/** First bytes of what people hand in by mistake. */
const SIGNATURES: readonly (readonly [hex: string, what: string])[] = [
  ['25504446', 'PDF'], ['7b5c727466', 'RTF文件'], ['ffd8ff', '图片'], ['89504e47', '图片'], ['47494638', '图片'], ['49492a00', '图片'],
  ['4d4d002a', '图片'], ['526172211a07', '压缩包'], ['377abcaf271c', '压缩包'], ['1f8b', '压缩包'],
];

/** Names inside a zip that tell what it is; the first that fits counts. */
const ZIPPED: readonly (readonly [name: RegExp, what: string])[] = [
  [/^xl\/workbook\.bin$/, 'Excel二进制表格（.xlsb）'], [/^xl\//, 'Excel表格'], [/^ppt\//, '演示文稿'], [/^OFD\.xml$/i, 'OFD文件'], [/^content\.xml$/, 'OpenDocument文件'],
];

function zipKind(content: Buffer): PaperKind {
  const entries = zipEntries(content);
  if (!entries) return { kind: 'damaged' };
  if (entries.some(({ name }) => name === '[Content_Types].xml') && entries.some(({ name }) => /^word\/.*\.xml$/.test(name))) {
    return { kind: entries.some(({ encrypted }) => encrypted) ? 'passwordProtected' : 'docx' };
  }
  if (entries.some(({ name }) => name === 'xl/workbook.xml')) return { kind: entries.some(({ encrypted }) => encrypted) ? 'passwordProtected' : 'xlsx' };
  return other(ZIPPED.find(([name]) => entries.some((entry) => name.test(entry.name)))?.[1] ?? '压缩包');
}

function compoundKind(content: Buffer): PaperKind {
  const names = openCompound(content)?.names;
  if (!names) return { kind: 'damaged' };
  if (names.includes('EncryptedPackage')) return { kind: 'passwordProtected' };
  if (names.includes('WordDocument')) return { kind: 'doc' };
  return other(names.includes('Workbook') || names.includes('Book') ? 'Excel表格' : names.includes('PowerPoint Document') ? '演示文稿' : '别的软件的文件');
}

/** Looks at the content only: what a file is called says little, and phones rename. */
export function paperKind(content: Buffer): PaperKind {
  const head = content.toString('hex', 0, 8);
  if (head.startsWith('504b0304') || head.startsWith('504b0506')) return zipKind(content);
  if (head === 'd0cf11e0a1b11ae1') return compoundKind(content);
  const known = SIGNATURES.find(([hex]) => head.startsWith(hex));
  return known ? other(known[1]) : { kind: 'text' };
}

/** Files of Word and browsers that are text and yet no page; undefined when it is ordinary text or a page. */
export function disguisedText(text: string): string | undefined {
  const head = text.slice(0, 4000);
  if (/^\s*(?:From:.*\r?\n(?:.*\r?\n){0,20}?)?MIME-Version:/i.test(head)) return '单个文件网页（MHT）';
  return /<(?:w:wordDocument|pkg:package)[\s>]/.test(head) ? 'Word XML文件' : undefined;
}
