import './zod-setup';
import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import type { AgencySummary } from './public';
import type { Exchange } from './reply';
import { day, prose, secrecyChecked, words } from './written';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const id = z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '没有找到这项制度，请从列表重新进入'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
const number = z.optional(z.int().check(z.gte(1), z.lte(999, '没有这个版本')));

const content = {
  title: words('制度名称', 100),
  /** 文号. */
  documentNumber: z.optional(words('文号', 60)),
  /** 印发日期. */
  madeOn: day,
  body: z.optional(prose('正文', LIMITS.ruleBodyCharacters)),
  /** A file taken in with this edition. */
  uploadId: z.optional(z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '请重新添加文件'))),
};

export const staffRulesInput = z.strictObject({ agencyId, cursor });
/** `id` is made by the phone for a new one, so that a repeated tap makes one. `version`: 0 for a new one. */
export const saveRuleInput = z.strictObject({
  agencyId, id, version: z.int().check(z.gte(0, '请返回刷新后再试')), ...content,
  /** The file of the edition before stays. */
  keepFile: z.boolean(), note: z.optional(words('修改说明', 200)), secrecyChecked,
});
export const abolishRuleInput = z.strictObject({ agencyId, id, version, on: day, reason: words('废止的依据或者原因', 200) });
export const listRulesInput = z.strictObject({ agencyId, cursor });
export const ruleInput = z.strictObject({ agencyId, id, number });

/** 一版制度. */
export interface RuleEdition {
  readonly number: number;
  readonly title: string;
  readonly documentNumber?: string;
  readonly madeOn: CivilDate;
  readonly publishedOn: CivilDate;
  readonly body?: string;
  readonly file?: { readonly name: string; readonly bytes: number };
  readonly note?: string;
}

/** 制度 in a list: its newest edition. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly documentNumber?: string;
  readonly madeOn: CivilDate;
  readonly publishedOn: CivilDate;
  readonly number: number;
  readonly abolished?: { readonly on: CivilDate; readonly reason: string };
}

export interface PublicRule {
  readonly agency: AgencySummary;
  readonly id: string;
  readonly edition: RuleEdition;
  /** Counts every change, to change it from. */
  readonly version: number;
  readonly abolished?: { readonly on: CivilDate; readonly reason: string };
  /** Newest first. */
  readonly editions: readonly Pick<RuleEdition, 'number' | 'publishedOn' | 'note'>[];
}

interface StaffRule extends RuleSummary {
  readonly version: number;
  readonly file?: { readonly name: string; readonly bytes: number };
  /** Who published the newest edition. */
  readonly by: string;
}

export interface StaffRules {
  readonly agency: { readonly id: string; readonly name: string };
  readonly rules: readonly StaffRule[];
  readonly next?: string;
  readonly mayEdit: boolean;
}

/** What became of a rule. */
export interface RuleSaved { readonly id: string; readonly version: number; readonly number: number }

export interface StaffRuleActions {
  readonly staffRules: Exchange<z.infer<typeof staffRulesInput>, StaffRules>;
  /** Published at once, as the first edition or as the next. */
  readonly saveRule: Exchange<z.input<typeof saveRuleInput>, RuleSaved>;
  readonly abolishRule: Exchange<z.input<typeof abolishRuleInput>, RuleSaved>;
}

export interface PublicRuleActions {
  readonly listRules: Exchange<z.infer<typeof listRulesInput>, { readonly agency: AgencySummary; readonly rules: readonly RuleSummary[]; readonly next?: string }>;
  readonly getRule: Exchange<z.infer<typeof ruleInput>, PublicRule>;
  readonly ruleFile: Exchange<z.infer<typeof ruleInput>, { readonly url: string; readonly name: string; readonly bytes: number }>;
}
