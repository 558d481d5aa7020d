import { civilDate } from '@/domain/calendar/civil-date';
import type { ReportFormat } from '@/domain/report/format';
import type { StructuredReport } from '@/domain/report/report';
import { between, randomFrom, type Random } from '../items/fill';
import { AGENCIES, type GeneratedAgency } from '../items/places';
import { NOTHING_BEFORE, table2From, table3From, table4From, type YearEnd } from './figures';
import { sectionsFrom } from './words';

/** 一份年度报告 of an invented agency. */
export interface GeneratedReport {
  readonly agencyId: string;
  readonly year: number;
  readonly title: string;
  readonly report: StructuredReport;
}

const LAST_YEAR = 2025;
/** Applications of a year, about. */
const USUAL_COUNT = { county: 160, department: 36, subdistrict: 24, township: 14 } as const satisfies Record<GeneratedAgency['level'], number>;

/** Reports of before 2019 had no form; here they are in the first one, as an office would type them over. */
const formatOf = (year: number): ReportFormat => (year >= 2021 ? '2021' : '2019');

/** Under its county's name, as reports are. */
const fullName = ({ name, parentId }: GeneratedAgency): string => (parentId && !name.startsWith('云汀县') ? `云汀县${name}` : name);

function reportOf(agency: GeneratedAgency, year: number, before: YearEnd, random: Random): { readonly report: StructuredReport; readonly end: YearEnd } {
  const format = formatOf(year);
  const usual = USUAL_COUNT[agency.level];
  const count = Math.round(usual * (0.55 + 0.08 * (year - LAST_YEAR + 11)) * (0.8 + 0.4 * random()));
  const { table3, carriedOverOut } = table3From(count, before, format, random);
  const { table2, inForce } = table2From(usual, before, format, random);
  const table4 = table4From(count, random);
  const name = fullName(agency);
  const place = name.replace(/人民政府$|办事处$/, '');
  const end = `${year}年12月31日`;
  return {
    end: { carriedOverOut, inForce },
    report: {
      agency: name, year, format, title: `${place}${year}年政府信息公开工作年度报告`,
      preamble: [`根据《中华人民共和国政府信息公开条例》，现公布${place}${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至${end}止。`],
      sections: sectionsFrom({ year, place, table3, table4 }, random), table2, table3, table4,
      signedBy: name, publishedOn: civilDate(`${year + 1}-01-${between(random, 10, 30)}`), doubts: [],
    },
  };
}

function reportsOf(agency: GeneratedAgency, years: number, random: Random): readonly GeneratedReport[] {
  let before = NOTHING_BEFORE;
  return Array.from({ length: years }, (_, at) => LAST_YEAR - years + 1 + at).map((year) => {
    const { report, end } = reportOf(agency, year, before, random);
    before = end;
    return { agencyId: agency.id, year, title: report.title ?? '', report };
  });
}

/** 造年报: the last years of the five agencies, oldest first; the same for the same seed. What the sums of the form ask holds. */
export const generateReports = (years: number, seed = 20260101): readonly GeneratedReport[] =>
  AGENCIES.flatMap((agency, at) => reportsOf(agency, years, randomFrom(seed + 1000 + at)));
