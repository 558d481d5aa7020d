import '@/contract/zod-setup';
import * as z from 'zod/mini';
import { civilDay, EVENT_FIELDS, moment } from '@/contract/case-events';
import { APPLICANT_KINDS, type ApplicantKind } from '@/domain/applicant/kinds';
import { EVENTS } from '@/domain/case/event-words';
import { AGENCY_LEVELS, type AgencyLevel } from '@/domain/remedy/authority';
import { CHANNELS, type Channel } from '@/domain/statute/channels';

const keysIn = <Key extends string>(table: Record<Key, unknown>) => z.enum(Object.keys(table) as [Key, ...Key[]]);

/** A stamp may be a day alone: then nine in the morning is meant. */
const stamp = z.union([moment, civilDay], '时间写法不对，请写成 2026-03-02T09:30:00+08:00 或者 2026-03-02').check(z.describe('时间 2026-03-02T09:30:00+08:00，或者只写日期 2026-03-02'));

/** Who entered an event, and when: both follow from the event where they are not told. */
const entry = {
  at: z.optional(moment).check(z.describe('登记的时间；不写就是事件那一天')),
  by: z.optional(z.string().check(z.minLength(1), z.maxLength(64))).check(z.describe('谁办的，任意称呼；不写就由不同的人依次办')),
  late: z.optional(z.strictObject({ reason: z.string().check(z.minLength(1)) })).check(z.describe('补录：当时没有登记，写明原因')),
};

type FollowingType = Exclude<keyof typeof EVENT_FIELDS, 'submitted'>;
const TYPES = Object.keys(EVENT_FIELDS).filter((type) => type !== 'submitted') as FollowingType[];

/** The fields of every type are checked; the type of a list made from a table cannot say which they are. */
const event = (type: FollowingType) => z.strictObject({ type: z.literal(type), ...entry, ...EVENT_FIELDS[type] }).check(z.meta({ title: EVENTS[type].term }));
const [first, ...others] = TYPES.map(event);

/** 案件文件 for `case replay`: the stamps of an application and what happened to it. */
const caseFile = z.strictObject({
  $schema: z.optional(z.string()),
  agencyLevel: z.enum(AGENCY_LEVELS as [AgencyLevel, ...AgencyLevel[]]).check(z.describe('行政机关的级别，决定向谁复议')),
  channel: keysIn<Channel>(CHANNELS).check(z.describe('申请的渠道，决定哪天算收到')),
  applicantKind: z.optional(keysIn<ApplicantKind>(APPLICANT_KINDS)).check(z.describe('申请人类别，不写是自然人')),
  feeSwitch: z.optional(z.boolean()).check(z.describe('本机关是否开通收费，不写是开通')),
  practice: z.optional(z.literal(true)).check(z.describe('练习件')),
  splitFrom: z.optional(z.strictObject({ id: z.string(), number: z.string(), events: z.int().check(z.gte(1)) })).check(z.describe('拆分自哪一件，拆分时已有几件事')),
  stamps: z.strictObject({
    submittedAt: stamp.check(z.describe('提交，或者登记纸质申请的时间')),
    postedOn: z.optional(civilDay).check(z.describe('邮戳日')),
    arrivedAt: z.optional(stamp).check(z.describe('到达机关或者邮件系统；挂号信、EMS 是签收的时间')),
    confirmedAt: z.optional(stamp).check(z.describe('双方确认收到的时间；不写就是还没有确认')),
  }),
  events: z.array(z.discriminatedUnion('type', [first as NonNullable<typeof first>, ...others])).check(z.maxLength(500), z.describe('确认收到以后发生的事，按登记的先后')),
});

export type CaseFile = z.output<typeof caseFile>;

/** A file that was read, or the first place that is wrong, in Chinese. */
export const parseCaseFile = (value: unknown) => caseFile.safeParse(value, { error: z.locales.zhCN().localeError });

/** 公布的格式 as JSON Schema 2020-12. */
export const caseFileSchema = (): object => ({ ...z.toJSONSchema(caseFile, { io: 'input' }), title: '案件文件', description: 'npm run -s tool -- case replay 读的文件' });
