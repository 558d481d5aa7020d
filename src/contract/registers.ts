import './zod-setup';
import * as z from 'zod/mini';
import { isLegible, normalizeProse, normalizeWords } from '@/domain/applicant/text';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { TITLE_CHARACTERS } from '@/domain/elsewhere/entry';
import type { MonthNumber, Outlet, PublishedNumbers } from '@/domain/elsewhere/year-numbers';
import { isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import type { AgencyLevel } from '@/domain/remedy/authority';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { agencyId, year, type channelYearInput } from './channel-year';
import { cursor } from './cursor';
import { LIMITS } from './limits';
import { ENTRIES_AT_ONCE } from './register-limits';
import type { Exchange } from './reply';

const id = z.string().check(z.regex(/^[a-z0-9]{32}$/, '编号不正确，请从列表重新进入'));
const version = z.int().check(z.gte(1, '请返回刷新后再试'));
/** Made on the phone before the first try; the same key twice registers once. */
const key = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, '登记标识不正确，请返回重新打开'));
const line = (what: string, limit: number) =>
  z.string(`请填写${what}`).check(z.overwrite(normalizeWords), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
const reason = z.string('请写明原因').check(z.overwrite(normalizeProse), z.refine(isLegible, '请写明原因'), z.refine((value) => [...value].length <= LIMITS.lookReasonCharacters, `原因不超过${LIMITS.lookReasonCharacters}字，请精简`));

const NAME_CHARACTERS = 40;
const ADDRESS_CHARACTERS = 200;
/** More in a month on one channel is a slip of the finger. */
const MOST_A_MONTH = 9999;

export const outletsInput = z.strictObject({ agencyId });
/** `id` and `version` of a channel that is changed; both absent of a new one. */
export const saveOutletInput = z.strictObject({
  agencyId, id: z.optional(id), version: z.optional(version),
  kind: z.enum(Object.keys(ELSEWHERE_CHANNELS) as [ElsewhereChannel, ...ElsewhereChannel[]], '请选择是哪种渠道'),
  name: line('渠道名称', NAME_CHARACTERS),
  address: z.optional(z.pipe(z.string().check(z.overwrite(normalizeWords), z.refine((value) => [...value].length <= ADDRESS_CHARACTERS, `地址不超过${ADDRESS_CHARACTERS}字`)), z.transform((value) => value || undefined))),
  retired: z._default(z.boolean(), false),
});

/** What an entry says is judged by the domain, field by field (src/domain/elsewhere/entry.ts), so that a list keeps its good lines. */
const entry = {
  title: z.string().check(z.overwrite(normalizeWords), z.maxLength(TITLE_CHARACTERS * 4, '标题太长，请只写标题')),
  on: z.string().check(z.maxLength(20, '日期太长')),
  link: z._default(z.string().check(z.trim(), z.maxLength(2000, '链接太长')), ''),
};
const category = z.optional(z.custom<CategoryKey>((value) => typeof value === 'string' && isCategoryKey(value), '请选择类别'));
export const registerElsewhereInput = z.strictObject({
  agencyId, outletId: id,
  entries: z.array(z.strictObject({
    key, ...entry, category,
    /** Registered although the like is there: somebody looked and says that it is another one. */
    another: z.optional(z.literal(true)),
  })).check(z.minLength(1, '没有要登记的'), z.maxLength(ENTRIES_AT_ONCE, `一次最多登记${ENTRIES_AT_ONCE}条，请分几次`)),
});
export const findRegisteredInput = z.strictObject({
  agencyId, outletId: id, entries: z.array(z.strictObject({ key, ...entry })).check(z.minLength(1, '没有要核对的'), z.maxLength(ENTRIES_AT_ONCE, `一次最多核对${ENTRIES_AT_ONCE}条，请分几次`)),
});
export const registrationsInput = z.strictObject({ agencyId, year, outletId: z.optional(id), cursor });
export const registrationInput = z.strictObject({ agencyId, id });
export const correctRegistrationInput = z.strictObject({ agencyId, id, version, outletId: id, ...entry, category, reason });
export const removeRegistrationInput = z.strictObject({ agencyId, id, version, reason });
export const monthCountInput = z.strictObject({
  agencyId, outletId: id, year,
  month: z.int().check(z.gte(1, '请选择月份'), z.lte(12, '请选择月份')),
  /** The whole of the month; null takes an earlier count back. */
  count: z.nullable(z.int('请填写整数').check(z.gte(0, '条数不能是负数'), z.lte(MOST_A_MONTH, `一个月不会超过${MOST_A_MONTH}条，请核对`))),
  /** What the phone showed before; somebody else's change in between is not overwritten. */
  before: z.nullable(z.int()),
  /** Needed where a count is changed. */
  reason: z.optional(reason),
});

export interface OutletView extends Outlet { readonly version: number }
export interface Outlets {
  readonly outlets: readonly OutletView[];
  readonly mayChange: boolean;
  /** Decides under which categories its information is filed. */
  readonly level: AgencyLevel;
}

/** 一条登记. */
export interface RegistrationLine {
  readonly id: string;
  readonly outletId: string;
  readonly title: string;
  readonly on: CivilDate;
  readonly link?: string;
  readonly category?: CategoryKey;
}

/** What is there already and says the same. */
export interface SameRegistered { readonly id: string; readonly title: string; readonly on: CivilDate; readonly by: 'link' | 'titleAndDay' }

export interface RegisteredEntry {
  readonly key: string;
  /** registered: now or by an earlier try · same: the like is there, nothing was done · wrong: nothing was done */
  readonly state: 'registered' | 'same' | 'wrong';
  readonly id?: string;
  readonly same?: SameRegistered;
  readonly problem?: { readonly field: 'title' | 'on' | 'link'; readonly message: string };
}

/** 更改的痕迹: what stood before it was changed. */
export interface RegistrationChange {
  readonly type: 'registered' | 'corrected' | 'removed';
  readonly at: Instant;
  readonly by: string;
  readonly reason?: string;
  /** How it read before. */
  readonly before?: Omit<RegistrationLine, 'id'>;
}
export interface RegistrationDetail extends RegistrationLine {
  readonly version: number;
  readonly removed: boolean;
  readonly changes: readonly RegistrationChange[];
  readonly mayChange: boolean;
}

/** 谁、什么时候填的月数; newest first. */
interface CountChange { readonly count: number | null; readonly at: Instant; readonly by: string; readonly reason?: string }

export interface ChannelYear extends PublishedNumbers {
  readonly agency: { readonly id: string; readonly name: string };
  readonly mayChange: boolean;
}
export interface MonthSaved { readonly month: MonthNumber; readonly changes: readonly CountChange[] }
export const monthInput = z.pick(monthCountInput, { agencyId: true, outletId: true, year: true, month: true });

/** What the public reads: how much was published where. */
export interface PublicNumbers {
  readonly year: number;
  readonly here: number;
  readonly channels: readonly { readonly label: string; readonly address?: string; readonly total: number }[];
  readonly total: number;
}

/** 在别处公开的登记. */
export interface RegisterActions {
  readonly outlets: Exchange<z.input<typeof outletsInput>, Outlets>;
  readonly saveOutlet: Exchange<z.input<typeof saveOutletInput>, Outlets>;
  /** Which of some entries are registered already; nothing is written. */
  readonly findRegistered: Exchange<z.input<typeof findRegisteredInput>, { readonly same: readonly (SameRegistered & { readonly key: string })[] }>;
  readonly registerElsewhere: Exchange<z.input<typeof registerElsewhereInput>, { readonly entries: readonly RegisteredEntry[] }>;
  readonly registrations: Exchange<z.input<typeof registrationsInput>, { readonly items: readonly RegistrationLine[]; readonly next?: string }>;
  readonly registration: Exchange<z.input<typeof registrationInput>, RegistrationDetail>;
  readonly correctRegistration: Exchange<z.input<typeof correctRegistrationInput>, RegistrationDetail>;
  readonly removeRegistration: Exchange<z.input<typeof removeRegistrationInput>, RegistrationDetail>;
  readonly channelMonth: Exchange<z.input<typeof monthInput>, MonthSaved>;
  readonly saveMonthCount: Exchange<z.input<typeof monthCountInput>, MonthSaved>;
  /** The year's numbers of every channel; an annual report binds to them. */
  readonly channelYear: Exchange<z.input<typeof channelYearInput>, ChannelYear>;
}

/** What everyone may read of it. */
export interface PublicRegisterActions {
  readonly publishedNumbers: Exchange<z.input<typeof channelYearInput>, PublicNumbers>;
}
