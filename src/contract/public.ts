import './zod-setup';
import * as z from 'zod/mini';
import type { FormerName } from '@/domain/agency/history';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { Notice } from '@/domain/calendar/notice';
import type { PublicGuideActions } from './public-guide';
import type { PublicRegisterActions } from './registers';
import type { PublicItemSummary, PublishedActions } from './published';
import type { Exchange } from './reply';
import type { ReadingActions, ReportSummary } from './reports';
import type { PublicRuleActions } from './rules';
import type { SearchActions } from './search';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请从首页重新选择单位'));

export const listAgenciesInput = z.strictObject({});
export const agencyHomeInput = z.strictObject({ agencyId });

export const calendarInput = z.strictObject({});
export const healthInput = z.strictObject({});

/** 行政机关 as residents see it. */
export interface AgencySummary {
  readonly id: string;
  readonly name: string;
  /** 乔官镇: how it is called in a sentence. */
  readonly shortName: string;
  readonly parentId?: string;
  /** 首字母 of the short name, to be found by: QGZ. */
  readonly initials?: string;
  /** Names it had, the oldest first. */
  readonly formerNames?: readonly FormerName[];
  /** 并入: the agency that took over, whose people answer now. */
  readonly successor?: { readonly id: string; readonly name: string; readonly shortName: string; readonly on: CivilDate };
}

export interface AgencyContact {
  readonly office: string;
  readonly phone: string;
  readonly address: string;
  readonly postcode: string;
  readonly officeHours: string;
  /** Where the agency's column stands: 昌乐县政府门户网站. */
  readonly portal: { readonly name: string; readonly address: string };
}

export interface AgencyHome {
  readonly agency: AgencySummary;
  readonly countyName: string;
  /** Absent until the agency has entered it. */
  readonly contact?: AgencyContact;
  /** Where it takes no applications over the net: on which of the two ways, and where to go instead. */
  readonly closed?: { readonly channels: readonly ('miniProgram' | 'web')[]; readonly instead: string };
  /** 主办单位 and 备案编号 (国办函〔2026〕12号); the number is absent until the filing is done. */
  readonly host: { readonly name: string; readonly filingNumber?: string };
  /** The newest, newest first. */
  readonly reports: readonly ReportSummary[];
  /** How many there are in all. */
  readonly reportCount: number;
  /** 主动公开的信息, the newest few. */
  readonly items: readonly PublicItemSummary[];
}

/** What is wrong with the service, in words that say what to do. */
export interface HealthFinding {
  readonly code: 'noticeMissing' | 'noticeUnused' | 'remindersStopped' | 'remindersFailed' | 'sealMissing' | 'timerStopped' | 'timerFailed';
  /** The first day of it, where that is known. */
  readonly since?: CivilDate;
  readonly message: string;
}

/** 每天封存 as people keep it: whoever writes it down can say later whether anything before was changed. */
export interface KeptSeal {
  readonly day: CivilDate;
  /** 封存号: 3917 0042 5581 6630. */
  readonly digest: string;
}

/** 运行状况, for whoever watches the service; no personal data. What is wrong is told to the county only. */
export interface Health {
  /** Nothing was found. */
  readonly ok: boolean;
  /** Whether the store answers. */
  readonly store: boolean;
  /** Not in order since this day, where that is known. */
  readonly since?: CivilDate;
  readonly calendar: { readonly edition: string; readonly coveredThrough: number };
  /** 最近一次封存; absent while nothing was sealed. */
  readonly seal?: KeptSeal;
  readonly at: Instant;
}

/** 现行的放假安排, whole: a phone counts by exactly these. */
export interface CalendarNotices {
  readonly edition: string;
  readonly notices: readonly Notice[];
}

/** 居民端的全部动作; no identity is needed. */
export interface PublicActions extends PublishedActions, PublicRegisterActions, ReadingActions, PublicGuideActions, PublicRuleActions, SearchActions {
  readonly listAgencies: Exchange<z.infer<typeof listAgenciesInput>, readonly AgencySummary[]>;
  readonly agencyHome: Exchange<z.infer<typeof agencyHomeInput>, AgencyHome>;
  readonly calendar: Exchange<z.infer<typeof calendarInput>, CalendarNotices>;
  readonly health: Exchange<z.infer<typeof healthInput>, Health>;
}
