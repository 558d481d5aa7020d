import type { CivilDate } from '../calendar/civil-date';
import type { PublishedNumbers } from '../elsewhere/year-numbers';
import type { FeeRecord } from '../fee/sentence';
import type { CategoryKey } from '../publishing/categories';
import type { AgencyLevel } from '../remedy/authority';
import type { RegisterTally } from '../report/register';
import type { RemedyTally } from '../report/tally-remedies';
import type { TallyTable } from '../report/tally';
import type { Yearbook } from '../yearbook/yearbook';

/** 写报告的机关. */
interface ReportingAgency {
  /** Full name, as the report is signed: 云汀县白杨镇人民政府. */
  readonly name: string;
  readonly level: AgencyLevel;
  /** 公开工作机构 and how it is reached, out of the guide; a part that nobody gave is absent. */
  readonly office?: string;
  readonly address?: string;
  readonly phone?: string;
}

/** 上一年的报告, as it was published. */
export interface ReportBefore {
  readonly year: number;
  /** Section five of it, paragraph by paragraph. */
  readonly problems: readonly string[];
}

/** 合计报告: whose numbers are added up in the tables, when they are not of one agency alone. */
interface ReportCover {
  readonly departments: number;
  readonly townships: number;
  /** 公开的数量 of all of them together with the own; `YearFacts.published` stays the own. */
  readonly published?: Pick<PublishedNumbers, 'here' | 'elsewhere' | 'total'>;
  /** Who has not published the year's report, so that its records of now are added. */
  readonly unpublished?: readonly string[];
  /** 件 of the year that nobody has confirmed with them. */
  readonly unconfirmed?: number;
}

/** 公开了多少, of everybody whose numbers the report tells. */
export const publishedOfAll = ({ published, covers }: Pick<YearFacts, 'published' | 'covers'>): Pick<PublishedNumbers, 'here' | 'elsewhere' | 'total'> => covers?.published ?? published;

/**
 * 一年的全部事实: everything a first draft is written from and its numbers are bound to. No fact is guessed: what is not
 * known is absent or `open` in the yearbook, and then nothing is said of it.
 * @source 条例 art. 50
 */
export interface YearFacts {
  readonly year: number;
  readonly agency: ReportingAgency;
  readonly table2: RegisterTally;
  readonly table3: TallyTable;
  readonly table4: RemedyTally;
  /** 收费通知 of the year. */
  readonly fees: readonly FeeRecord[];
  /** 各渠道公开的数量. */
  readonly published: PublishedNumbers;
  /** Items published here in the year, by what they are filed under; none where the key is absent. */
  readonly categories: Readonly<Partial<Record<CategoryKey, number>>>;
  readonly yearbook: Yearbook;
  /** Of the applications closed in the year: answered in time, and not. 件. */
  readonly answers: { readonly onTime: number; readonly late: number };
  /** 公开指南 last confirmed or changed; absent where there is none. */
  readonly guideOn?: CivilDate;
  readonly before?: ReportBefore;
  readonly covers?: ReportCover;
}
