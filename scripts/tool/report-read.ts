import { resolve } from 'node:path';
import { readReport } from '@/domain/report/read';
import { readText } from './read-text';
import { answer, type Command } from './outcome';

/** 年度报告读成数据: a published report as structured data, with every doubt listed. */
export const reportRead: Command = {
  usage: 'report read <file>',
  run: ([path = ''], folder) => {
    const file = readText(resolve(folder, path));
    if ('refusal' in file) return file.refusal;
    const { agency, year, format, sections, table2, table3, table4, doubts } = readReport(file.text);
    const narrative = sections.map(({ title, paragraphs }) => ({ title, paragraphs }));
    return answer({ agency, year, format, sections: narrative, table2, table3, table4, doubts });
  },
};
