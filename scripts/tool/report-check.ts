import { resolve } from 'node:path';
import { checkReport, comparisonMessage, type CheckedReport } from '@/domain/report/check-report';
import { messageOf } from '@/domain/report/finding';
import { checkFolder } from './check-folder';
import { answer, refuse, type Outcome, type SlowCommand } from './outcome';
import { readJson } from './read-json';
import { parseReport } from './report-json';
import { isFolder } from './report-rollup';

/** @param whose told before what is wrong, so that it is clear which of two files is meant */
function load(path: string, whose: string): { readonly report: CheckedReport } | { readonly refusal: Outcome } {
  const file = readJson(path);
  if ('refusal' in file) return file.refusal.ok ? file : { refusal: refuse(file.refusal.code, `${whose}${file.refusal.message}`) };
  const parsed = parseReport(file.value);
  return 'report' in parsed ? parsed : { refusal: refuse('wrongShape', `${whose}${parsed.problem}；应当是 report read 输出的内容，请重新读一次报告。`) };
}

/** 年度报告核对: C1–C4 and C7 of one report, C5 and C6 with the report of the year before. */
export const reportCheck: SlowCommand = {
  name: 'report check', args: ['<file.json | dir>'],
  flags: { previous: { value: '<file.json>', about: '同一单位上一年的报告，核对结转和现行有效件数；核对文件夹时不用写。' }, table: { value: '<file.csv>', about: '核对文件夹时，把发现的问题另存成表格。' } },
  about: '核对一份年度报告的勾稽关系（C1到C7）；没有问题时 findings 是空的。hard 是对不上，soft 是请人看一看。给的是文件夹，就核对里面的每一份，同一单位相邻两年的自动放在一起。',
  input: 'report read 输出的JSON：agency、year、format、table2、table3、table4，sections 可以没有；读不出的格是 null；或者一个文件夹，里面是 .docx、.doc、.xlsx、.html、.txt、.json',
  output: {
    findings: [{
      check: 'C1 | C2 | C3 | C4 | C5 | C6 | C7', severity: 'hard | soft', kind: 'unequal | unreadable | blank | notComparable | narrative',
      place: '表三 · 予以公开', is: '现在是什么', should: '应当是什么', todo: '怎么办', message: '前两项合成的一句话', '文件夹：file、agency、year': '哪一份',
    }],
    '文件夹：reports': [{ file: '', agency: '', year: 2024, comparedWith: '上一年的文件或者 null', hard: 0, soft: 0, doubts: 0 }], '文件夹：skipped、repeated': '没有读成的、重复的文件',
  },
  runSlowly: ({ args: [path = ''], flags: { previous, table }, folder }) => {
    if (isFolder(resolve(folder, path))) return previous === undefined ? checkFolder(folder, path, table) : refuse('wrongArguments', '核对文件夹时，上一年的报告从文件夹里找，不用 --previous。');
    if (table !== undefined) return refuse('wrongArguments', '--table 只在核对文件夹时用；一份报告的问题直接在输出里。');
    const now = load(resolve(folder, path), '');
    if ('refusal' in now) return now.refusal;
    const before = previous === undefined ? undefined : load(resolve(folder, previous), '上一年的报告：');
    if (before && 'refusal' in before) return before.refusal;
    const checked = checkReport(now.report, before?.report);
    if (!checked.ok) return refuse(checked.error.code, comparisonMessage(checked.error));
    return answer({ findings: checked.value.map((finding) => ({ ...finding, place: finding.place.join(' · '), message: messageOf(finding) })) });
  },
};
