import { readFileSync, statSync } from 'node:fs';
import { refuse, type Outcome } from './outcome';

const codeOf = (error: unknown): string => (typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '');

/** The content of a file, or why it is refused; a file that is too large is not read. */
export function readContent(path: string, most: { readonly bytes: number; readonly todo: string }): { readonly content: Buffer } | { readonly refusal: Outcome } {
  const no = (...reason: Parameters<typeof refuse>) => ({ refusal: refuse(...reason) });
  try {
    const file = statSync(path);
    if (!file.isFile()) return no('notAFile', '这不是一个文件，请写出文件的路径。');
    if (file.size > most.bytes) return no('fileTooLarge', `文件不能超过${most.bytes / 1024 / 1024} MB，${most.todo}。`);
    return { content: readFileSync(path) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return no('fileMissing', '找不到这个文件，请核对路径。');
    return no('fileUnreadable', '文件打不开，请核对读取权限。');
  }
}
