import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { HealthFinding, KeptSeal } from './public';
import type { Exchange } from './reply';

/** 看几天的. */
const OPERATION_DAYS = [1, 7, 30] as const;

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
export const operationInput = z.strictObject({ agencyId, days: z.literal(OPERATION_DAYS, '请选择看几天的') });

/** 定时任务, when it last ran to its end. */
interface TimerState {
  readonly name: string;
  readonly at?: Instant;
  /** Jobs that could not be done, by name. */
  readonly failed: readonly string[];
}

/** 一个操作办了多少次. */
export interface ActionState {
  readonly function: string;
  readonly action: string;
  readonly calls: number;
  readonly refused: readonly { readonly code: string; readonly count: number }[];
  readonly faults: number;
  /** 95 of 100 were answered within so many milliseconds; null when nothing was, absent when it was more than five seconds. */
  readonly withinMs?: number | null;
}

/** 运行情况: the whole service, for the county; no personal data. */
export interface OperationState {
  readonly county: { readonly id: string; readonly name: string };
  /** What a person has to do something about. */
  readonly findings: readonly HealthFinding[];
  /** 只读, while it is on. */
  readonly pause?: { readonly words: string; readonly until: Instant };
  readonly coveredThrough: number;
  readonly seal?: KeptSeal;
  readonly timers: readonly TimerState[];
  /** 等着发的微信消息, and since when the oldest should have gone. */
  readonly outbox: { readonly waiting: number; readonly since?: Instant };
  /** 换密钥: absent while the hourly job has not looked. */
  readonly keys?: { readonly key: string; readonly left: number; readonly broken: number; readonly moved: boolean };
  /** 数据迁移 that are not through. */
  readonly migrations: readonly string[];
  readonly days: readonly { readonly day: CivilDate; readonly calls: number; readonly refused: number; readonly faults: number }[];
  /** Those with faults first, then the most used. */
  readonly actions: readonly ActionState[];
}

export interface OperationActions {
  readonly operation: Exchange<z.infer<typeof operationInput>, OperationState>;
}
