import type { AttachmentKind } from '@/contract/limits';
import { openCompound } from '../papers/old-word/compound-file';
import { unpack, zipEntries, type ZipEntry } from '../papers/zip';
import { startsByMarkup } from './office-markup';

/** 不收的: programs, other files inside, what nobody can look into. */
export type OfficeFault = 'macros' | 'packed' | 'tooLarge' | 'encrypted' | 'damaged';

/** All parts of a document of a person, unpacked; a part by itself is far smaller. */
const MOST_UNPACKED = 128 * 1024 * 1024;
const MOST_PART = 48 * 1024 * 1024;
/** A part that is gone through; it lies in the memory three times then, and a function has 256 MB. */
const MOST_READ = 24 * 1024 * 1024;
const MOST_PARTS = 5000;
/** A document in a document; deeper nobody puts one. */
const DEEPEST = 2;

/** Macros, controls and sheets of the macro language of before 1995. */
const PROGRAMS = /vbaProject|vbaData|(?:^|\/)(?:macrosheets|activeX|intlMacrosheets)\//i;
const RUNNABLE = /\.(?:exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|docm|xlsm|dotm|xltm|xlam|pptm)$/i;
const READ = /\.(?:xml|rels|docx|xlsx|pptx)$/i;
const OFFICE = /\.(?:docx|xlsx|pptx)$/i;
const wide = (name: string) => Buffer.from(`${name}\0`, 'utf16le');
/** Names of storages and streams, as the directory of a compound file writes them. */
const MACROS = ['Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR'].map(wide);
const PACKAGE = wide('\u0001Ole10Native');
const ENCRYPTED = ['EncryptedPackage', 'EncryptionInfo'].map(wide);

/** Records of a workbook of 1997–2003. @source MS-XLS 2.4.28 BoundSheet8, 2.4.117 FilePass */
const [BOUND_SHEET, FILE_PASS, MACRO_SHEET] = [0x0085, 0x002f, 1];

function sheetFault(workbook: Buffer): OfficeFault | undefined {
  for (let at = 0; at + 4 <= workbook.length; at += 4 + workbook.readUInt16LE(at + 2)) {
    const record = workbook.readUInt16LE(at);
    if (record === FILE_PASS) return 'encrypted';
    if (record === BOUND_SHEET && at + 10 <= workbook.length && workbook.readUInt8(at + 9) === MACRO_SHEET) return 'macros';
  }
  return undefined;
}

/** A .doc or .xls. @source MS-DOC 2.5.1 FibBase: fEncrypted */
function oldFault(content: Buffer): OfficeFault | undefined {
  if (MACROS.some((name) => content.includes(name))) return 'macros';
  if (content.includes(PACKAGE)) return 'packed';
  if (ENCRYPTED.some((name) => content.includes(name))) return 'encrypted';
  const file = openCompound(content);
  if (!file) return 'damaged';
  const [word, workbook] = [file.stream('WordDocument'), file.stream('Workbook') ?? file.stream('Book')];
  if (word && word.length > 12 && (word.readUInt16LE(10) & 0x0100) !== 0) return 'encrypted';
  return workbook && sheetFault(workbook);
}

function partFault({ name }: ZipEntry, part: Buffer, depth: number): OfficeFault | undefined {
  if (OFFICE.test(name)) return depth >= DEEPEST ? 'packed' : packedFault(part, depth + 1);
  if (/\.bin$/i.test(name)) return MACROS.some((macro) => part.includes(macro)) ? 'macros' : part.includes(PACKAGE) ? 'packed' : undefined;
  if (!/\.(?:xml|rels)$/i.test(name)) return undefined;
  return startsByMarkup(part) ? 'macros' : undefined;
}

/** A .docx or .xlsx: every part is unpacked, so that what it says of its own sizes need not be believed. */
function packedFault(content: Buffer, depth = 0): OfficeFault | undefined {
  const entries = zipEntries(content);
  if (!entries) return 'damaged';
  if (entries.length > MOST_PARTS) return 'tooLarge';
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    if (PROGRAMS.test(entry.name)) return 'macros';
    if (RUNNABLE.test(entry.name)) return 'packed';
    if (entry.encrypted) return 'encrypted';
    const part = unpack(content, entry, Math.min(left, READ.test(entry.name) ? MOST_READ : MOST_PART));
    if (typeof part === 'string') return part;
    left -= part.length;
    const fault = partFault(entry, part, depth);
    if (fault) return fault;
  }
  return undefined;
}

/** Why an office document is not taken; undefined when nothing is found, and for other kinds. */
export function officeFault(kind: AttachmentKind, content: Buffer): OfficeFault | undefined {
  switch (kind) {
    case 'docx': case 'xlsx': return packedFault(content);
    case 'doc': case 'xls': return oldFault(content);
    default: return undefined;
  }
}
