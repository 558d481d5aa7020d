import './zod-setup';
import * as z from 'zod/mini';
import type { Instant } from '@/domain/calendar/instant';
import { checkCreditCode } from '@/domain/applicant/credit-code';
import { isDayOfYear, SEASON_NAMES, seasonsFault, type SeasonName } from '@/domain/people/seasons';
import { isLegible, normalizeWords } from '@/domain/applicant/text';
import { REASSESS_MONTHS } from '@/domain/reassess/reassess';
import { RETENTION_TERMS, type RetentionKey } from '@/domain/statute/retention';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const line = (what: string, limit: number) =>
  z.string().check(z.overwrite(normalizeWords), z.refine(isLegible, `请填写${what}`), z.refine((value) => [...value].length <= limit, `${what}不超过${limit}字`));
const dayOfYear = z.string().check(z.refine(isDayOfYear, '请选择月和日'));

const season = z.strictObject({
  name: z.enum(Object.keys(SEASON_NAMES) as [SeasonName, ...SeasonName[]], '请选择夏令或者冬令'),
  from: dayOfYear, to: dayOfYear, hours: line('办公时间', 60),
});
const seasons = z.array(season).check(z.maxLength(2, '只有夏令和冬令两段'), z.superRefine((value, context) => {
  const fault = seasonsFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault });
}));

/** The public contact of an agency. @source 条例 art. 12 */
export const contact = z.strictObject({
  office: line('机构名称', 60),
  phone: z.string().check(z.trim(), z.regex(/^[\d\-()（）转 、,，]{5,60}$/, '请填写电话，例如0536-1234567')),
  address: line('地址', 120),
  postcode: z.string().check(z.trim(), z.regex(/^\d{6}$/, '邮政编码是6位数字')),
  officeHours: line('办公时间', 80),
  portal: z.strictObject({ name: line('网站名称', 60), address: z.string().check(z.trim(), z.regex(/^https?:\/\/\S{3,200}$/, '请填写网址，以http开头')) }),
});

const settings = z.strictObject({
  letterHead: z.optional(z.strictObject({ red: z.boolean() })),
  /** 发文机关代字 without brackets or year. */
  numberPrefix: z.optional(z.string().check(z.trim(), z.regex(/^[\u4e00-\u9fff]{2,12}$/, '代字是2到12个汉字，例如乔官公开，不带年份和括号'))),
  officeAddress: z.optional(line('办公地点', 120)),
  legalReview: z.optional(z.boolean()),
  feeSwitch: z.optional(z.boolean()),
  reviewBy: z.optional(z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('own') }),
    z.strictObject({ by: z.literal('county'), memberId: z.string().check(z.regex(/^[a-z0-9-]{8,64}$/, '请选择县里的审核人')) }),
  ], '请选择由谁审核')),
  seasons: z.optional(seasons),
  /** 不公开的信息多少个月评估一次 (art. 18). */
  reassessMonths: z.optional(z.int('评估周期是整数').check(z.gte(REASSESS_MONTHS.least, `评估周期最短${REASSESS_MONTHS.least}个月`), z.lte(REASSESS_MONTHS.most, `评估周期最长${REASSESS_MONTHS.most}个月`))),
  /** 申请档案的保管期限, as the agency's own table says. */
  retention: z.optional(z.enum(Object.keys(RETENTION_TERMS) as [RetentionKey, ...RetentionKey[]], '请选择保管期限')),
  /** 统一社会信用代码, in the 索引号 of what is published. */
  creditCode: z.optional(z.string().check(z.trim(), z.toUpperCase(), z.superRefine((value, context) => {
    const { message } = checkCreditCode(value);
    if (message) context.addIssue({ code: 'custom', message });
  }))),
});

export const officeSettingsInput = z.strictObject({ agencyId });
export const saveSettingsInput = z.strictObject({ agencyId, version: z.int().check(z.gte(1, '请返回刷新后再试')), contact: z.optional(contact), settings });

export type SettingsInput = z.infer<typeof settings>;
export type ContactInput = z.infer<typeof contact>;

/** Which part of the settings was changed. */
export const SETTING_LABELS = {
  contact: '联系方式', seasons: '夏令冬令作息', letterHead: '红头', numberPrefix: '发文代字', officeAddress: '办公地点',
  creditCode: '统一社会信用代码', legalReview: '合法性审核', feeSwitch: '收费', reviewBy: '由谁审核', reassessMonths: '不公开信息的评估周期', retention: '申请档案的保管期限',
} as const;
export type SettingKey = keyof typeof SETTING_LABELS;

interface SettingsChange {
  readonly at: Instant;
  readonly by: string;
  readonly changed: readonly SettingKey[];
}

export interface OfficeSettings {
  /** `usualPrefix`: the 代字 of letters while none is set. */
  readonly agency: { readonly id: string; readonly name: string; readonly usualPrefix: string };
  readonly version: number;
  readonly contact?: ContactInput;
  readonly settings: SettingsInput;
  /** Why the person of the county who is named as reviewer cannot review any more, without a full stop. */
  readonly reviewerGone?: string;
  /** Who of the county may be named as reviewer; empty for the county itself. */
  readonly countyPeople: readonly { readonly memberId: string; readonly name: string }[];
  /** Whether the caller may change them. */
  readonly mayChange: boolean;
  /** Newest first. */
  readonly changes: readonly SettingsChange[];
}

export interface SettingsActions {
  readonly officeSettings: Exchange<z.infer<typeof officeSettingsInput>, OfficeSettings>;
  /** A compare-and-set on the version; who changed what is recorded. */
  readonly saveSettings: Exchange<z.input<typeof saveSettingsInput>, OfficeSettings>;
}
