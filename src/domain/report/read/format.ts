import type { ReportFormat } from '../format';
import type { Doubt } from '../report';
import { letters } from './characters';
import { doubt } from './doubts';
import type { Line } from './line';

const TRIAL = /本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量|其他对外管理服务事项|采购项目数量/;
const CURRENT = /本年制发件数|本年废止件数|现行有效件数|本年收费金额/;

/** Which form a report fills in, told by the heads of 表二; the year decides only where they are missing. */
export function readFormat(lines: readonly Line[], year: number | null): { readonly format: ReportFormat; readonly doubts: readonly Doubt[] } {
  const text = letters(lines.map((line) => line.text).join(''));
  const byYear: ReportFormat = year !== null && year <= 2020 ? '2019' : '2021';
  const [trial, current] = [TRIAL.test(text), CURRENT.test(text)];
  if (trial !== current) {
    const format: ReportFormat = trial ? '2019' : '2021';
    return { format, doubts: year === null || format === byYear ? [] : [doubt('format', ['表二'], `${year}年的报告用的是${trial ? '2019年' : '2021年'}的表式，按表头读入。`)] };
  }
  return { format: byYear, doubts: [doubt('format', ['表二'], `${trial ? '表头兼有两种表式的文字' : '没有找到表二的表头'}，按年份作${byYear}年的表式读入。`)] };
}
