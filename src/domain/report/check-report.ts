import { assertNever, fail, ok, type Result } from '../result';
import { narrativeFindings, type NarratedSection } from './check-narrative';
import { changeOfForm, yearRelations } from './check-years';
import { relationsOf } from './checks';
import { blankFindings, unequalFindings, type Finding } from './finding';
import type { StructuredReport } from './report';

/** What of a report is checked. */
export type CheckedReport = Pick<StructuredReport, 'agency' | 'year' | 'format' | 'table2' | 'table3' | 'table4'> & { readonly sections: readonly NarratedSection[] };

/** Why two reports cannot be laid beside each other. */
export type ComparisonRefusal =
  | { readonly code: 'yearUnknown' }
  | { readonly code: 'notYearBefore'; readonly year: number; readonly previousYear: number }
  | { readonly code: 'otherAgency'; readonly agency: string; readonly previousAgency: string };

/** 给用户看的一句话. */
export function comparisonMessage(refusal: ComparisonRefusal): string {
  switch (refusal.code) {
    case 'yearUnknown': return '有一份报告没有读到年份，不能跨年核对，请先补上年份。';
    case 'notYearBefore': return `${refusal.year}年的报告要与${refusal.year - 1}年的报告核对，给出的是${refusal.previousYear}年的，请换成上一年的报告。`;
    case 'otherAgency': return `两份报告不是同一个单位的（${refusal.agency}、${refusal.previousAgency}），请换成同一单位的报告；单位改过名的，请把上一年报告的机关名称改成现在的名称。`;
    default: return assertNever(refusal);
  }
}

/** 云汀县白杨镇 and 云汀县白杨镇人民政府 are one. */
export const plainAgencyName = (agency: string): string => agency.replace(/\s/g, '').replace(/(?:人民政府|街道办事处|办事处)$/, '');

/** 与上年报告核对. C5, C6, and what of them cannot be checked. */
function againstYearBefore(report: CheckedReport, previous: CheckedReport): Result<readonly Finding[], ComparisonRefusal> {
  const { year, agency } = report;
  if (year === null || previous.year === null) return fail({ code: 'yearUnknown' });
  if (previous.year !== year - 1) return fail({ code: 'notYearBefore', year, previousYear: previous.year });
  if (agency !== null && previous.agency !== null && plainAgencyName(agency) !== plainAgencyName(previous.agency)) {
    return fail({ code: 'otherAgency', agency, previousAgency: previous.agency });
  }
  const [now, before] = [{ ...report, year }, { ...previous, year: previous.year }];
  const relations = yearRelations(now, before);
  const unnamed: readonly Finding[] = agency !== null && previous.agency !== null ? [] : [{
    check: 'C5', severity: 'soft', kind: 'notComparable', place: ['机关'],
    is: '有一份报告没有读到机关名称', should: '两份报告应当是同一个单位的', todo: '请确认是不是同一个单位，再看与上年核对的结果',
  }];
  return ok([...unnamed, ...unequalFindings(relations), ...changeOfForm(now, before), ...blankFindings(relations)]);
}

/**
 * 核对一份年度报告. C1–C4 inside its tables, C5 and C6 against the report of the year before when it is given, C7 between
 * narrative and tables. An empty list says that nothing was found, not that the report is right.
 * @source domain/report/checks.ts, check-years.ts, check-narrative.ts
 */
export function checkReport(report: CheckedReport, previous?: CheckedReport): Result<readonly Finding[], ComparisonRefusal> {
  const compared = previous ? againstYearBefore(report, previous) : ok<readonly Finding[]>([]);
  if (!compared.ok) return compared;
  const relations = relationsOf(report);
  return ok([...unequalFindings(relations), ...blankFindings(relations), ...compared.value, ...narrativeFindings(report.sections, report, report.year)]);
}
