import { strToU8, zipSync, type Zippable } from 'fflate';
import { sha256 } from '../crypto/sha256';

/** One file of a case file. */
export interface CaseFileEntry {
  /** Inside the zip: 02-文书/01 政府信息公开申请登记回执.docx. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What Linux and macOS take as one name, in bytes of UTF-8, with room for the place in its folder. */
const NAME_BYTES = 240;

/** Windows refuses these in names, and nothing may lead out of the folder; of a long name the end is kept, with what kind of file it is. */
export function fileName(name: string): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const character of [...name.normalize('NFC').replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '_').replace(/^[\s.]+|[\s.]+$/g, '')].reverse()) {
    bytes += Buffer.byteLength(character);
    if (bytes > NAME_BYTES) break;
    kept.push(character);
  }
  return kept.reverse().join('') || '文件';
}

const PACKED = /\.(docx|xlsx|jpe?g|png|heic|pdf|mp3|m4a)$/i;

/** As `sha256sum -c` reads it: the value, two spaces, the path; one file a line. */
const hashList = (entries: readonly CaseFileEntry[]): string => entries.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');

/** 案卷 as one zip; hashes.txt has the value of every other file in it. */
export function pack(entries: readonly CaseFileEntry[]): Buffer {
  const files: Zippable = {};
  // What is packed already is only stored: it takes no time and saves no room.
  for (const { path, content } of entries) files[path] = [content, { level: PACKED.test(path) ? 0 : 6 }];
  files['hashes.txt'] = [strToU8(hashList(entries)), { level: 6 }];
  const { buffer, byteOffset, byteLength } = zipSync(files);
  return Buffer.from(buffer, byteOffset, byteLength);
}
