import { readFileSync, statSync } from 'node:fs';
import { refuse, type Outcome } from './outcome';

/** Far above any report as text; a larger file is a picture or an archive. */
const MAX_BYTES = 8 * 1024 * 1024;

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** Text of a file in UTF-8, or in GB 18030 as older office programs wrote it; undefined when it is neither. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding
    }
  }
  return undefined;
}

/** The text of a file, or why it is refused. */
export function readText(path: string): { readonly text: string } | { readonly refusal: Outcome } {
  const no = (...reason: Parameters<typeof refuse>) => ({ refusal: refuse(...reason) });
  try {
    const file = statSync(path);
    if (!file.isFile()) return no('notAFile', '这不是一个文件，请写出报告文件的路径。');
    if (file.size > MAX_BYTES) return no('fileTooLarge', `文件超过${MAX_BYTES / 1024 / 1024}MB，请先另存为文本或者网页再读。`);
    const text = decode(readFileSync(path));
    return text === undefined ? no('notText', '文件不是文本或者网页，请先把报告另存为文本再读。') : { text };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return no('fileMissing', '找不到这个文件，请核对路径。');
    return no('fileUnreadable', '文件打不开，请核对读取权限。');
  }
}
