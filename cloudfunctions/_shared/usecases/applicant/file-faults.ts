import type { AttachmentKind } from '@/contract/limits';
import { pdfFault, type PdfFault } from '../../files/active-content';
import { officeFault, type OfficeFault } from '../../files/office-content';
import { refuse, type Refusal } from '../../refusal';

interface Refused { readonly ok: false; readonly error: Refusal }

const PDF: Readonly<Record<PdfFault, Refused>> = {
  runs: refuse('activeContent', '没有收下：里面有会自动运行的内容，请另存为普通pdf或者拍照再添加；已添加的附件都在。'),
  packed: refuse('packedFiles', '没有收下：这个pdf里夹带了别的文件，请把夹带的取出来单独添加，这个文件打印成普通pdf或者拍照再添加；已添加的附件都在。'),
};
const OFFICE: Readonly<Record<OfficeFault, Refused>> = {
  macros: refuse('macros', '没有收下：文件里有宏，或者打开时会自动运行、自动联网的内容，请另存为不带宏的docx、xlsx或者pdf，或者拍照再添加；已添加的附件都在。'),
  packed: refuse('packedFiles', '没有收下：文件里夹带了别的文件，请把夹带的取出来单独添加，这个文件另存为pdf或者拍照再添加；已添加的附件都在。'),
  tooLarge: refuse('unpacksTooLarge', '没有收下：这个文件展开以后太大，打不开，请删去一部分，或者另存为pdf再添加；已添加的附件都在。'),
  encrypted: refuse('encryptedFile', '没有收下：文件加了密码，别人打不开，请去掉密码，或者另存为pdf、拍照再添加；已添加的附件都在。'),
  damaged: refuse('damagedFile', '没有收下：文件已经损坏，打不开，请重新存一份，或者另存为pdf、拍照再添加；已添加的附件都在。'),
};

/** 会自动运行的、有宏的、夹带的, whoever sends it: somebody else is to open it. Undefined when nothing is found. */
export function faultInside(kind: AttachmentKind, content: Buffer): Refused | undefined {
  if (kind === 'pdf') {
    const fault = pdfFault(content);
    return fault && PDF[fault];
  }
  const fault = officeFault(kind, content);
  return fault && OFFICE[fault];
}
