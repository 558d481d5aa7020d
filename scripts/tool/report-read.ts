import { resolve } from 'node:path';
import { readReport } from '@/domain/report/read';
import { readText } from './read-text';
import { answer, type Command } from './outcome';

/** 年度报告读成数据: a published report as structured data, with every doubt listed. */
export const reportRead: Command = {
  name: 'report read', args: ['<file>'],
  about: '把一份已公布的年度报告读成数据；读不准的是 null，并且列在 doubts 里。',
  input: '.txt 或者 .html',
  output: {
    agency: '单位全称或者 null', year: '年份或者 null', format: '2021 | 2019', sections: [{ title: '', paragraphs: [''] }],
    table2: { '行': { '列': '数或者 null' } }, table3: { '行': { '列': '数或者 null' } }, table4: { '块': { '结果': '数或者 null' } },
    doubts: [{ place: '', code: '', message: '' }],
  },
  run: ({ args: [path = ''], folder }) => {
    const file = readText(resolve(folder, path));
    if ('refusal' in file) return file.refusal;
    const { agency, year, format, sections, table2, table3, table4, doubts } = readReport(file.text);
    const narrative = sections.map(({ title, paragraphs }) => ({ title, paragraphs }));
    return answer({ agency, year, format, sections: narrative, table2, table3, table4, doubts });
  },
};
