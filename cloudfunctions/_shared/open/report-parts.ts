import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { printedTable2, printedTable3, printedTable4, type PrintedTableModel } from '@/domain/report/printed-tables';
import type { StructuredReport } from '@/domain/report/report';
import { SECTION_KEYS, SECTIONS } from '@/domain/report/sections';

/** A section of a report as a document shows it. */
interface DocumentPart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly table?: PrintedTableModel;
}

/** 一份年报 as a document, whatever the kind of file. */
export interface ReportDocument {
  readonly title: string;
  readonly preamble: readonly string[];
  readonly parts: readonly DocumentPart[];
  readonly signedBy: string;
  /** 2022年1月21日; empty where the report bears none. */
  readonly date: string;
}

const TABLES = { proactive: printedTable2, requests: printedTable3, remedies: printedTable4 } as const;
type WithTable = keyof typeof TABLES;
const hasTable = (key: string): key is WithTable => Object.hasOwn(TABLES, key);

/** The six sections in their order, each with its table; a table is shown even where its section lost its heading. */
export function reportDocument(report: StructuredReport, { name, year }: { readonly name: string; readonly year: number }): ReportDocument {
  return {
    title: report.title ?? `${report.agency ?? name}${year}年政府信息公开工作年度报告`,
    preamble: report.preamble,
    parts: SECTION_KEYS.flatMap((key) => {
      const own = report.sections.filter((section) => section.key === key);
      if (own.length === 0 && !hasTable(key)) return [];
      return [{
        title: own[0]?.title ?? `${SECTIONS[key].number}${SECTIONS[key].label}`,
        paragraphs: own.flatMap(({ paragraphs }) => paragraphs),
        ...(hasTable(key) && { table: TABLES[key](report) }),
      }];
    }),
    signedBy: report.signedBy ?? report.agency ?? name,
    date: report.publishedOn ? `${yearOf(report.publishedOn)}年${formatDay(report.publishedOn)}` : '',
  };
}
