import { refuse, type Outcome } from './outcome';
import { readContent } from './read-file';

/** Far above any report or case as JSON. */
const MEGABYTE = 1024 * 1024;
const MOST = { bytes: 8 * MEGABYTE, todo: '请核对是不是本工具输出的内容' };

/** UTF-8, or UTF-16 with its mark, as some command lines write what a program printed. @throws TypeError for anything else */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** What a JSON file holds, or why it is refused. */
export function readJson(path: string): { readonly value: unknown } | { readonly refusal: Outcome } {
  const file = readContent(path, MOST);
  if ('refusal' in file) return file;
  if (file.content.length === 0) return { refusal: refuse('emptyFile', '文件是空的，请核对是不是选错了文件、有没有保存完整。') };
  try {
    return { value: JSON.parse(decode(file.content)) };
  } catch {
    return { refusal: refuse('notJson', '文件不是JSON，请核对是不是本工具输出的内容、有没有保存完整。') };
  }
}
