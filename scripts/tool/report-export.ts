import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { StructuredReport } from '@/domain/report/report';
import type { ExportFormat } from '../../cloudfunctions/_shared/documents/export-report';
import type { ReportOfData } from './data/main';
import { loadReport } from './load-report';
import { answer, refuse, type Line, type Outcome, type SlowCommand } from './outcome';

/** Where `npm start` keeps what it has. */
const DATA = '.data';

const FORMATS: readonly ExportFormat[] = ['docx', 'xlsx', 'html', 'json', 'csv', 'txt'];
const isFormat = (value: string): value is ExportFormat => (FORMATS as readonly string[]).includes(value);

interface Wanted { readonly report: StructuredReport; readonly year: number; readonly agency: { readonly id: string; readonly name: string; readonly shortName: string } }
type Found = Wanted | { readonly refusal: Outcome };
const no = (code: string, message: string): Found => ({ refusal: refuse(code, message) });

async function fromFile(path: string): Promise<Found> {
  const loaded = await loadReport(path);
  if ('refusal' in loaded) return loaded;
  const { report } = loaded;
  if (report.year === null) return no('yearUnknown', '没有读到这是哪一年的报告，请核对是不是年度报告。');
  const name = report.agency ?? report.signedBy;
  if (name === null) return no('agencyUnknown', '没有读到是哪个单位的报告，请在原文的标题或者落款里写上单位名称再试。');
  return { report, year: report.year, agency: { id: '', name, shortName: name } };
}

async function askData(folder: string, agency: string, year: string, project: string): Promise<ReportOfData | undefined> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(project, 'scripts/tool/data/run.mjs'), folder, agency, year], { cwd: project, maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as ReportOfData;
  } catch {
    return undefined;
  }
}

async function fromData(folder: string, agency: string, year: string, project: string): Promise<Found> {
  if (!/^20\d\d$/.test(year)) return no('wrongArguments', '年份应当是四位数字，例如 2021。');
  // Opening would make it.
  if (!existsSync(join(folder, 'store.db'))) return no('noData', '这个文件夹里没有本机的数据，请写 npm start 用的那个数据目录，默认是 .data。');
  const found = await askData(folder, agency, year, project);
  switch (found?.kind) {
    case 'found': return { report: found.report, year: Number(year), agency: found.agency };
    case 'noAgency': return no('noAgency', `没有“${agency.slice(0, 40)}”这个单位；有的是：${found.agencies.join('、')}。`);
    case 'noYear': return no('noReport', found.years.length > 0 ? `${found.agency}没有公布${year}年的年报；公布了的是：${found.years.join('、')}年。` : `${found.agency}还没有公布过年报。`);
    default: return no('dataUnreadable', '这个数据目录打不开，请核对路径和权限。');
  }
}

async function exported({ args, flags: { to = '', data, out }, folder, project = process.cwd() }: Line): Promise<Outcome> {
  if (!isFormat(to)) return refuse('wrongFormat', `--to 应当是 ${FORMATS.join('、')} 里的一种。`);
  const [first = '', year, ...rest] = args;
  if (rest.length > 0 || (year === undefined && data !== undefined)) {
    return refuse('wrongArguments', '导出一个文件：report export <file> --to docx；导出数据目录里的一份：report export <agency> <year> --to docx，数据不在 .data 的再写 --data <dir>。');
  }
  const found = year === undefined ? await fromFile(resolve(folder, first)) : await fromData(data === undefined ? join(project, DATA) : resolve(folder, data), first, year, project);
  if ('refusal' in found) return found.refusal;
  const name = out ?? `${found.agency.shortName}${found.year}年政府信息公开工作年度报告.${to}`;
  // The libraries for documents are loaded by this command only.
  const { exportReport } = await import('../../cloudfunctions/_shared/documents/export-report');
  const content = await exportReport(found, to);
  try {
    writeFileSync(resolve(folder, name), content, { flag: 'wx' });
  } catch (error) {
    return (error as { code?: unknown }).code === 'EEXIST' ? refuse('fileExists', `“${name}”已经有了，没有改动它；请用 --out 换一个名字。`) : refuse('cannotWrite', '文件写不进去，请核对文件夹和权限。');
  }
  return answer({ file: name, format: to, bytes: content.length, agency: found.agency.name, year: found.year, doubts: found.report.doubts.map(({ place, message }) => ({ place, message })) });
}

/** 年报存成各种文件. */
export const reportExport: SlowCommand = {
  name: 'report export', args: ['<file | agency year>'], rest: true,
  flags: {
    to: { value: FORMATS.join('|'), required: true, about: '存成哪一种：Word、Excel、网页、数据、三张表的每个数一行、纯文字。' },
    data: { value: '<dir>', about: '从哪个本机的数据目录里取公布的年报，不写就是 npm start 用的 .data；单位写编号、全称或者简称。' },
    out: { value: '<file>', about: '存到哪里；不写就用单位、年份起名，放在当前文件夹。已经有的文件不会被盖掉。' },
  },
  about: '把一份年报存成官方版面的文件：三张表照官方样式合并了格；读不出的格印“—”。',
  input: '一份 .docx、.doc、.xlsx、.html、.txt 或者 .json 的年报；或者单位和年份，从本机的数据里取',
  output: { file: '', format: '', bytes: 0, agency: '', year: 2024, doubts: [{ place: '', message: '读原文时没有把握的地方，导出前请核对' }] },
  runSlowly: exported,
};
