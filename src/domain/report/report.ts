import type { CivilDate } from '../calendar/civil-date';
import type { ColumnKey } from './columns';
import type { ReportFormat } from './format';
import type { FormRowKey } from './rows';
import type { SectionKey } from './sections';
import type { Table2ColumnKey, Table2RowKey } from './table2';
import type { Table4BlockKey, Table4ResultKey } from './table4';

/** A number as printed, or null where the form shows nothing that can be read as one. */
export type Cell = number | null;

export type Table3Row = Readonly<Record<ColumnKey, Cell>>;
export type Table3Of<Format extends ReportFormat> = Readonly<Record<FormRowKey<Format>, Table3Row>>;
/** Holds exactly the rows it printed; `formOf` tells which form they are of. */
export type Table3 = Table3Of<'2021'> | Table3Of<'2019'>;
export type Table4 = Readonly<Record<Table4BlockKey, Readonly<Record<Table4ResultKey, Cell>>>>;
/** Holds the rows and columns of its own format, see TABLE2_FORMS. */
export type Table2 = Readonly<Partial<Record<Table2RowKey, Readonly<Partial<Record<Table2ColumnKey, Cell>>>>>>;

export interface ReportSection {
  readonly key: SectionKey;
  /** 一、总体情况: the wording of the document under the number of the form. */
  readonly title: string;
  /** Narrative only; tables are read into table2, table3 and table4. */
  readonly paragraphs: readonly string[];
}

/** 存疑: what could not be read for certain, and what was assumed. Nothing is assumed without one. */
export interface Doubt {
  /** 表三 · 予以公开 · 自然人. */
  readonly place: string;
  readonly code: DoubtCode;
  readonly message: string;
}

/** 勾稽关系, see relationsOf, yearRelations and narrativeFindings. */
export type CheckCode = 'C1' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C7';

export type DoubtCode =
  | 'agency' | 'year' | 'format' | 'heading' | 'picture' | 'artefact'
  | 'blank' | 'notApplicable' | 'unreadable' | 'remark' | 'unit' | 'merged'
  | 'reconstructed' | 'rowMissing' | 'rowExtra' | 'rowByOrder' | 'rowRepeated' | 'strayNumber'
  | CheckCode;

/** 政府信息公开工作年度报告 as data. */
export interface StructuredReport {
  /** Full name of the agency; null where the document does not tell. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly format: ReportFormat;
  readonly title: string | null;
  /** Paragraphs before section one. */
  readonly preamble: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly table2: Table2;
  readonly table3: Table3;
  readonly table4: Table4;
  readonly signedBy: string | null;
  readonly publishedOn: CivilDate | null;
  readonly doubts: readonly Doubt[];
}
