import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { coveringAgencies } from '@/domain/report/covering';
import { mergeTables } from '@/domain/report/merge';
import { formOf } from '@/domain/report/tables';
import { answer, refuse, type Outcome, type SlowCommand } from './outcome';
import { reportsUnder, type FoundReport } from './report-folder';

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const nameOf = ({ file, report: { agency } }: FoundReport): string => agency ?? file;

/** Reports of one year and one form; nothing else is added up. */
function groupsOf(reports: readonly FoundReport[]): readonly (readonly FoundReport[])[] {
  const groups = new Map<string, FoundReport[]>();
  for (const found of reports) {
    const { year, format, table3 } = found.report;
    const key = `${year ?? ''} ${format} ${formOf(table3)}`;
    groups.set(key, [...groups.get(key) ?? [], found]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** 县政府的年报 beside those of its own agencies, of whatever form: it is their sum. */
function coveringIn(reports: readonly FoundReport[]): ReadonlySet<FoundReport> {
  const years = [...new Set(reports.map(({ report }) => report.year))].map((year) => reports.filter(({ report }) => report.year === year));
  return new Set(years.flatMap((ofYear) => coveringAgencies(ofYear.map(({ report }) => report.agency)).flatMap((at) => ofYear[at] ?? [])));
}

const leftOut = (found: FoundReport) => ({
  file: found.file, agency: nameOf(found), year: found.report.year,
  message: `${nameOf(found)}的年报本身就是它各单位的合计，和它们一起加会算两遍，没有加；它自己办公室的数不在这个合计里，要加的，另放一份只有它自己的数的。`,
});

function rollupOf(group: readonly FoundReport[]): unknown {
  const merged = mergeTables(group.map(({ report }) => report));
  if (!merged.ok) throw new Error('reports of one form are added up');
  const { format, table2, table3, table4, gaps } = merged.value;
  return {
    year: group[0]?.report.year, format, reports: group.map((found) => ({ agency: found.report.agency, file: found.file })), table2, table3, table4,
    gaps: gaps.map(({ place, missingIn }) => ({ place: place.join(' · '), missingIn: missingIn.map((at) => (group[at] ? nameOf(group[at]) : '')) })),
  };
}

async function rollup(folder: string, path: string): Promise<Outcome> {
  if (!isFolder(resolve(folder, path))) return refuse('notAFolder', '找不到这个文件夹，请写出放着各单位年报的文件夹。');
  const found = await reportsUnder(folder, path);
  if ('refusal' in found) return found.refusal;
  const { reports, skipped, repeated } = found;
  // Which of two different tables of one agency is right, nobody here knows: their sum would be a number nobody printed.
  const torn = repeated.find(({ differs }) => differs);
  if (torn) return refuse('reportsDiffer', `${torn.sameAs}和${torn.file}是同一单位同一年的报告，表里的数却不一样，不能汇总；请只留下正确的一份。`);
  const covering = coveringIn(reports);
  return answer({ rollups: groupsOf(reports.filter((one) => !covering.has(one))).map(rollupOf), leftOut: [...covering].map(leftOut), skipped, repeated });
}

/** 汇总一个文件夹里的年报. */
export const reportRollup: SlowCommand = {
  name: 'report rollup', args: ['<dir>'],
  about: '把一个文件夹（连同里面的文件夹）里各单位的年报按年相加；表式不同的分开，不混在一起；县政府的年报本身就是它各单位的合计，和它们放在一起时不加，列在 leftOut 里；有一份没有的格是 null，列在 gaps 里。',
  input: '文件夹里的 .docx、.doc、.xlsx、.html、.txt、.json；同一单位同一年有几份一样的只算一份，不一样的拒绝：reportsDiffer',
  output: {
    rollups: [{ year: 2024, format: '2021 | 2019', reports: [{ agency: '', file: '' }], table2: {}, table3: {}, table4: {}, gaps: [{ place: '表三 · 予以公开 · 自然人', missingIn: ['哪些单位'] }] }],
    leftOut: [{ file: '', agency: '', year: 2024, message: '为什么没有加' }],
    skipped: [{ file: '', code: '', message: '为什么没有算' }], repeated: [{ file: '', sameAs: '', differs: false }],
  },
  runSlowly: ({ args: [path = ''], folder }) => rollup(folder, path),
};
