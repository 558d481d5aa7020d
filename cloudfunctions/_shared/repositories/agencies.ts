import * as z from 'zod/mini';
import { OPTIONAL_CHANNELS } from '@/domain/guide/channels';
import { GUIDE_FACTS, type GuideFact } from '@/domain/guide/facts';
import { RECONSIDERATION_AUTHORITIES } from '@/domain/remedy/authority';
import { RETENTION_TERMS } from '@/domain/statute/retention';
import { MAX_PAGE, oneOf, type Database, type Stored } from '../database';
import { civilDate, keyOf, keysIn } from './fields';

const contact = z.strictObject({
  office: z.string(), phone: z.string(), address: z.string(), postcode: z.string(), officeHours: z.string(),
  portal: z.strictObject({ name: z.string(), address: z.string() }),
});

/** 作息 of a part of the year; days as MM-DD, both included, and winter may run over the year's end. */
const season = z.strictObject({ name: z.enum(['summer', 'winter']), from: z.string(), to: z.string(), hours: z.string() });

/** 设置 by the agency's administrator; what is absent is as the release has it. */
const settings = z.strictObject({
  /** 红头 on letters. */
  letterHead: z.optional(z.strictObject({ red: z.boolean() })),
  /** 发文机关代字 of letters: 乔官公开. */
  numberPrefix: z.optional(z.string()),
  /** Where papers are looked at and handed over, when it is not the contact's address. */
  officeAddress: z.optional(z.string()),
  /** 合法性审核 between review and signature. */
  legalReview: z.optional(z.boolean()),
  /** 收费开关; off unless turned on (src/domain/fee/switch.ts). */
  feeSwitch: z.optional(z.boolean()),
  /** Who reviews drafts: the agency itself, or a named person of the county's office. */
  reviewBy: z.optional(z.discriminatedUnion('by', [z.strictObject({ by: z.literal('own') }), z.strictObject({ by: z.literal('county'), memberId: z.string() })])),
  seasons: z.optional(z.array(season)),
  /** 不公开的信息多少个月评估一次 (art. 18); as the release has it while absent. */
  reassessMonths: z.optional(z.int()),
  /** 申请档案的保管期限; nothing is past its term while it is absent. */
  retention: z.optional(keysIn(RETENTION_TERMS)),
  /** 统一社会信用代码, in 索引号 (GB 32100). */
  creditCode: z.optional(z.string()),
});
export type AgencySettings = Readonly<z.infer<typeof settings>>;

const agencyRecord = z.strictObject({
  _id: z.string(),
  name: z.string(),
  shortName: z.string(),
  /** The county office's government; absent for the county itself. */
  parentId: z.optional(z.string()),
  level: keysIn(RECONSIDERATION_AUTHORITIES),
  /** 复议机关 by name. */
  reconsiderationAuthority: z.optional(z.string()),
  /** 编号的机关代字: 乔官依申请. */
  numberPrefix: z.string(),
  contact: z.optional(contact),
  /** 主办单位, where it is not the county's government itself. */
  hostName: z.optional(z.string()),
  /** 备案编号 of the host. */
  filingNumber: z.optional(z.string()),
  /** 开通的渠道; absent as the release has it. */
  openChannels: z.optional(z.array(keyOf(OPTIONAL_CHANNELS))),
  /** When each fact of the guide was last said or confirmed, and by which member. */
  confirmed: z.optional(z.partialRecord(keysIn(GUIDE_FACTS) as z.ZodMiniType<GuideFact, GuideFact>, z.strictObject({ on: civilDate, by: z.string() }))),
  /** 曾用名, the oldest first; `until` is the first day of the name after it. */
  formerNames: z.optional(z.array(z.strictObject({ name: z.string(), shortName: z.string(), until: civilDate, basis: z.string() }))),
  /** 并入; it takes no new applications. */
  mergedInto: z.optional(z.strictObject({ agencyId: z.string(), on: civilDate, basis: z.string() })),
  settings: z.optional(settings),
  /** Counts changes of the settings; records of before have none stored. */
  version: z.optional(z.int().check(z.gte(1))),
});

/** 行政机关, a tenant of its county. */
export type Agency = Readonly<Omit<z.infer<typeof agencyRecord>, '_id'>> & { readonly id: string };

export interface AgencyRepository {
  readonly find: (id: string) => Promise<Agency | undefined>;
  /** These, in any order. */
  readonly some: (ids: readonly string[]) => Promise<readonly Agency[]>;
  /** The county first. */
  readonly all: () => Promise<readonly Agency[]>;
  readonly save: (agency: Agency) => Promise<void>;
}

function read(stored: Stored): Agency {
  const { _id: id, ...agency } = agencyRecord.parse(stored);
  return { id, ...agency };
}

export function agencyRepository(db: Database): AgencyRepository {
  const agencies = db.collection('agencies');
  return {
    find: async (id) => {
      const stored = await agencies.get(id);
      return stored && read(stored);
    },
    some: async (ids) => (ids.length === 0 ? [] : (await agencies.find({ _id: oneOf(ids) }, { limit: ids.length })).map(read)),
    all: async () => {
      const stored = await agencies.find({}, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] });
      return stored.map(read).sort((a, b) => Number(a.parentId !== undefined) - Number(b.parentId !== undefined));
    },
    save: ({ id, ...agency }) => agencies.put(id, agency),
  };
}
