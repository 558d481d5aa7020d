import { resolve } from 'node:path';
import { checkReport, comparisonMessage, type CheckedReport } from '@/domain/report/check-report';
import { messageOf } from '@/domain/report/finding';
import { answer, refuse, type Command, type Outcome } from './outcome';
import { readJson } from './read-json';
import { parseReport } from './report-json';

/** @param whose told before what is wrong, so that it is clear which of two files is meant */
function load(path: string, whose: string): { readonly report: CheckedReport } | { readonly refusal: Outcome } {
  const file = readJson(path);
  if ('refusal' in file) return file.refusal.ok ? file : { refusal: refuse(file.refusal.code, `${whose}${file.refusal.message}`) };
  const parsed = parseReport(file.value);
  return 'report' in parsed ? parsed : { refusal: refuse('wrongShape', `${whose}${parsed.problem}；应当是 report read 输出的内容，请重新读一次报告。`) };
}

/** 年度报告核对: C1–C4 and C7 of one report, C5 and C6 with the report of the year before. */
export const reportCheck: Command = {
  name: 'report check', args: ['<file.json>'],
  flags: { previous: { value: '<file.json>', about: '同一单位上一年的报告，核对结转和现行有效件数。' } },
  about: '核对一份年度报告的勾稽关系（C1到C7）；没有问题时 findings 是空的。hard 是对不上，soft 是请人看一看。',
  input: 'report read 输出的JSON：agency、year、format、table2、table3、table4，sections 可以没有；读不出的格是 null',
  output: {
    findings: [{
      check: 'C1 | C2 | C3 | C4 | C5 | C6 | C7', severity: 'hard | soft', kind: 'unequal | unreadable | blank | notComparable | narrative',
      place: '表三 · 予以公开', is: '现在是什么', should: '应当是什么', todo: '怎么办', message: '前两项合成的一句话',
    }],
  },
  run: ({ args: [path = ''], flags: { previous }, folder }) => {
    const now = load(resolve(folder, path), '');
    if ('refusal' in now) return now.refusal;
    const before = previous === undefined ? undefined : load(resolve(folder, previous), '上一年的报告：');
    if (before && 'refusal' in before) return before.refusal;
    const checked = checkReport(now.report, before?.report);
    if (!checked.ok) return refuse(checked.error.code, comparisonMessage(checked.error));
    return answer({ findings: checked.value.map((finding) => ({ ...finding, place: finding.place.join(' · '), message: messageOf(finding) })) });
  },
};
