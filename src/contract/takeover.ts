import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { CaseState } from '@/domain/case/case';
import type { LeafKey } from '@/domain/statute/leaves';
import { LEDGER_COLUMN_KEYS, type LedgerColumnKey } from '@/domain/takeover/columns';
import type { LineProblem } from '@/domain/takeover/taken-line';
import { LIMITS } from './limits';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));

/** Cells as they were written; what they mean is for the domain to say, cell by cell (src/domain/takeover/). */
const cells = z.strictObject(Object.fromEntries(LEDGER_COLUMN_KEYS.map((key) => [key, z.optional(z.string().check(z.maxLength(4000, '一格不超过4000字')))])) as Record<LedgerColumnKey, z.ZodMiniOptional<z.ZodMiniString>>);
const rows = z.array(z.strictObject({ line: z.int().check(z.gte(1)), cells })).check(z.minLength(1, '没有要转入的行'), z.maxLength(LIMITS.ledgerLinesAtOnce, `一次最多送${LIMITS.ledgerLinesAtOnce}行，请分几次`));

export const ledgerRowsInput = z.strictObject({ agencyId, rows });
export const seriesInput = z.strictObject({ agencyId });
const SERIES = ['applications', 'letters'] as const;
export const continueSeriesInput = z.strictObject({
  agencyId, series: z.enum(SERIES),
  next: z.int('下一个编号应为整数').check(z.gte(2, '下一个编号从2开始；今年还没有用过编号的，不用设'), z.lte(100_000, '下一个编号不像是真的，请核对')),
});
export type NumberSeriesName = (typeof SERIES)[number];

/** What became, or would become, of one line. */
export interface TakenLineView {
  readonly line: number;
  readonly number: string;
  /** ready: would be taken over · known: was taken over before · wrong: nothing of it is taken over */
  readonly state: 'ready' | 'taken' | 'known' | 'wrong';
  readonly problems: readonly (LineProblem | { readonly message: string })[];
  /** What it becomes. */
  readonly becomes?: { readonly state: CaseState; readonly receivedOn: CivilDate; readonly dueOn?: CivilDate; readonly outcome?: LeafKey; readonly carriedOver: boolean; readonly withoutEffect: number };
  readonly id?: string;
}

/** 编号接到哪里了. */
export interface SeriesState {
  readonly year: number;
  readonly series: readonly { readonly name: NumberSeriesName; readonly reached: number; readonly example: string }[];
}

/** 年中上线. */
export interface TakeoverActions {
  readonly previewLedger: Exchange<z.input<typeof ledgerRowsInput>, { readonly lines: readonly TakenLineView[] }>;
  /** Each line whole or not at all; one that was taken over before is left as it is. */
  readonly takeOver: Exchange<z.input<typeof ledgerRowsInput>, { readonly lines: readonly TakenLineView[] }>;
  readonly seriesState: Exchange<z.infer<typeof seriesInput>, SeriesState>;
  readonly continueSeries: Exchange<z.infer<typeof continueSeriesInput>, SeriesState>;
}
