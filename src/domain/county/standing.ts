import type { CivilDate } from '../calendar/civil-date';
import type { AgencyLevel } from '../remedy/authority';
import type { ReportStage } from '../report-work/life';
import type { Lights } from './lights';

/** 各单位的几类, as the county reads them. */
export const AGENCY_GROUPS = {
  county: { label: '县政府' },
  department: { label: '部门' },
  township: { label: '乡镇、街道' },
} as const satisfies Record<string, { readonly label: string }>;
export type AgencyGroup = keyof typeof AGENCY_GROUPS;

export const groupOf = (level: AgencyLevel): AgencyGroup =>
  (level === 'township' || level === 'subdistrict' ? 'township' : level === 'county' ? 'county' : 'department');

/** 年报到哪一步. */
export interface ReportStanding {
  readonly stage: ReportStage;
  readonly due: CivilDate;
  /** Past its last day and not published, or published after it. */
  readonly late: boolean;
  readonly publishedOn?: CivilDate;
}

/** @param publishedOn absent while it is not published */
export function reportStanding(stage: ReportStage, due: CivilDate, today: CivilDate, publishedOn?: CivilDate): ReportStanding {
  if (publishedOn) return { stage: 'published', due, late: publishedOn > due, publishedOn };
  return { stage: stage === 'published' ? 'drafting' : stage, due, late: today > due };
}

/** 一个单位的情况, without anything about a person. */
export interface AgencyStanding {
  readonly id: string;
  readonly name: string;
  readonly group: AgencyGroup;
  readonly lights: Lights;
  /** Of those answered in the year: in time, and not. 件. */
  readonly answers: { readonly onTime: number; readonly late: number };
  /** Absent where none is owed: it was merged into another, or `reportBefore`. */
  readonly report?: ReportStanding;
  /** It began here after the year of the report, which is not missed here. */
  readonly reportBefore?: true;
  /** 要公开的信息, and those past their last day (art. 26). */
  readonly publishing: { readonly due: number; readonly overdue: number };
  /** 催办 that wait for an answer, and those past their last day. */
  readonly urges: { readonly open: number; readonly overdue: number };
}

const unpublishedLate = ({ report }: AgencyStanding): boolean => Boolean(report && report.late && !report.publishedOn);

/** What the county looks at first, the gravest first. */
const NEEDS: readonly ((agency: AgencyStanding) => number)[] = [
  ({ lights }) => lights.late, ({ lights }) => lights.unconfirmed, (agency) => Number(unpublishedLate(agency)), ({ urges }) => urges.overdue,
  ({ publishing }) => publishing.overdue, ({ lights }) => lights.near,
];

/** 要县里管的在前; among equals as they came. */
export const byNeed = <T extends AgencyStanding>(agencies: readonly T[]): readonly T[] =>
  [...agencies].sort((a, b) => NEEDS.reduce((order, need) => order || need(b) - need(a), 0));

/** 看哪些单位. */
export const STANDING_FILTERS = {
  all: { label: '全部', has: () => true },
  late: { label: '逾期', has: ({ lights }) => lights.late > 0 },
  unconfirmed: { label: '待确认', has: ({ lights }) => lights.unconfirmed > 0 },
  near: { label: '快到期', has: ({ lights }) => lights.near > 0 },
  report: { label: '年报没有公布', has: ({ report }) => report !== undefined && !report.publishedOn },
  publishing: { label: '公开逾期', has: ({ publishing }) => publishing.overdue > 0 },
  urged: { label: '催了没回', has: ({ urges }) => urges.open > 0 },
} as const satisfies Record<string, { readonly label: string; readonly has: (agency: AgencyStanding) => boolean }>;
export type StandingFilter = keyof typeof STANDING_FILTERS;

/** 按期答复的比例, 0 to 1; undefined where nothing was answered. */
export const inTimeRate = ({ onTime, late }: AgencyStanding['answers']): number | undefined => (onTime + late === 0 ? undefined : onTime / (onTime + late));
