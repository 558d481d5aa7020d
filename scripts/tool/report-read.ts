import { resolve } from 'node:path';
import { LIMITS } from '@/contract/limits';
import { readContent } from './read-file';
import { answer, refuse, type SlowCommand } from './outcome';

/** 年度报告读成数据: a published report as structured data, with every doubt listed. */
export const reportRead: SlowCommand = {
  name: 'report read', args: ['<file>'],
  about: '把一份已公布的年度报告读成数据；读不准的是 null，并且列在 doubts 里。',
  input: `Word文档（.docx、.doc）、Excel表格（.xlsx）、文本（UTF-8、UTF-16、GB 18030）或者网页，按内容辨认，不看文件名，不超过${LIMITS.reportBytes / 1024 / 1024} MB；`
    + '读不了的拒绝：fileMissing、notAFile、fileUnreadable、fileEmpty、fileTooLarge、tooMuchText（文字太多）、passwordProtected（有密码）、'
    + 'fileDamaged（损坏）、tooOldWord（Word 95或者更早）、wrongFileKind（PDF、图片等）、notText、noText（没有文字）',
  output: {
    agency: '单位全称或者 null', year: '年份或者 null', format: '2021 | 2019', sections: [{ title: '', paragraphs: [''] }],
    table2: { '行': { '列': '数或者 null' } }, table3: { '行': { '列': '数或者 null' } }, table4: { '块': { '结果': '数或者 null' } },
    doubts: [{ place: '', code: '', message: '' }],
  },
  runSlowly: async ({ args: [path = ''], folder }) => {
    const file = readContent(resolve(folder, path), { bytes: LIMITS.reportBytes, todo: '请删去图片或者另存为文本再试' });
    if ('refusal' in file) return file.refusal;
    // The libraries for documents are loaded by this command only.
    const { readPaper } = await import('../../cloudfunctions/_shared/papers/read-paper');
    const report = await readPaper(file.content);
    if (!report.ok) return refuse(report.error.code, report.error.message);
    const { agency, year, format, sections, table2, table3, table4, doubts } = report.value;
    const narrative = sections.map(({ title, paragraphs }) => ({ title, paragraphs }));
    return answer({ agency, year, format, sections: narrative, table2, table3, table4, doubts });
  },
};
