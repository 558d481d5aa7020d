import './zod-setup';
import * as z from 'zod/mini';
import type { Duty } from '@/domain/agenda/duty';
import { WORK_FILTERS, type WorkFilter } from '@/domain/agenda/shelf';
import type { CaseState } from '@/domain/case/case';
import type { Instant } from '@/domain/calendar/instant';
import type { ItemDuty } from '@/domain/publishing/duty';
import type { LeafKey } from '@/domain/statute/leaves';
import type { CaseHead } from './case-view';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));

export const workbenchInput = z.strictObject({
  agencyId, cursor,
  show: z._default(z.enum(Object.keys(WORK_FILTERS) as [WorkFilter, ...WorkFilter[]], '没有这个列表，请刷新后再选'), 'open'),
});
export const searchCasesInput = z.strictObject({
  agencyId, cursor,
  text: z.string().check(z.trim(), z.minLength(1, '请写编号、申请人姓名或者内容里的词'), z.maxLength(LIMITS.searchCharacters, `查找的内容不超过${LIMITS.searchCharacters}字，请写短一些`)),
});

/** A line of the workbench. */
export interface WorkItem extends CaseHead {
  readonly state: CaseState;
  readonly description: string;
  readonly applicantName: string;
  readonly submittedAt: Instant;
  /** 经办人; absent while nobody took it. */
  readonly handler?: string;
  /** Every duty of the office, the one that binds first at the head. */
  readonly duties: readonly [Duty, ...Duty[]];
  /** Whether this member may do what is next. */
  readonly mine: boolean;
  readonly outcome?: LeafKey;
}

export interface WorkPage {
  readonly items: readonly WorkItem[];
  readonly next?: string;
}

/** 今天: a page of a list, in the order of the day that binds; closed cases newest first. */
export interface Workbench extends WorkPage {
  readonly agency: { readonly id: string; readonly name: string };
  /** How many stand in each list; with the first page only. */
  readonly counts?: Readonly<Record<WorkFilter, number>>;
  /** Messages of all one's agencies that were not read yet; with the first page only. */
  readonly unread?: number;
  /** 要公开的信息; with the first page only. */
  readonly publishing?: PublishingCard;
}

/** 要公开的信息: as many as stand in the lists of the same names, and the first that is due. */
export interface PublishingCard {
  readonly due: number;
  readonly overdue: number;
  /** 等我办的. */
  readonly mine: number;
  readonly first?: { readonly title: string; readonly duty: ItemDuty };
}

export interface FoundCases extends WorkPage {
  /** Whether names were looked through too; only who handles applications may look for a person. */
  readonly names: boolean;
}

/** 今天的动作. */
export interface WorkbenchActions {
  readonly workbench: Exchange<z.input<typeof workbenchInput>, Workbench>;
  readonly searchCases: Exchange<z.input<typeof searchCasesInput>, FoundCases>;
}
