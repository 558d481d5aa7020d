import { ATTACHMENT_KINDS, LIMITS } from '@/contract/limits';
import { megabytes } from './file-size';

interface Sized { readonly bytes: number }

const MB = 1024 * 1024;
/** 上限, where files are added. */
export const LIMITS_LINE = `单个不超过${LIMITS.attachmentBytes / MB} MB，合计不超过${LIMITS.attachmentsBytes / MB} MB，最多${LIMITS.attachments}个；${ATTACHMENT_KINDS.join('、')}格式。`;
const REST = '其他附件都在。';

function isTakenByName(name: string): boolean {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase();
  const kind = extension === 'jpeg' ? 'jpg' : extension === 'heif' ? 'heic' : extension;
  return ATTACHMENT_KINDS.some((known) => known === kind);
}

/**
 * Why a file cannot be added, told before it is sent; the cloud reads the content itself afterwards.
 * @param kept what is there already, files under way included
 */
export function attachmentProblem(file: { readonly name: string; readonly bytes: number }, kept: readonly Sized[]): string | undefined {
  const { attachmentBytes, attachmentsBytes, attachments } = LIMITS;
  if (!isTakenByName(file.name)) return `没有添加：附件只能是${ATTACHMENT_KINDS.join('、')}格式，请换一种格式。${REST}`;
  if (file.bytes === 0) return `没有添加：这个文件是空的，请重新选择。${REST}`;
  if (file.bytes > attachmentBytes) {
    return `没有添加：这个文件有${megabytes(file.bytes)}，单个附件不超过${attachmentBytes / MB} MB，请压缩或者分开添加。${REST}`;
  }
  if (kept.length >= attachments) return `没有添加：附件最多${attachments}个，请先删掉一个。${REST}`;
  const sum = kept.reduce((bytes, one) => bytes + one.bytes, file.bytes);
  return sum > attachmentsBytes ? `没有添加：全部附件合计不超过${attachmentsBytes / MB} MB，加上它是${megabytes(sum)}，请删掉或者压缩一部分。${REST}` : undefined;
}
