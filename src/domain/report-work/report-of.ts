import type { CivilDate } from '../calendar/civil-date';
import type { YearFacts } from '../narrative/facts';
import type { Narrative } from '../narrative/render';
import type { StructuredReport } from '../report/report';

/** 年报成稿: narrative and the tables of now as one report in the form of 2021. @source 国办公开办函〔2021〕30号 */
export function reportOf({ year, agency, table2, table3, table4 }: YearFacts, { preamble, sections }: Narrative, on: CivilDate): StructuredReport {
  return {
    agency: agency.name, year, format: '2021', title: `${agency.name}${year}年政府信息公开工作年度报告`,
    preamble, sections, table2, table3, table4, signedBy: agency.name, publishedOn: on, doubts: [],
  };
}
