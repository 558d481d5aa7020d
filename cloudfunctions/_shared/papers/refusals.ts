import { LIMITS } from '@/contract/limits';
import { fail } from '@/domain/result';

const MB = 1024 * 1024;
/** Text or markup of one document; the longest report seen has a tenth of a megabyte. */
export const MOST_TEXT_BYTES = 4 * MB;

const refusal = <Code extends string>(code: Code, message: string) => fail({ code, message } as const);

/** Why a document cannot be read, each with what to do next. Nothing is read out of a refused document. */
export const REFUSED = {
  empty: refusal('fileEmpty', '文件是空的，请重新选择。'),
  tooLarge: refusal('fileTooLarge', `文件不能超过${LIMITS.reportBytes / MB} MB，请删去图片或者另存为文本再试。`),
  tooMuchText: refusal('tooMuchText', `文件里的文字和格式超过${MOST_TEXT_BYTES / MB} MB，不像一份年度报告，请核对是不是选错了文件，或者另存为文本再试。`),
  tooManyCells: refusal('tooManyCells', '表格太大，最后一格离前面的内容很远，不像一份年度报告或者台账。请删去后面空着的行和列，另存以后再试。'),
  passwordProtected: refusal('passwordProtected', '文件设了密码，请在Word或者WPS里取消密码，另存以后再试。'),
  damaged: refusal('fileDamaged', '文件已经损坏，读不完整，请在Word或者WPS里打开，另存一份再试。'),
  tooOldWord: refusal('tooOldWord', '这是Word 95或者更早的格式，请在Word或者WPS里打开，另存为.docx再试。'),
  notText: refusal('notText', '文件不是Word文档、Excel表格、文本或者网页，请先把报告另存为其中一种再试。'),
  noText: refusal('noText', '文件里没有文字，可能是扫描的图片，请换成有文字的文件再试。'),
} as const;

/** A document of a known kind that is not read here. */
export const wrongKind = (what: string) => refusal('wrongFileKind', what === 'PDF'
  ? '这是PDF，不能直接读。能选中文字的，请打开它，全选、复制，把文字粘贴进来或者存成.txt再试；是扫描件的，请找Word原件。'
  : `这是${what}，不能直接读，请另存为.docx、.doc、.xlsx、.txt或者网页再试。`);

/** 不能读的文件: a code for programs and a sentence for the user. */
export type PaperRefusal = (typeof REFUSED)[keyof typeof REFUSED]['error'] | ReturnType<typeof wrongKind>['error'];
