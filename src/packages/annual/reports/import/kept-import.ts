import type { ImportCorrections, ImportSource } from '@/contract/report-import';

/** A file as it was chosen, so that the same one is known when it is chosen once more. */
interface ChosenFile { readonly name: string; readonly bytes: number }

/** 没有导完的: what was read, and everything a person has done to it since. */
export interface Begun {
  /** Absent once the cloud has cleaned the file away; then it is chosen once more. */
  readonly source?: Extract<ImportSource, { from: 'file' }> | { readonly from: 'text' };
  readonly file?: ChosenFile;
  readonly corrections: ImportCorrections;
  /** Typed over what was read and not read with yet, by cell or by what stands above and below the text. */
  readonly typing: Readonly<Record<string, string>>;
  readonly confirmed: readonly string[];
  readonly reason: string;
  /** 原来公布在哪里、哪天, as typed. */
  readonly place: string;
  readonly on: string;
}

/** What the phone keeps of an import that is not finished. */
export interface KeptImport {
  readonly text: string;
  readonly begun?: Begun;
}

export const BLANK: KeptImport = { text: '' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function isBegun(value: unknown): value is Begun {
  if (!isRecord(value) || !isRecord(value.corrections) || !isRecord(value.typing) || !Array.isArray(value.confirmed)) return false;
  const { source, file } = value;
  return ['reason', 'place', 'on'].every((name) => typeof value[name] === 'string') && (source === undefined || (isRecord(source) && (source.from === 'text' || source.from === 'file')))
    && (file === undefined || (isRecord(file) && typeof file.name === 'string' && typeof file.bytes === 'number'));
}

/** Of this release or of an earlier one; what cannot be read is not kept, the pasted text is. */
export function parseKept(value: unknown): KeptImport | undefined {
  if (!isRecord(value) || typeof value.text !== 'string') return undefined;
  return { text: value.text, ...(isBegun(value.begun) && { begun: value.begun }) };
}

/** What is asked of the cloud again; nothing once the file is gone. */
export const sourceOf = ({ text, begun }: KeptImport): ImportSource | undefined => (begun?.source?.from === 'text' ? { from: 'text', text } : begun?.source);

/** 上次那一份: chosen once more, so that what was done to it holds. */
export const isSame = (begun: Begun | undefined, file: ChosenFile): begun is Begun => begun?.file?.name === file.name && begun.file.bytes === file.bytes;

/** Of what was begun, in words: 《年报.docx》，改正了2处，确认了5处. */
export function begunWords({ file, corrections: { cells = [], head = {} }, confirmed }: Begun): string {
  const corrected = cells.length + Object.keys(head).length;
  return [file ? `《${file.name}》` : '粘贴的文字', ...(corrected > 0 ? [`改正了${corrected}处`] : []), ...(confirmed.length > 0 ? [`确认了${confirmed.length}处`] : [])].join('，');
}
